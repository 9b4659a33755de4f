import DebriefCore
import GRDB
import Testing

@testable import Store

/// Corrections, what is blind, and what is taken back.
@Suite struct RevisionTests {
  private let yes = Coding(value: .binary(true))

  /// A study in which e1 has submitted "advice" on turn 2 of the session.
  private func submitted() throws -> (study: Study, assignment: Assignment) {
    let (study, assignment) = try Sample.study()
    _ = try study.save(Sample.set(id: "1", yes), in: assignment.id, by: "e1", at: Sample.noon)
    let nothing = CodingChange(id: "2", unit: .turn(4), act: .nothing(true))
    _ = try study.save(nothing, in: assignment.id, by: "e1", at: Sample.noon)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    return (study, assignment)
  }

  private func change(_ study: Study, _ id: Int64, to value: Bool, _ name: String) throws {
    let coding = Coding(value: .binary(value))
    _ = try study.save(Sample.set(id: name, coding), in: id, by: "e1", at: Sample.noon)
  }

  @Test func `a correction starts as a copy, and the revision before stays as it is`() throws {
    let (study, assignment) = try submitted()
    let first = try study.coding(of: assignment.id)
    let later = Sample.noon.adding(seconds: 60)
    #expect(try study.correct(assignment.id, reason: "misread", by: "e1", at: later) == 2)
    #expect(try study.coding(of: assignment.id).units == first.units)
    try change(study, assignment.id, to: false, "3")
    // While it is open, what was submitted counts.
    #expect(try study.submittedCodings(scheme: assignment.scheme) == [first])
    #expect(try study.assignment(assignment.id).state == .open)
    #expect(try study.assignment(assignment.id).firstSubmittedAt == Sample.noon)
    try study.submit(assignment.id, by: "e1", at: later)

    #expect(try study.coding(of: assignment.id, revision: 1) == first)
    #expect(
      try study.coding(of: assignment.id).units[.turn(2)]?.codings["advice"] == Coding(value: .binary(false)))
    #expect(
      try study.revisions(of: assignment.id) == [
        Revision(number: 1, isBlind: true, submittedAt: Sample.noon),
        Revision(
          number: 2, isBlind: true, submittedAt: later,
          correction: Revision.Correction(reason: "misread", who: "e1", at: later)),
      ])
    // Nobody had seen anything: the correction is blind, and counts.
    #expect(try study.blindRevision(of: assignment.id) == 2)
    #expect(try study.submittedCodings(scheme: assignment.scheme).map(\.revision) == [2])
    #expect(throws: StoreError.unknownRevision(3, assignment: assignment.id)) {
      try study.coding(of: assignment.id, revision: 3)
    }
  }

  @Test func `what is submitted after seeing others counts in the end, but never as blind`() throws {
    let (study, assignment) = try submitted()
    let first = try study.coding(of: assignment.id)
    try study.unblind("e1", session: assignment.session, cause: .outcome, at: Sample.noon)
    _ = try study.correct(assignment.id, reason: "persuaded", by: "e1", at: Sample.noon)
    try change(study, assignment.id, to: false, "3")
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.blindRevision(of: assignment.id) == 1)
    #expect(try study.submittedCodings(scheme: assignment.scheme) == [first])
    #expect(try study.latestCodings(scheme: assignment.scheme).map(\.revision) == [2])
  }

  @Test func `a revision that is open when its coder is shown more is not blind any more`() throws {
    let (study, assignment) = try submitted()
    _ = try study.correct(assignment.id, reason: "misread", by: "e1", at: Sample.noon)
    #expect(try study.assignment(assignment.id).isBlind)
    try study.unblind("e1", session: assignment.session, cause: .meeting, at: Sample.noon)
    #expect(try !study.assignment(assignment.id).isBlind)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.submittedCodings(scheme: assignment.scheme).map(\.revision) == [1])
  }

  @Test func `what is given to somebody who has seen the session is not blind`() throws {
    let (study, assignment) = try submitted()
    let seen = Sample.noon.adding(seconds: 5)
    try study.unblind("e2", session: assignment.session, cause: .adjudicator, at: seen)
    try study.unblind("e2", session: assignment.session, cause: .outcome, at: seen.adding(seconds: 5))
    #expect(
      try study.unblindings() == [
        Unblinding(person: "e2", session: assignment.session, cause: .adjudicator, at: seen)
      ])
    let second = try study.assign(
      session: assignment.session, to: "e2", scheme: assignment.scheme, at: Sample.noon)
    #expect(!second.isBlind)
    try study.submit(second.id, by: "e2", at: Sample.noon)
    #expect(try study.submittedCodings(scheme: assignment.scheme).map(\.coder) == ["e1"])
    #expect(try study.latestCodings(scheme: assignment.scheme).map(\.coder) == ["e1", "e2"])
  }

  @Test func `a correction needs something submitted, and a reason`() throws {
    let (study, assignment) = try Sample.study()
    #expect(throws: StoreError.notSubmitted(assignment: assignment.id)) {
      try study.correct(assignment.id, reason: "why", by: "e1", at: Sample.noon)
    }
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    #expect(throws: StoreError.noReason) {
      try study.correct(assignment.id, reason: " \n", by: "e1", at: Sample.noon)
    }
    #expect(try study.revisions(of: assignment.id).count == 1)
  }

  @Test(arguments: [
    "UPDATE correction SET reason = 'other'", "DELETE FROM correction", "DELETE FROM unblinding",
    "UPDATE unblinding SET at = 0", "UPDATE revision SET is_blind = TRUE WHERE number = 1",
  ])
  func `the database refuses to change what was recorded`(sql: String) throws {
    let (study, assignment) = try submitted()
    try study.unblind("e1", session: assignment.session, cause: .outcome, at: Sample.noon)
    _ = try study.correct(assignment.id, reason: "why", by: "e1", at: Sample.noon)
    #expect(throws: DatabaseError.self) { try study.writer.write { try $0.execute(sql: sql) } }
  }

  @Test func `taking back keeps what was coded, and giving again brings it back`() throws {
    let (study, assignment) = try Sample.study()
    try change(study, assignment.id, to: true, "1")
    let coded = try study.coding(of: assignment.id)
    try study.withdraw(assignment.id, reason: "ill", at: Sample.noon)
    try study.withdraw(assignment.id, reason: "again", at: Sample.noon)
    #expect(try study.assignment(assignment.id).state == .withdrawn)
    #expect(throws: StoreError.withdrawn(assignment: assignment.id)) {
      try change(study, assignment.id, to: false, "2")
    }
    #expect(throws: StoreError.withdrawn(assignment: assignment.id)) {
      try study.submit(assignment.id, by: "e1", at: Sample.noon)
    }
    #expect(try study.coding(of: assignment.id) == coded)
    let due = Sample.noon.adding(seconds: 99)
    let back = try study.assign(
      session: assignment.session, to: "e1", scheme: assignment.scheme, due: due, at: Sample.noon)
    #expect(back.id == assignment.id)
    #expect(back.state == .open)
    #expect(back.dueAt == due)
    #expect(try study.coding(of: assignment.id) == coded)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    #expect(throws: StoreError.submittedCounts(assignment: assignment.id)) {
      try study.withdraw(assignment.id, reason: "", at: Sample.noon)
    }
  }

  @Test func `a calibration is no coding of the study`() throws {
    let (study, assignment) = try submitted()
    let trial = try study.assign(
      session: assignment.session, to: "e2", scheme: assignment.scheme, for: .calibration, at: Sample.noon)
    #expect(trial.purpose == .calibration)
    try study.submit(trial.id, by: "e2", at: Sample.noon)
    #expect(try study.submittedCodings(scheme: assignment.scheme).map(\.coder) == ["e1"])
    #expect(try study.latestCodings(scheme: assignment.scheme).map(\.coder) == ["e1"])
  }

  @Test func `flags come and go, and only their coder's`() throws {
    let (study, assignment) = try submitted()
    try study.setFlag(true, on: .turn(2), in: assignment.id, by: "e1", at: Sample.noon)
    try study.setFlag(true, on: .turn(2), in: assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.flags(of: assignment.id) == [.turn(2)])
    try study.setFlag(false, on: .turn(2), in: assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.flags(of: assignment.id).isEmpty)
    #expect(throws: StoreError.notTheCoder("e2", assignment: assignment.id)) {
      try study.setFlag(true, on: .turn(2), in: assignment.id, by: "e2", at: Sample.noon)
    }
    #expect(throws: StoreError.self) {
      try study.setFlag(true, on: .turn(9), in: assignment.id, by: "e1", at: Sample.noon)
    }
  }

  @Test func `limits are a coder's own, else everybody's`() throws {
    let (study, _) = try Sample.study()
    #expect(try study.limit(for: "e1") == LoadLimit())
    try study.setLimit(LoadLimit(turns: 100, distressing: 2), for: nil)
    try study.setLimit(LoadLimit(turns: 50), for: "e1")
    #expect(try study.limit(for: "e1") == LoadLimit(turns: 50))
    #expect(try study.limit(for: "e2") == LoadLimit(turns: 100, distressing: 2))
    #expect(throws: StoreError.self) { try study.setLimit(LoadLimit(), for: "nobody") }
  }

  @Test func `a study of the first version is brought up to date with everything in it`() throws {
    let queue = try DatabaseQueue(configuration: StudyFile.configuration())
    try StudySchema.migrator.migrate(queue, upTo: "1")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO person VALUES ('e1', 'expert');
          INSERT INTO snapshot VALUES ('h', 'scheme', 'small', '1', '{}', '');
          INSERT INTO session (name, voice) VALUES ('s', 'imported');
          INSERT INTO assignment VALUES (1, 's', 'e1', 'expert', 'h', 1, 5);
          INSERT INTO revision VALUES (1, 1, TRUE, 7);
          """)
    }
    try StudySchema.migrator.migrate(queue)
    let assignment = try queue.read { try AssignmentRow.find(1, in: $0).assignment }
    #expect(assignment.state == .submitted)
    #expect(assignment.purpose == .study)
    #expect(assignment.firstSubmittedAt == Timestamp(milliseconds: 7))
  }
}
