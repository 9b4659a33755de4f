public import DebriefCore
public import Store

/// What became of a change.
public struct SaveReceipt: Sendable, Equatable {
  /// The number of the line in the history; the same change sent again has the same one.
  public let line: Int64
  /// How many characters that cannot be kept became U+FFFD.
  public let replacedCharacters: Int
}

extension Desk {
  /// What a coder sees of an assignment.
  ///
  /// - Throws: ``ReviewError/notYours(assignment:)`` for anybody else, and for what was taken back;
  ///   ``ReviewError/notAllowed(_:)`` for an earlier look while a later one is open.
  public func sheet(_ id: Int64, for person: Person) throws -> CodingSheet {
    let assignment = try assignment(id, of: person)
    guard assignment.state != .withdrawn else { throw ReviewError.notYours(assignment: id) }
    guard try !Self.isHidden(assignment, behind: study.assignments(of: person.name)) else {
      throw ReviewError.notAllowed("see your earlier coding while you code the conversation once more")
    }
    let (rules, scheme) = try rules(for: assignment)
    return CodingSheet(
      assignment: assignment, schemeTitle: scheme.title, rules: rules, coding: try study.coding(of: id))
  }

  /// Checks a change and keeps it; it is on disk when this returns.
  ///
  /// Setting a code takes "nothing to code here" back. "Nothing to code here" is refused while codes are set, so
  /// that no judgement disappears by one key.
  /// - Throws: ``ReviewError`` when the change breaks a rule; a `StoreError` when the coding is submitted.
  public func save(
    _ change: CodingChange, in id: Int64, by person: Person, at moment: Timestamp
  ) throws -> SaveReceipt {
    let assignment = try assignment(id, of: person)
    let checked = try rules(for: assignment).rules.check(change)
    let line = try study.save(checked.change, in: id, by: person.name, at: moment)
    return SaveReceipt(line: line, replacedCharacters: checked.replacedCharacters)
  }

  /// Makes a complete coding final; does nothing when it is.
  ///
  /// - Throws: ``ReviewError/incomplete(_:)`` with everything that is required and missing.
  public func submit(_ id: Int64, by person: Person, at moment: Timestamp) throws {
    let assignment = try assignment(id, of: person)
    guard assignment.state == .open else { return }
    let missing = try rules(for: assignment).rules.missing(in: study.coding(of: id)).filter(\.isRequired)
    guard missing.isEmpty else { throw ReviewError.incomplete(missing) }
    try study.submit(id, by: person.name, at: moment)
    try noteWhatOpens(to: person, after: assignment, at: moment)
  }

  /// Takes up a submitted coding again, as a new revision that starts as a copy; the old one stays in the history.
  ///
  /// A coder corrects their own coding, a lead sends one back to its coder. The new revision is blind as long as the
  /// coder could not see anybody else's codes of the session; figures of agreement use the last blind one that was
  /// submitted.
  /// - Parameter person: the coder or a lead; `nil` for whoever has the study's file, who acts in the coder's name.
  /// - Returns: the number of the new revision.
  /// - Throws: ``ReviewError/notYours(assignment:)``; a `StoreError` when it is not submitted or no reason is given.
  public func correct(_ id: Int64, reason: String, by person: Person?, at moment: Timestamp) throws -> Int {
    let assignment = try study.assignment(id)
    if let person, person.role != .lead { _ = try self.assignment(id, of: person) }
    guard try !Self.isHidden(assignment, behind: study.assignments(of: assignment.coder)) else {
      throw ReviewError.notAllowed("correct your earlier coding while you code the conversation once more")
    }
    guard reason.unicodeScalars.count <= SheetRules.longestText else {
      throw ReviewError.tooLong(
        field: "reason", length: reason.unicodeScalars.count, limit: SheetRules.longestText)
    }
    return try study.correct(id, reason: reason, by: person?.name ?? assignment.coder, at: moment)
  }

  /// Marks a unit as one that the coder is unsure of and wants to discuss, or takes the mark away.
  public func setFlag(
    _ isSet: Bool, on unit: CodingUnit, in id: Int64, by person: Person, at moment: Timestamp
  ) throws {
    let assignment = try assignment(id, of: person)
    guard assignment.state != .withdrawn else { throw ReviewError.notYours(assignment: id) }
    guard try rules(for: assignment).rules.units.contains(unit) else { throw ReviewError.unitNotCoded(unit) }
    try study.setFlag(isSet, on: unit, in: id, by: person.name, at: moment)
  }
}
