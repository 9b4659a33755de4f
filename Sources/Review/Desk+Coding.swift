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
  /// - Throws: ``ReviewError/notYours(assignment:)`` for anybody else.
  public func sheet(_ id: Int64, for person: Person) throws -> CodingSheet {
    let assignment = try assignment(id, of: person)
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
  }
}
