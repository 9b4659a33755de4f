import DebriefCore
import Store
import Testing

/// A change is made only where that stands which its maker saw.
@Suite struct BasisTests {
  typealias Basis = CodingChange.Basis

  private let yes = Coding(value: .binary(true))
  private let noted = Coding(value: .binary(true), comment: "Too early.")

  private func save(
    _ study: Study, _ id: String, _ act: CodingChange.Act, after basis: Basis?
  ) throws -> Int64 {
    try study.save(
      CodingChange(id: id, unit: .turn(2), act: act, basis: basis), in: 1, by: "e1", at: Sample.noon)
  }

  @Test func `a chain of changes by one who sees all of them is kept`() throws {
    let (study, assignment) = try Sample.study()
    _ = try save(study, "1", .set(code: "advice", yes), after: Basis(nothing: false))
    _ = try save(study, "2", .set(code: "advice", noted), after: Basis(nothing: false, coding: yes))
    _ = try save(study, "3", .clear(code: "advice"), after: Basis(nothing: false, coding: noted))
    _ = try save(study, "4", .nothing(true), after: Basis(nothing: false))
    _ = try save(study, "5", .set(code: "advice", yes), after: Basis(nothing: true))
    #expect(try study.history(of: assignment.id).count == 6)
    #expect(try study.coding(of: assignment.id).units[.turn(2)] == UnitCoding(codings: ["advice": yes]))
  }

  @Test func `a change over something unseen is refused and changes nothing`() throws {
    let (study, assignment) = try Sample.study()
    _ = try save(study, "1", .set(code: "advice", noted), after: nil)
    for (id, act, basis) in [
      ("2", CodingChange.Act.set(code: "advice", yes), Basis(nothing: false)),
      ("3", .clear(code: "advice"), Basis(nothing: false, coding: yes)),
      ("4", .set(code: "advice", yes), Basis(nothing: true, coding: noted)),
    ] {
      #expect(throws: StoreError.changedElsewhere(.turn(2))) { try save(study, id, act, after: basis) }
    }
    #expect(try study.coding(of: assignment.id).units[.turn(2)]?.codings == ["advice": noted])
    #expect(try study.history(of: assignment.id).count == 1)
  }

  @Test
  func `a change whose answer was lost is answered again, and one to what stands already is no conflict`()
    throws
  {
    let (study, assignment) = try Sample.study()
    let line = try save(study, "1", .set(code: "advice", yes), after: Basis(nothing: false))
    _ = try save(study, "2", .set(code: "advice", noted), after: Basis(nothing: false, coding: yes))
    #expect(try save(study, "1", .set(code: "advice", yes), after: Basis(nothing: false)) == line)
    _ = try save(study, "3", .set(code: "advice", noted), after: Basis(nothing: false))
    #expect(try study.coding(of: assignment.id).units[.turn(2)]?.codings == ["advice": noted])
  }

  @Test func `where a coder was is found again, and is nobody else's to say`() throws {
    let (study, assignment) = try Sample.study()
    #expect(try study.place(in: assignment.id) == nil)
    for unit in [CodingUnit.turn(4), .session, .turn(2)] {
      try study.setPlace(unit, in: assignment.id, by: "e1")
      #expect(try study.place(in: assignment.id) == unit)
    }
    #expect(throws: StoreError.notTheCoder("e2", assignment: assignment.id)) {
      try study.setPlace(.turn(4), in: assignment.id, by: "e2")
    }
  }
}
