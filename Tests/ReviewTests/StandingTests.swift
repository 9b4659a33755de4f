import DebriefCore
import Store
import Testing

@testable import Review

/// Who may see what of a session, in full.
@Suite struct StandingTests {
  /// Every standing, and all that it may see.
  private static let table: [(Standing, Set<Matter>)] = [
    (.lead, [.transcript, .record, .otherCodings, .report]),
    (.codingExpert, [.transcript, .ownCoding]),
    (.finishedExpert, [.transcript, .ownCoding]),
    (.otherExpert, []),
    (.codingTrainee, [.transcript, .ownCoding]),
    (.finishedTrainee, [.transcript, .ownCoding, .report]),
    (.otherTrainee, []),
  ]

  @Test func `the table says for every standing and every matter who may see it`() {
    #expect(Self.table.map(\.0) == Standing.allCases)
    for (standing, matters) in Self.table {
      for matter in Matter.allCases {
        #expect(standing.maySee(matter) == matters.contains(matter), "\(standing) \(matter)")
      }
    }
  }

  @Test func `how somebody stands follows from their role, the session and their work`() throws {
    let desk = try Sample.desk()
    func standing(_ person: Person) throws -> Standing { try desk.standing(of: person, on: "p01-exam-1") }
    #expect(try standing(Sample.lead) == .lead)
    #expect(try standing(Sample.expert) == .otherExpert)
    #expect(try standing(Sample.trainee) == .codingTrainee)
    #expect(try standing(Sample.otherTrainee) == .otherTrainee)

    for coder in [Sample.expert, Sample.trainee] {
      let id = try Sample.give(desk, to: coder)
      #expect(try standing(coder) == (coder.role == .expert ? .codingExpert : .codingTrainee))
      try Sample.complete(desk, id, by: coder)
      try desk.submit(id, by: coder, at: Sample.noon)
      #expect(try standing(coder) == (coder.role == .expert ? .finishedExpert : .finishedTrainee))
    }
    // A second pass is work ahead: whoever has it must not see more yet.
    _ = try Sample.give(desk, to: Sample.trainee, pass: 2)
    #expect(try standing(Sample.trainee) == .codingTrainee)
    #expect(try standing(Sample.otherExpert) == .otherExpert)
  }

  @Test func `a trainee sees no report before their own coding is submitted`() throws {
    let desk = try Sample.desk()
    #expect(throws: ReviewError.notAllowed("see this report yet")) {
      try desk.expect(Sample.trainee, maySee: .report, of: "p01-exam-1")
    }
    let id = try Sample.give(desk, to: Sample.trainee)
    try Sample.complete(desk, id, by: Sample.trainee)
    try desk.submit(id, by: Sample.trainee, at: Sample.noon)
    try desk.expect(Sample.trainee, maySee: .report, of: "p01-exam-1")
    #expect(throws: ReviewError.notAllowed("see how others coded this session")) {
      try desk.expect(Sample.trainee, maySee: .otherCodings, of: "p01-exam-1")
    }
  }

  @Test func `an unknown session is no way in`() throws {
    let desk = try Sample.desk()
    #expect(throws: StoreError.self) {
      try desk.expect(Sample.trainee, maySee: .transcript, of: "p09-exam-1")
    }
  }
}
