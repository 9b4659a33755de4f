public import DebriefCore
import Store

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
      assignment: assignment, schemeTitle: scheme.title, rules: rules, coding: try study.coding(of: id),
      flags: try study.flags(of: id), place: try study.place(in: id),
      isDistressing: try !distressing(among: [assignment.session]).isEmpty,
      correction: try study.revisions(of: id).last?.correction)
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
  /// - Parameter person: the coder or a lead.
  /// - Returns: the number of the new revision.
  /// - Throws: ``ReviewError/notYours(assignment:)``; a `StoreError` when it is not submitted or no reason is given.
  public func correct(_ id: Int64, reason: String, by person: Person, at moment: Timestamp) throws -> Int {
    let assignment = try person.role == .lead ? study.assignment(id) : self.assignment(id, of: person)
    guard try !Self.isHidden(assignment, behind: study.assignments(of: assignment.coder)) else {
      throw ReviewError.notAllowed("correct your earlier coding while you code the conversation once more")
    }
    _ = try SheetRules.words(reason, field: "reason")
    return try study.correct(id, reason: reason, by: person.name, at: moment)
  }
}
