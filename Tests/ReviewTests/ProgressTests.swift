import Authoring
import DebriefCore
import Store
import Testing

@testable import Review

/// How far the work is, how fast it goes, and how much is enough.
@Suite struct ProgressTests {
  private func acts(_ seconds: [Int64], units: [Int]) -> [CodingAct] {
    zip(seconds, units).map {
      CodingAct(assignment: 1, unit: .turn($1), at: Sample.noon.adding(seconds: $0))
    }
  }

  @Test func `the pace is time between acts without pauses, over the units coded in it`() throws {
    // Six units twenty seconds apart: the first has no beginning, so five units in 100 seconds.
    let steady = try #require(Pace(of: acts([0, 20, 40, 60, 80, 100], units: [2, 4, 6, 8, 10, 12])))
    #expect(steady.secondsPerUnit == 20)
    #expect(steady.units == 5)
    #expect(steady.minutes(for: 10) == 4)
    // A lunch in between changes nothing, but that nobody knows when unit 14 was begun.
    let withPause = try #require(
      Pace(of: acts([0, 20, 40, 60, 80, 100, 5000, 5020], units: [2, 4, 6, 8, 10, 12, 14, 16])))
    #expect(withPause.secondsPerUnit == 20)
    #expect(withPause.units == 6)
    // Several acts on one unit are one unit.
    let twice = try #require(Pace(of: acts([0, 10, 20, 30, 40, 50, 60], units: [2, 4, 4, 6, 8, 10, 12])))
    #expect(twice.secondsPerUnit == 12)
    #expect(Pace(of: acts([0, 20, 40, 60, 80], units: [2, 4, 6, 8, 10])) == nil)
    #expect(Pace(of: []) == nil)
    // A pause of a minute that the coder told of is left out, like a long one that they did not.
    let short = acts([0, 20, 40, 60, 80, 100, 160, 180], units: [2, 4, 6, 8, 10, 12, 14, 16])
    #expect(Pace(of: short, pauses: [Sample.noon.adding(seconds: 101)]) == withPause)
    #expect(Pace(of: short) != withPause)
  }

  @Test func `progress counts what is given, submitted, overdue and in correction`() throws {
    let desk = try Sample.desk()
    let first = try Sample.give(desk, to: Sample.expert)
    _ = try desk.study.assign(
      session: "p02-exam-1", to: Sample.expert.name, scheme: Sample.hash, due: Sample.noon, at: Sample.noon)
    _ = try Sample.give(desk, to: Sample.otherExpert)
    _ = try Sample.give(desk, to: Sample.trainee)
    _ = try Sample.give(desk, to: Sample.expert, pass: 2)
    try Sample.complete(desk, first, by: Sample.expert)
    try desk.submit(first, by: Sample.expert, at: Sample.noon)
    let later = Sample.noon.adding(seconds: 1)
    let progress = try desk.studyProgress(at: later)
    #expect(progress.coders.map(\.coder) == ["e1", "e2", "p01"])
    #expect(progress.coders.map(\.given) == [3, 1, 1])
    #expect(progress.coders.map(\.submitted) == [1, 0, 0])
    #expect(progress.coders.map(\.overdue) == [1, 0, 0])
    #expect(progress.coders[0].progress == Progress(answered: 3, all: 9))
    #expect(try desk.studyProgress(at: Sample.noon).coders[0].overdue == 0)
    let session = try #require(progress.sessions.first { $0.session == "p01-exam-1" })
    #expect(session.experts == 2)
    #expect(session.submitted == 1)
    #expect(session.own == .open)
    #expect(session.furtherPasses == 1)
    // Three first passes of two peer turns each; one of them submitted, with "fit" set on both turns.
    let fit = try #require(progress.codes.first { $0.code.id == "fit" })
    #expect([fit.wanted, fit.made, fit.set] == [6, 2, 2])
    let advice = try #require(progress.codes.first { $0.code.id == "advice" })
    #expect([advice.wanted, advice.made, advice.set] == [6, 2, 0])
  }

  @Test func `a day's load warns at the limit, and only then`() throws {
    #expect(DailyLoad(turns: 9, distressing: 0, limit: LoadLimit(turns: 10, distressing: 0)).warnings.isEmpty)
    #expect(
      DailyLoad(turns: 10, distressing: 1, limit: LoadLimit(turns: 10, distressing: 1)).warnings.count == 2)
    #expect(DailyLoad(turns: 500, distressing: 9, limit: LoadLimit()).warnings.isEmpty)
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    try desk.study.setLimit(LoadLimit(turns: 2), for: "e1")
    for turn in [2, 4] {
      _ = try desk.save(
        Sample.nothing(on: .turn(turn)), in: id, by: Sample.expert, at: Sample.noon.adding(seconds: 60))
    }
    let load = try desk.load(of: "e1", at: Sample.noon.adding(seconds: 120))
    #expect(load.turns == 2)
    #expect(load.warnings.count == 1)
    // A day later it is forgotten, and nothing was ever refused.
    #expect(try desk.load(of: "e1", at: Sample.noon.adding(seconds: 90_000)).turns == 0)
    _ = try desk.save(Sample.nothing(on: .session), in: id, by: Sample.expert, at: Sample.noon)
  }

  @Test func `the list says which conversation may be hard to read, as the note before it does`() throws {
    let desk = try Sample.desk()
    let cases = try Shelf.scenarios.shipped()
    let shown = try cases.map { authored in
      let name = "p01-\(authored.snapshot.id)"
      try desk.study.keep(authored.snapshot)
      var record = Sample.record(name, trainee: "p01")
      record.header.scenarioHash = authored.snapshot.sha256
      try desk.study.importSessions([record])
      let id = try Sample.give(desk, name, to: Sample.expert)
      let item = try #require(try desk.queue(of: Sample.expert).first { $0.id == id })
      #expect(try item.isDistressing == desk.sheet(id, for: Sample.expert).isDistressing)
      return item.isDistressing
    }
    #expect(shown == cases.map { $0.value.riskLevel >= 2 })
    #expect(Set(shown) == [true, false])
    // Of a session without a case nobody knows.
    let imported = try Sample.give(desk, to: Sample.expert)
    #expect(try desk.queue(of: Sample.expert).first { $0.id == imported }?.isDistressing == false)
  }

  @Test func `only a lead says when work is due`() throws {
    let desk = try Sample.desk()
    let id = try Sample.give(desk, to: Sample.expert)
    for person in [Sample.expert, Sample.trainee] {
      #expect(throws: ReviewError.self) { try desk.setDue(Sample.noon, of: [id], askedBy: person) }
    }
    try desk.setDue(Sample.noon, of: [id], askedBy: Sample.lead)
    #expect(try desk.queue(of: Sample.expert).map(\.dueAt) == [Sample.noon])
  }

  @Test func `assigning warns when the work does not fit into the days there are`() throws {
    let desk = try Sample.desk()
    try desk.study.setLimit(LoadLimit(turns: 2), for: nil)
    func warnings(days: Int64) throws -> [String] {
      let wish = AssigningWish(coders: ["e1"], due: Sample.noon.adding(seconds: days * 86_400))
      let plan = try desk.plan(wish, scheme: Sample.scheme, sha256: Sample.hash, at: Sample.noon)
      #expect(plan.burdens.map(\.daysAtLimit) == [3])
      return plan.burdens.flatMap(\.warnings)
    }
    // Two sessions of three units: six units, two a day, three days.
    #expect(try warnings(days: 3).isEmpty)
    #expect(try warnings(days: 2) == ["e1: 6 units at no more than 2 a day take 3 days; there are 2."])
  }
}
