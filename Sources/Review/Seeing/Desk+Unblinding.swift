import DebriefCore
import Store

extension Desk {
  /// Records what submitting opens to a coder: from then on they can see it, and nothing later is blind.
  func noteWhatOpens(to person: Person, after assignment: Assignment, at moment: Timestamp) throws {
    if assignment.purpose == .calibration {
      if let calibration = try study.calibration(with: assignment.id) {
        try judgeIfComplete(calibration, at: moment)
      }
      return
    }
    let standing = try standing(of: person, on: assignment.session)
    if standing.maySee(.report) {
      try study.unblind(person.name, session: assignment.session, cause: .report, at: moment)
    }
    let adjudication = try study.adjudication(of: assignment.session, scheme: assignment.scheme)
    if standing == .finishedExpert, adjudication?.closedAt != nil {
      try study.unblind(person.name, session: assignment.session, cause: .outcome, at: moment)
    }
  }

  /// Refuses to show somebody what others said of a session that they still have to code themselves.
  ///
  /// - Throws: ``ReviewError/stillCoding(_:session:)``.
  func expectNothingOpen(_ person: String, session: String) throws {
    let isCoding = try study.assignments(of: person).contains {
      $0.session == session && $0.state == .open
    }
    guard !isCoding else { throw ReviewError.stillCoding(person, session: session) }
  }
}
