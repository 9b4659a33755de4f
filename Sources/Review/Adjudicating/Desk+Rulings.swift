public import DebriefCore
import Store

/// What an adjudicator chooses on a unit and code.
public enum RulingChoice: Sendable, Equatable {
  /// A judgement of their own, or none.
  case own(Ruling)
  /// One coder's judgement as it is.
  case side(String, unit: CodingUnit, code: String, reason: RulingReason, words: String?)
}

extension Desk {
  /// Decides by judgements of the adjudicator's own and by sides, all of them or none. An earlier ruling on the same
  /// unit and code stays in the history.
  ///
  /// - Parameter person: the adjudicator; `nil` for whoever has the study's file, who acts in the adjudicator's name.
  /// - Throws: ``ReviewError/nothingDiffers(_:code:)`` where the values agree; ``ReviewError/unknownSide(_:known:)``;
  ///   ``ReviewError/sideIsMissing(_:unit:code:)`` where that coder has no value; ``ReviewError`` when a judgement does
  ///   not fit the scheme; ``ReviewError/notAllowed(_:)`` for anybody else; a `StoreError` when it is closed.
  public func rule(_ choices: [RulingChoice], in id: Int64, by person: Person?, at moment: Timestamp) throws {
    let sheet = try adjudicationSheet(id, for: person)
    let rulings = try choices.map { choice -> (ruling: Ruling, side: String?) in
      switch choice {
      case .own(let ruling): return (ruling, nil)
      case .side(let letter, let unit, let code, let reason, let words):
        guard sheet.letters.contains(letter) else {
          throw ReviewError.unknownSide(letter, known: sheet.letters)
        }
        let difference = sheet.items.map(\.difference).first { $0.unit == unit && $0.code.id == code }
        guard let difference else { throw ReviewError.nothingDiffers(unit, code: code) }
        guard let side = difference.side(letter), let value = side.value else {
          throw ReviewError.sideIsMissing(letter, unit: unit, code: code)
        }
        let taken = side.coding ?? Coding(value: value)
        return (Ruling(unit: unit, code: code, coding: taken, reason: reason, words: words), letter)
      }
    }
    try keep(rulings, on: sheet, by: person, at: moment)
  }

  /// Takes one coder's side as it is on everything that is not decided; where that coder has no value, nothing is.
  ///
  /// - Returns: how many rulings were made.
  public func takeSide(
    _ letter: String, reason: RulingReason, words: String? = nil, in id: Int64, by person: Person?,
    at moment: Timestamp
  ) throws -> Int {
    let sheet = try adjudicationSheet(id, for: person)
    guard sheet.letters.contains(letter) else {
      throw ReviewError.unknownSide(letter, known: sheet.letters)
    }
    let rulings = sheet.undecided.compactMap { difference -> (ruling: Ruling, side: String?)? in
      guard let side = difference.side(letter), let value = side.value else { return nil }
      return (
        Ruling(
          unit: difference.unit, code: difference.code.id, coding: side.coding ?? Coding(value: value),
          reason: reason, words: words), letter
      )
    }
    try keep(rulings, on: sheet, by: person, at: moment)
    return rulings.count
  }

  /// Takes the adjudicator's last decision back, a side that was taken whole in one: what stood before stands again.
  ///
  /// - Returns: the first ruling that stands no more.
  /// - Throws: ``ReviewError/nothingDecided``; ``ReviewError/notAllowed(_:)`` for anybody else; a `StoreError` when it
  ///   is closed.
  public func takeBackRuling(in id: Int64, by person: Person?, at moment: Timestamp) throws -> Ruling {
    let adjudicator = try decidable(id, by: person).adjudicator
    guard let first = try study.takeBackRulings(in: id, by: adjudicator, at: moment).first else {
      throw ReviewError.nothingDecided
    }
    return first
  }

  /// Closes an adjudication: the rulings are final and enter the reference, and the coders may see the outcome.
  ///
  /// - Throws: ``ReviewError/undecided(_:)`` while a difference has no ruling; “unresolved” is one.
  public func closeAdjudication(_ id: Int64, by person: Person?, at moment: Timestamp) throws {
    let adjudication = try decidable(id, by: person)
    guard adjudication.closedAt == nil else { return }
    let rulings = try study.rulings(of: id)
    let undecided = try adjudicationSheet(id, for: person).undecided
    guard undecided.isEmpty else { throw ReviewError.undecided(undecided.count) }
    for side in adjudication.sides {
      let coder = try study.assignment(side.assignment).coder
      try expectNothingElseOpen(coder, than: side.assignment, session: adjudication.session)
    }
    try study.closeAdjudication(id, with: rulings, at: moment)
  }

  private func keep(
    _ rulings: [(ruling: Ruling, side: String?)], on sheet: AdjudicationSheet, by person: Person?,
    at moment: Timestamp
  ) throws {
    let adjudication = try decidable(sheet.id, by: person)
    let scheme = try study.scheme(sha256: adjudication.scheme)
    let transcript = try study.transcript(of: adjudication.session)
    let rules = SheetRules(scheme: scheme, transcript: transcript, kind: .expert)
    let places = Set(sheet.items.map { Place($0.difference) })
    var checked: [(ruling: Ruling, side: String?)] = []
    for (ruling, side) in rulings {
      guard places.contains(Place(ruling)) else {
        throw ReviewError.nothingDiffers(ruling.unit, code: ruling.code)
      }
      var kept = ruling
      if let coding = ruling.coding {
        let change = CodingChange(id: "", unit: ruling.unit, act: .set(code: ruling.code, coding))
        if case .set(_, let safe) = try rules.check(change).change.act { kept.coding = safe }
      }
      kept.words = try SheetRules.words(ruling.words, field: "reason")
      checked.append((kept, side))
    }
    try study.rule(checked, in: sheet.id, by: person?.name ?? adjudication.adjudicator, at: moment)
  }

  /// The adjudication, when that person decides it.
  private func decidable(_ id: Int64, by person: Person?) throws -> Adjudication {
    let adjudication = try adjudication(id, for: person)
    guard person.map({ $0.name == adjudication.adjudicator }) ?? true else {
      throw ReviewError.notAllowed("decide this adjudication")
    }
    return adjudication
  }

  /// Refuses to show a coder the outcome while they have other open work on the session; a correction of the same
  /// coding goes on, and is not blind any more.
  private func expectNothingElseOpen(_ coder: String, than id: Int64, session: String) throws {
    let isCoding = try study.assignments(of: coder).contains {
      $0.session == session && $0.state == .open && $0.id != id
    }
    guard !isCoding else { throw ReviewError.stillCoding(coder, session: session) }
  }
}
