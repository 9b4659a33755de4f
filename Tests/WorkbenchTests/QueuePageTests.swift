import Authoring
import DebriefCore
import HTTPTypes
import Review
import Store
import Testing

@testable import Workbench

/// What a coder's own list tells beside the conversations: the day, the content note, the time left, enough for a day.
@Suite struct QueuePageTests {
  /// A workbench in which `mara` has a conversation of ten turns.
  private func room(scenario: Snapshot? = nil) throws -> Workroom {
    let room = try Workroom()
    if let scenario { try room.study.keep(scenario) }
    var record = Example.session(clientText: "", peerText: "")
    record.header.name = "long"
    record.header.scenarioHash = scenario?.sha256
    record.turns = (1...10).map {
      RecordedTurn(turn: Turn(number: $0, speaker: $0 % 2 == 1 ? .client : .peer, text: "Words."))
    }
    try room.study.importSessions([record])
    return room
  }

  @Test func `the time left is said at the coder's own pace, and not before there is one`() async throws {
    let room = try self.room()
    let mara = try room.signIn("mara")
    let desk = Desk(room.study)
    let work = try desk.assign(session: "long", to: "mara", scheme: room.scheme, at: .now()).id
    let page = try await room.get("/", as: mara).text
    #expect(page.contains("How long it takes you shows here once you have coded a few turns."))
    #expect(!page.contains(" min left"))
    // Ten turns 25 seconds apart: nine with a known beginning. The whole conversation is left
    // of that one, and all five units of the other.
    let person = try room.study.person(named: "mara")
    for turn in 1...10 {
      _ = try desk.save(
        CodingChange(id: "t\(turn)", unit: .turn(turn), act: .nothing(true)), in: work, by: person,
        at: Timestamp.now().adding(seconds: Int64(turn - 10) * 25))
    }
    let later = try await room.get("/", as: mara).text
    #expect(later.contains("What is left takes about 3 min at your own pace, without pauses."))
    #expect(later.contains("10 of 11 answered; about 1 min left"))
    #expect(later.contains("0 of 5 answered; about 3 min left"))
  }

  @Test func `enough for a day is said to the coder in kind words, and locks nothing`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    let words = "You have coded 1 turn in the last twenty-four hours; 1 is enough for a day."
    try room.study.setLimit(LoadLimit(turns: 1), for: nil)
    #expect(!(try await room.get("/", as: mara).text.contains(words)))
    _ = try await room.change(#"{"id":"1","unit":"2","act":"nothing","nothing":true}"#, as: mara)
    let page = try await room.get("/", as: mara).text
    #expect(page.contains(words) && page.contains("nothing is locked"))
    let more = try await room.change(#"{"id":"2","unit":"4","act":"nothing","nothing":true}"#, as: mara)
    #expect(more.status == .ok)
    // Trainees look back at their own sessions; the limit is for experts.
    #expect(!(try await room.get("/", as: room.signIn("p01")).text.contains("enough for a day")))
  }

  @Test(arguments: [("the-last-lorry", true), ("exam-stress", false)])
  func `a content note tells that it may be hard to read, and nothing of what it is`(
    scenario: String, isNoted: Bool
  ) async throws {
    let authored = try Shelf.scenarios.load(scenario)
    let room = try self.room(scenario: authored.snapshot)
    let mara = try room.signIn("mara")
    _ = try Desk(room.study).assign(session: "long", to: "mara", scheme: room.scheme, at: .now())
    let page = try await room.get("/", as: mara).text
    #expect(page.contains("Content note: may be hard to read") == isNoted)
    for telltale in Workroom.telltales + [scenario, authored.value.title, "isk"] {
      #expect(!page.contains(telltale), "\(telltale)")
    }
    #expect(try await room.get("/api/codings", as: mara).text.contains(#""distressing":\#(isNoted)"#))
  }

  @Test func `the day is said while the work is open`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    for (day, words) in [("2020-01-31", "was due 2020-01-31"), ("2100-01-31", ", due 2100-01-31")] {
      try room.study.setDue(Timestamp(endOfDay: day), of: [room.expertWork])
      #expect(try await room.get("/", as: mara).text.contains(words))
    }
    try room.codedByTwo()
    #expect(!(try await room.get("/", as: mara).text.contains("due 2100")))
  }
}
