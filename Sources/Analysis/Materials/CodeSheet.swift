public import DebriefCore

/// Somebody who codes, as a row of a table names them. The same name as peer and as expert is two coders.
public struct CoderIdentity: Sendable, Hashable, Comparable {
  /// The coder's name.
  public var name: String
  /// What kind of coder.
  public var kind: CoderKind
  /// Which of the coder's passes is meant, where these are compared; else `nil`.
  public var pass: Int?

  /// Names a coder.
  public init(name: String, kind: CoderKind, pass: Int? = nil) {
    self.name = name
    self.kind = kind
    self.pass = pass
  }

  /// The name, with the pass where one is meant.
  var title: String { pass.map { "\(name), pass \($0)" } ?? name }

  /// Experts first, then peers, then models; by name within a kind, shorter names first so that 2 is before 10; a
  /// coder's passes in their order.
  public static func < (left: CoderIdentity, right: CoderIdentity) -> Bool {
    let order = CoderKind.allCases
    let kinds = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
    if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
    if left.name.count != right.name.count { return left.name.count < right.name.count }
    return (left.name, left.pass ?? 0) < (right.name, right.pass ?? 0)
  }
}

/// Why a coder has no value on a unit.
public enum Missing: String, Sendable, CaseIterable {
  /// The coder has not submitted a coding of that session.
  case notCoded = "not coded"
  /// The coder did not answer the unit.
  case unanswered
  /// The coder answered the unit, but did not set this code, whose scale has no value for "not there".
  case notSet = "not set"
  /// An import had no row for this code.
  case absent
  /// The coder is a peer, and peers are not asked this code.
  case notAsked = "not asked"
}

/// A coder's value on a unit, or why there is none.
public enum Judgement: Sendable, Equatable {
  case value(CodeValue)
  case missing(Missing)

  /// The value; `nil` when it is missing.
  public var value: CodeValue? {
    if case .value(let value) = self { value } else { nil }
  }
}

/// Everything that was said with one code: units × coders.
public struct CodeSheet: Sendable, Equatable {
  /// One unit.
  public struct Row: Sendable, Equatable {
    /// The session's name.
    public var session: String
    /// The session's trainee; `nil` when not known.
    public var trainee: String?
    /// The unit.
    public var unit: CodingUnit
    /// One judgement per coder, in the sheet's order.
    public var judgements: [Judgement]
  }

  /// The code.
  public let code: Code
  /// The coders who submitted a coding of any of the sessions.
  public let coders: [CoderIdentity]
  /// The units of the code's kind in the sessions that at least one coder coded.
  public let rows: [Row]

  /// Lays out what was said in a study with one code.
  public init(of code: Code, in study: CodedStudy) {
    self.init(of: code, in: SessionCoders(of: study.sessions, study.identifiedFirstPasses))
  }

  /// Lays out what was said in a study with each of some codes.
  public static func sheets(of codes: [Code], in study: CodedStudy) -> [CodeSheet] {
    sheets(of: codes, in: study.sessions, study.identifiedFirstPasses)
  }

  /// Lays out some codings of sessions, each in its own column, with each of some codes.
  static func sheets(
    of codes: [Code], in sessions: [SessionOutline], _ codings: [IdentifiedCoding]
  ) -> [CodeSheet] {
    let coders = SessionCoders(of: sessions, codings)
    return codes.map { CodeSheet(of: $0, in: coders) }
  }

  private init(of code: Code, in study: SessionCoders) {
    self.code = code
    coders = study.coders
    rows = study.sessions.flatMap { session, codings in
      (session.units[code.unit] ?? []).map { unit in
        Row(
          session: session.name, trainee: session.trainee, unit: unit,
          judgements: codings.map { Self.judgement(of: $0, code, unit) })
      }
    }
  }

  /// The columns of the coders of a kind.
  public func columns(of kind: CoderKind) -> [Int] {
    coders.indices.filter { coders[$0].kind == kind }
  }

  private static func judgement(of coding: SessionCoding?, _ code: Code, _ unit: CodingUnit) -> Judgement {
    guard let coding else { return .missing(.notCoded) }
    let answer = coding.units[unit]
    if coding.kind == .peer, !code.codedByPeers, answer?.codings[code.id] == nil {
      return .missing(.notAsked)
    }
    if coding.absent[unit]?.contains(code.id) == true { return .missing(.absent) }
    guard let answer, answer.isAnswered else { return .missing(.unanswered) }
    guard let value = answer.value(of: code), code.scale.admits(value) else { return .missing(.notSet) }
    return .value(value)
  }
}

/// A coding with the column of a sheet that it stands in: one a session and column.
typealias IdentifiedCoding = (coder: CoderIdentity, coding: SessionCoding)

/// The sessions that at least one coder coded, each with what every coder made of it.
private struct SessionCoders {
  let coders: [CoderIdentity]
  /// One coding a coder, in the coders' order; `nil` of a session that the coder did not code.
  let sessions: [(outline: SessionOutline, codings: [SessionCoding?])]

  init(of outlines: [SessionOutline], _ identified: [IdentifiedCoding]) {
    let coders = Set(identified.map(\.coder)).sorted()
    let bySession = Dictionary(grouping: identified, by: \.coding.session)
    self.coders = coders
    sessions = outlines.compactMap { session in
      guard let here = bySession[session.name] else { return nil }
      let byCoder = Dictionary(here.map { ($0.coder, $0.coding) }, uniquingKeysWith: { first, _ in first })
      return (session, coders.map { byCoder[$0] })
    }
  }
}
