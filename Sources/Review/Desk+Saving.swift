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
  /// Checks a change and keeps it; it is on disk when this returns.
  ///
  /// Setting a code takes "nothing to code here" back. "Nothing to code here" is refused while codes are set, so
  /// that no judgement disappears by one key.
  /// - Throws: ``ReviewError`` when the change breaks a rule; a `StoreError` when the coding is submitted, or when the
  ///   change's basis is not what stands.
  public func save(
    _ change: CodingChange, in id: Int64, by person: Person, at moment: Timestamp
  ) throws -> SaveReceipt {
    try study.work(on: id) { try Self.keep(in: $0, by: person, at: moment) { _ in change } }
  }

  /// Does the same as ``save(_:in:by:at:)`` for a change that is made once its codes are known, and shares the wait for
  /// the disk with what others save meanwhile.
  ///
  /// - Parameter making: makes the change, from the codes that this coder judges by.
  public func saveTogether(
    in id: Int64, by person: Person, at moment: Timestamp,
    making: @escaping @Sendable ([Code]) throws -> CodingChange
  ) async throws -> SaveReceipt {
    try await study.workTogether(on: id) {
      try Self.keep(in: $0, by: person, at: moment, making: making)
    }
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

  /// Notes where in a conversation the coder is; they find it again on any machine.
  public func setPlace(_ unit: CodingUnit, in id: Int64, by person: Person) throws {
    let assignment = try assignment(id, of: person)
    guard assignment.state != .withdrawn else { throw ReviewError.notYours(assignment: id) }
    guard try rules(for: assignment).rules.units.contains(unit) else { throw ReviewError.unitNotCoded(unit) }
    try study.setPlace(unit, in: id, by: person.name)
  }

  /// Notes that the coder pauses; the time until they code again is never counted.
  public func notePause(in id: Int64, by person: Person, at moment: Timestamp) throws {
    let assignment = try assignment(id, of: person)
    guard assignment.state != .withdrawn else { throw ReviewError.notYours(assignment: id) }
    try study.notePause(in: id, by: person.name, at: moment)
  }

  /// Checks a change by the turns that it speaks of, and keeps it; no other turn is read.
  private static func keep(
    in work: AssignedWork, by person: Person, at moment: Timestamp, making: ([Code]) throws -> CodingChange
  ) throws -> SaveReceipt {
    let kind = work.assignment.kind
    try expect(person, mayWorkOn: work.assignment, isAllowed: try work.allows(.coding))
    let change = try making(work.scheme.codes(for: kind))
    let rules = SheetRules(scheme: work.scheme, transcript: try work.turns(change.turns), kind: kind)
    let checked = try rules.check(change)
    let line = try work.keep(checked.change, by: person.name, at: moment)
    return SaveReceipt(line: line, replacedCharacters: checked.replacedCharacters)
  }
}

extension CodingChange {
  /// The turns that it speaks of: the coded one, and those in which evidence lies.
  fileprivate var turns: Set<Int> {
    var turns: Set<Int> = []
    if case .turn(let number) = unit { turns.insert(number) }
    if case .set(_, let coding) = act { turns.formUnion(coding.evidence.map(\.turn)) }
    return turns
  }
}
