import Analysis
public import DebriefCore
public import Store

/// What a gold coding is taken from.
public enum GoldSource: Sendable, Equatable {
  /// An expert's submitted coding; its comments say why.
  case coder(String)
  /// The experts' reference: adjudicated where they differed. The adjudicator's words say why.
  case reference
}

extension Desk {
  /// Marks a coding of a session as gold: what new coders are measured against.
  ///
  /// - Parameters:
  ///   - source: whose coding, or the reference.
  ///   - asker: who asks: a lead; `nil` for whoever has the study's file.
  /// - Throws: ``ReviewError/nothingSubmitted(coder:session:)``; ``ReviewError/noReference(session:)`` when fewer than
  ///   two experts have submitted; ``ReviewError/notAllowed(_:)``.
  public func markGold(
    _ session: String, scheme sha256: String, from source: GoldSource, askedBy asker: Person? = nil,
    at moment: Timestamp
  ) throws -> Gold {
    try expectLead(asker, to: "mark a gold coding")
    _ = try study.session(named: session)
    let latest = try study.latestCodings(scheme: sha256, session: session).filter {
      $0.kind == .expert && $0.pass == 1
    }
    var gold = SessionCoding(coder: Gold.coder, kind: .expert, session: session, scheme: sha256)
    let words: String
    switch source {
    case .coder(let name):
      guard let coding = latest.first(where: { $0.coder == name }) else {
        throw ReviewError.nothingSubmitted(coder: name, session: session)
      }
      gold.units = coding.units
      words = "the coding of \(name)"
    case .reference:
      guard latest.count > 1 else { throw ReviewError.noReference(session: session) }
      gold.units = try reference(of: session, scheme: sha256, latest)
      words = "the reference of \(latest.count) experts"
    }
    return try study.markGold(gold, source: words, at: moment)
  }

  /// The reference as a coding: what it holds set, with the median severity, all that was marked and the reasons.
  private func reference(
    of session: String, scheme sha256: String, _ codings: [SessionCoding]
  ) throws -> [CodingUnit: UnitCoding] {
    let rules = SheetRules(
      scheme: try study.scheme(sha256: sha256), transcript: try study.transcript(of: session), kind: .expert)
    let book = ReferenceBook(codings: codings, rulings: try study.rulings(scheme: sha256))
    var units: [CodingUnit: UnitCoding] = [:]
    for unit in rules.units {
      var said = UnitCoding()
      for code in rules.codes(for: unit) {
        guard let value = book.reference(of: code, on: unit, in: session).value,
          value != code.scale.unsetValue
        else { continue }
        let ruling = book.ruling(on: unit, code: code.id, in: session)
        let agreeing = codings.compactMap { $0.units[unit]?.codings[code.id] }.filter { $0.value == value }
        let evidence =
          ruling?.coding?.evidence ?? Array(Set(agreeing.flatMap(\.evidence))).sorted(by: Self.before)
        let comments = [ruling?.words].compactMap { $0 } + agreeing.compactMap(\.comment)
        said.codings[code.id] = Coding(
          value: value, severity: book.severity(of: code, on: unit, in: session).level,
          attribute: ruling?.coding?.attribute ?? agreeing.compactMap(\.attribute).first, evidence: evidence,
          comment: comments.isEmpty ? nil : comments.joined(separator: "\n"))
      }
      if said.codings.isEmpty { said.nothing = true }
      units[unit] = said
    }
    return units
  }

  private static func before(_ left: EvidenceSpan, _ right: EvidenceSpan) -> Bool {
    (left.turn, left.start, left.end) < (right.turn, right.start, right.end)
  }
}
