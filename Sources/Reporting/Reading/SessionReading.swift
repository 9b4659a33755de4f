import Analysis
import DebriefCore

/// A session with the codings that the report may tell of.
///
/// The experts' codings are in it only when the trainee has submitted their own: what is not here cannot get out.
struct SessionReading: Sendable {
  /// The id of the session in the report, such as `s1`.
  let id: String
  let record: SessionRecord
  let scheme: Scheme
  /// The trainee's own submitted coding.
  let own: SessionCoding?
  /// The experts' last submitted codings, which the report tells of; empty while there is no own coding.
  let experts: [SessionCoding]
  /// Those that they made blind, which alone are compared with the own coding in figures; likewise empty.
  let blindExperts: [SessionCoding]
  /// What the experts together say: adjudicated, or their consensus; empty while there is no own coding.
  private let book: ReferenceBook
  /// What the report calls each expert, by the coder's name: `Expert 2`.
  private let expertNames: [String: String]

  init(of record: SessionRecord, id: String, in material: ReportMaterial) {
    self.id = id
    self.record = record
    scheme = material.scheme
    own = material.ownCoding(of: record.header.name)
    let (name, isShown) = (record.header.name, own != nil)
    experts = isShown ? material.expertCodings(of: name, among: material.latest) : []
    blindExperts = isShown ? material.expertCodings(of: name, among: material.codings) : []
    book = ReferenceBook(codings: experts, rulings: isShown ? material.rulings : [:])
    expertNames = Dictionary(
      material.experts.enumerated().map { ($1, "Expert \($0 + 1)") }, uniquingKeysWith: { first, _ in first })
  }

  /// What was seen in a unit, code by code; a code that nobody set is left out.
  func judgements(of unit: CodingUnit) -> [Judgement] {
    scheme.codes(for: kind(of: unit)).compactMap { code in
      let view = ExpertView(of: code, on: unit, in: self)
      let ownValue = ownValue(of: code, on: unit)
      let isSetByOwn = ownValue.map(code.isSet) ?? false
      let ownRemark = ownRemark(on: code, of: unit)
      guard view.isSetByAnyone || isSetByOwn || ownRemark != nil else { return nil }
      return Judgement(
        code: code, support: view.support, expertValue: view.valueName, ownValue: ownValue.map(code.name),
        isSetByOwn: isSetByOwn, ownRemark: ownRemark, severity: view.severity, remarks: view.remarks)
    }
  }

  /// The trainee's own value; `nil` when it is missing, or when peers are not asked this code and none was given.
  func ownValue(of code: Code, on unit: CodingUnit) -> CodeValue? {
    guard code.codedByPeers || own?.units[unit]?.codings[code.id] != nil else { return nil }
    return own?.value(of: code, on: unit)
  }

  /// What the trainee wrote beside a code.
  func ownRemark(on code: Code, of unit: CodingUnit) -> OwnRemark? {
    OwnRemark(of: own?.units[unit]?.codings[code.id])
  }

  /// What the experts together say of a unit with a code.
  func reference(of code: Code, on unit: CodingUnit) -> Reference {
    book.reference(of: code, on: unit, in: record.header.name)
  }

  /// The severity that stands on a unit with a code.
  func severity(of code: Code, on unit: CodingUnit) -> SeverityReference {
    book.severity(of: code, on: unit, in: record.header.name)
  }

  /// Where the experts' view of a unit stands on the scheme's first rating, from 0 to 1; `nil` without one.
  func rating(of unit: CodingUnit) -> Double? {
    for code in scheme.codes(for: kind(of: unit)) where code.polarity == .neutral {
      guard case .ordinal(let levels) = code.scale, levels.count > 1 else { continue }
      guard case .level(let level) = ExpertView(of: code, on: unit, in: self).value else { return nil }
      return levels.firstIndex { $0.value == level }.map { Double($0) / Double(levels.count - 1) }
    }
    return nil
  }

  /// Every unit of the session that codes of a kind judge.
  func units(of kind: UnitKind) -> [CodingUnit] {
    record.transcript.units(of: kind)
  }

  /// The words of a turn, cut where the evidence lies in it.
  func quote(of turn: Turn, marking evidence: [EvidenceSpan]) -> Quote {
    Quote(
      anchor: "\(id)-t\(turn.number)", turn: turn,
      pieces: Quote.pieces(of: turn.text, marking: evidence.filter { $0.turn == turn.number }))
  }

  /// The words that evidence marks, in the order of the conversation.
  func evidence(_ spans: [EvidenceSpan]) -> [Evidence] {
    record.transcript.turns.flatMap { turn in
      EvidenceSpan.merged(spans.filter { $0.turn == turn.number }, in: turn.text).compactMap { span in
        span.quote(in: turn.text).map {
          Evidence(anchor: "\(id)-t\(turn.number)", speaker: turn.speaker, span: span, words: $0)
        }
      }
    }
  }

  /// What the report calls an expert.
  func name(of expert: String) -> String {
    expertNames[expert] ?? "An expert"
  }

  /// The evidence of everything that the experts' view holds.
  var shownEvidence: [EvidenceSpan] {
    UnitKind.allCases.flatMap { kind in
      units(of: kind).flatMap { unit in
        scheme.codes(for: kind).flatMap { ExpertView(of: $0, on: unit, in: self).evidence }
      }
    }
  }

  private func kind(of unit: CodingUnit) -> UnitKind {
    guard case .turn(let number) = unit else { return .session }
    return record.transcript.turn(number)?.speaker == .client ? .clientTurn : .peerTurn
  }
}
