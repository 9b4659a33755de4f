import DebriefCore
import GRDB
import Testing

@testable import Store

/// The history: who changed what, when, from what, to what; never anything less.
@Suite struct HistoryTests {
  @Test func `every change is a line with who, when, from and to`() throws {
    let (study, assignment) = try Sample.study()
    let yes = Coding(value: .binary(true))
    let graver = Coding(value: .binary(true), severity: 3, comment: "c")
    let acts: [CodingChange] = [
      CodingChange(id: "1", unit: .turn(2), act: .nothing(true)),
      Sample.set(id: "2", yes), Sample.set(id: "3", graver),
      CodingChange(id: "4", unit: .turn(2), act: .clear(code: "advice")),
    ]
    for (index, change) in acts.enumerated() {
      let moment = Sample.noon.adding(seconds: Int64(index))
      _ = try study.save(change, in: assignment.id, by: "e1", at: moment)
    }
    try study.submit(assignment.id, by: "e1", at: Sample.noon.adding(seconds: 10))
    let history = try study.history(of: assignment.id)
    #expect(
      history.map(\.event) == [
        .nothing(unit: .turn(2), from: false, to: true),
        .nothing(unit: .turn(2), from: true, to: false),
        .code("advice", unit: .turn(2), from: nil, to: yes),
        .code("advice", unit: .turn(2), from: yes, to: graver),
        .code("advice", unit: .turn(2), from: graver, to: nil),
        .submitted,
      ])
    #expect(history.map { ($0.at.milliseconds - Sample.noon.milliseconds) / 1000 } == [0, 1, 1, 2, 3, 10])
    #expect(history.allSatisfy { $0.who == "e1" && $0.revision == 1 && $0.assignment == assignment.id })
    #expect(history.map(\.id) == history.map(\.id).sorted())
  }

  @Test(arguments: [
    "UPDATE history SET who = 'e2'", "DELETE FROM history",
    "INSERT OR REPLACE INTO history SELECT * FROM history",
    "UPDATE snapshot SET canonical_form = '{}'", "DELETE FROM snapshot",
    "UPDATE turn SET text = 'other'", "DELETE FROM turn WHERE number = 4",
    "UPDATE turn_detail SET detail = '{}'",
    "UPDATE revision SET submitted_at = NULL", "DELETE FROM revision",
    "UPDATE coding SET coding = '{}'", "DELETE FROM coding",
    "INSERT INTO coding (assignment, revision, unit, code, coding) VALUES (1, 1, '4', 'advice', '{}')",
    "INSERT INTO nothing_to_code (assignment, revision, unit) VALUES (1, 1, '4')",
    "INSERT INTO absent_row (assignment, revision, unit, code) VALUES (1, 1, '4', 'advice')",
  ])
  func `the database itself refuses to change what is final`(sql: String) throws {
    let (study, assignment) = try Sample.study()
    _ = try study.save(Sample.set(id: "1"), in: assignment.id, by: "e1", at: Sample.noon)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    let before = try study.history(of: assignment.id)
    let error = #expect(throws: DatabaseError.self) {
      try study.writer.write { try $0.execute(sql: sql) }
    }
    #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER)
    #expect(try study.history(of: assignment.id) == before)
    #expect(try study.coding(of: assignment.id).units.count == 1)
  }

  @Test func `only blind revisions count, the last one of each`() throws {
    let (study, assignment) = try Sample.study()
    _ = try study.save(Sample.set(id: "1"), in: assignment.id, by: "e1", at: Sample.noon)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    let blind = try study.coding(of: assignment.id)
    // A correction made after seeing the others.
    try study.writer.write { db in
      try db.execute(
        sql: "INSERT INTO revision (assignment, number, is_blind) VALUES (?, 2, FALSE)",
        arguments: [assignment.id])
    }
    #expect(try study.assignment(assignment.id).state == .open)
    _ = try study.save(Sample.set(on: .turn(4), id: "2"), in: assignment.id, by: "e1", at: Sample.noon)
    try study.submit(assignment.id, by: "e1", at: Sample.noon)
    #expect(try study.coding(of: assignment.id).revision == 2)
    #expect(try study.submittedCodings(scheme: assignment.scheme) == [blind])
  }
}
