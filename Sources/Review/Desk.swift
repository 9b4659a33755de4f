import DebriefCore
public import Store

/// Where the work on a study is done by its rules: who is given what, who sees what, what may be kept, what is final.
///
/// Whoever acts for a person (a page, a command) goes through the desk; plain reading that concerns nobody's
/// blindness goes to the ``Study``.
public struct Desk: Sendable {
  /// The study.
  public let study: Study

  /// Makes a desk over a study.
  public init(_ study: Study) {
    self.study = study
  }

  /// The rules for one assignment.
  func rules(for assignment: Assignment) throws -> (rules: SheetRules, scheme: Scheme) {
    try rules(for: assignment, scheme: study.scheme(sha256: assignment.scheme))
  }

  /// The rules for each of many assignments; every scheme is read once.
  func rules(
    for assignments: [Assignment]
  ) throws -> [(assignment: Assignment, rules: SheetRules, scheme: Scheme)] {
    var schemes: [String: Scheme] = [:]
    return try assignments.map { assignment in
      let scheme = try schemes[assignment.scheme] ?? study.scheme(sha256: assignment.scheme)
      schemes[assignment.scheme] = scheme
      return (assignment, try rules(for: assignment, scheme: scheme).rules, scheme)
    }
  }

  private func rules(
    for assignment: Assignment, scheme: Scheme
  ) throws -> (rules: SheetRules, scheme: Scheme) {
    let transcript = try study.transcript(of: assignment.session)
    return (SheetRules(scheme: scheme, transcript: transcript, kind: assignment.kind), scheme)
  }

  /// Refuses what only a lead may do, or whoever has the study's file and no name: `nil`.
  func expectLead(_ asker: Person?, to act: String) throws {
    guard asker.map({ $0.role == .lead }) ?? true else { throw ReviewError.notAllowed(act) }
  }

  /// An assignment, when it is that person's, and the session's trainee still allows that it is coded.
  func assignment(_ id: Int64, of person: Person) throws -> Assignment {
    let assignment = try study.assignment(id)
    try Self.expect(
      person, mayWorkOn: assignment, isAllowed: try study.allows(.coding, of: assignment.session))
    return assignment
  }

  /// Refuses an assignment that is somebody else's, and one whose session may not be coded by others any more.
  static func expect(
    _ person: Person, mayWorkOn assignment: Assignment, isAllowed: @autoclosure () throws -> Bool
  ) throws {
    guard assignment.coder == person.name else { throw ReviewError.notYours(assignment: assignment.id) }
    guard try assignment.kind == .peer || isAllowed() else { throw ReviewError.takenBack }
  }

  /// Those of some assignments that were taken back neither by the lead nor, for others than themselves, by the
  /// session's trainee.
  func standing(_ assignments: [Assignment]) throws -> [Assignment] {
    let closed = try study.sessionsLeftOut(of: .coding)
    return assignments.filter {
      $0.state != .withdrawn && ($0.kind == .peer || !closed.contains($0.session))
    }
  }
}
