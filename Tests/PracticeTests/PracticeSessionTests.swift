import Authoring
import DebriefCore
import Foundation
import Practice
import Synchronization
import Testing

@Suite struct PracticeSessionTests {
  @Test func `what is shown is what was kept`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    let opening = try await stage.latest()
    try await stage.session.send(.own("  That sounds hard. What is it like?  "))
    let answer = try await stage.latest()
    let record = try stage.record()
    #expect(record.header.occasion == "pre")
    #expect(record.header.seed == 11)
    #expect(record.turns.map(\.turn.number) == [1, 2, 3])
    #expect(record.turns[0].turn == opening.turn)
    #expect(record.turns[1].turn.text == "That sounds hard. What is it like?")
    #expect(record.turns[2].turn == answer.turn)
    #expect(record.turns[2].client?.suggestions == answer.suggestions)
    #expect(record.transcript == (await stage.session.transcript))
  }

  @Test func `what happens is reported in order, and nothing before it is kept`() async throws {
    let stage = try Stage(condition: Condition(suggestions: false, emotionDisplay: true))
    try await stage.session.begin()
    await stage.session.settle()
    try await stage.session.send(.own("Bye, I have to go."))
    await stage.session.settle()
    try await stage.session.mark(turn: 1, note: "tired")
    try await stage.session.end()
    let turns = try stage.record().turns.map(\.turn)
    let names = stage.events.map(\.name)
    #expect(
      names == [
        "begins", "text", "client", "emotion", "peer", "begins", "text", "client", "emotion", "goodbye",
        "marked",
        "ended",
      ])
    #expect(stage.events.compactMap(\.turn) == turns)
  }

  @Test func `emotion and suggestions come after the client's turn`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    await stage.session.settle()
    #expect(
      stage.events.map(\.name) == [
        "begins", "text", "client", "emotion", "suggestion 1", "suggestion 2", "suggestion 3", "complete",
      ])
  }

  @Test func `a suggestion is kept as accepted, a changed one with its distance`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    let first = try await stage.latest()
    try await stage.session.send(.suggestion(2))
    let second = try await stage.latest()
    try await stage.session.send(.edited(1, text: second.suggestions[0].text + "!?"))
    let third = try await stage.latest()
    try await stage.session.send(.edited(3, text: third.suggestions[2].text))
    let turns = try stage.record().turns
    #expect(turns[1].turn.text == first.suggestions[1].text)
    #expect(
      turns.compactMap(\.origin) == [
        .accepted(.empathetic), .edited(.motivational, distance: 2), .accepted(.support),
      ])
    #expect(first.suggestions.allSatisfy { $0.offeredAt == Timestamp(milliseconds: 1000) })
  }

  @Test func `what became of each suggestion is kept, with the time that it took`() async throws {
    let clock = Mutex<Int64>(1000)
    let stage = try Stage(now: { Timestamp(milliseconds: clock.withLock { $0 }) })
    try await stage.session.begin()
    _ = try await stage.latest()
    clock.withLock { $0 = 4500 }
    try await stage.session.send(.suggestion(2))
    let second = try await stage.latest()
    clock.withLock { $0 = 5000 }
    try await stage.session.send(.edited(1, text: second.suggestions[0].text + "!?"))
    _ = try await stage.latest()
    try await stage.session.send(.own("What was that like for you?"))
    _ = try await stage.latest()
    clock.withLock { $0 = 7000 }
    try await stage.session.end()
    let decisions = try stage.record().turns.compactMap { $0.client?.suggestions.map(\.decision) }
    let left = SuggestionDecision(.ignored, after: 3500)
    #expect(decisions[0] == [left, SuggestionDecision(.accepted(turn: 2), after: 3500), left])
    #expect(
      decisions[1].map { $0?.use } == [.edited(turn: 4, distance: 2), .ignored, .ignored])
    #expect(decisions[2].allSatisfy { $0 == SuggestionDecision(.ignored, after: 0) })
    #expect(decisions[3].allSatisfy { $0 == SuggestionDecision(.ignored, after: 2000) })
  }

  @Test func `a suggestion that was kept before decisions were can be read`() throws {
    let kept = """
      {"kind": "support", "text": "Hm.", "provenance": {"engine": "templates", "model": "1", "parameters": {}}}
      """
    let suggestion = try JSONDecoder().decode(Suggestion.self, from: Data(kept.utf8))
    #expect(suggestion.text == "Hm." && suggestion.decision == nil)
  }

  @Test func `supports that are off are not shown, and the estimate is kept all the same`() async throws {
    let stage = try Stage(condition: Condition(suggestions: false, emotionDisplay: false))
    try await stage.session.begin()
    let opening = try await stage.latest()
    #expect(opening.emotion == nil)
    #expect(opening.suggestions.isEmpty)
    #expect(stage.events.map(\.name) == ["begins", "text", "client"])
    #expect(try stage.record().turns[0].client?.estimate.scores.count == 7)
    await #expect(throws: PracticeError.noSuchSuggestion(1, offered: 0)) {
      try await stage.session.send(.suggestion(1))
    }
  }

  @Test func `marks stand on a client turn, and an empty note is none`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    try await stage.session.mark(note: " she jokes\u{0} ")
    try await stage.session.send(.own("What is it like?"))
    try await stage.session.mark(note: "  ")
    try await stage.session.mark(turn: 1)
    let marks = try stage.record().marks
    #expect(marks.map(\.turn) == [1, 3, 1])
    #expect(marks.map(\.note) == ["she jokes\u{FFFD}", nil, nil])
    await #expect(throws: PracticeError.noClientTurn(2)) { try await stage.session.mark(turn: 2) }
  }

  @Test func `messages without words, too long ones and unknown suggestions change nothing`() async throws {
    let stage = try Stage()
    await #expect(throws: PracticeError.sessionNotBegun("p01-exam-stress-1")) {
      try await stage.session.send(.own("too early"))
    }
    try await stage.session.begin()
    await stage.session.settle()
    await #expect(throws: PracticeError.emptyMessage) { try await stage.session.send(.own(" \n ")) }
    await #expect(throws: PracticeError.messageTooLong(10_001, limit: 10_000)) {
      try await stage.session.send(.own(String(repeating: "x", count: 10_001)))
    }
    await #expect(throws: PracticeError.noSuchSuggestion(4, offered: 3)) {
      try await stage.session.send(.suggestion(4))
    }
    await #expect(throws: PracticeError.sessionBegun("p01-exam-stress-1")) { try await stage.session.begin() }
    #expect(try stage.record().turns.count == 1)
  }

  @Test func `a message that is sent twice is kept once`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    try await stage.session.send(.own("What is it like?"), as: 2)
    await #expect(throws: PracticeError.turnTaken(2, next: 4)) {
      try await stage.session.send(.own("What is it like?"), as: 2)
    }
    #expect(try stage.record().turns.count == 3)
  }

  @Test func `when keeping fails, nothing is shown that was not kept`() async throws {
    // Beginning and opening are two calls, a message and its answer two more.
    for calls in 0..<4 {
      let stage = try Stage(
        condition: Condition(suggestions: false, emotionDisplay: true), callsBeforeRefusal: calls)
      await #expect(throws: MemoryRecorder.Refusal.self) {
        try await stage.session.begin()
        try await stage.session.send(.own("What is it like?"))
      }
      let kept = stage.recorder.only?.turns.map(\.turn) ?? []
      #expect(await stage.session.transcript.turns == kept)
      #expect(stage.events.compactMap(\.turn) == kept)
    }
  }

  @Test func `an ended session takes nothing more, and can be ended twice`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    try await stage.session.end()
    try await stage.session.end()
    #expect(try stage.record().endedAt != nil)
    await #expect(throws: PracticeError.sessionOver("p01-exam-stress-1")) {
      try await stage.session.send(.own("Hello?"))
    }
  }

  @Test func `after the goodbye nothing is sent, and nothing suggested`() async throws {
    let stage = try Stage()
    try await stage.session.begin()
    try await stage.session.send(.own("I have to go, bye."))
    let goodbye = try await stage.latest()
    #expect(goodbye.isGoodbye)
    #expect(goodbye.suggestions.isEmpty)
    await #expect(throws: PracticeError.self) { try await stage.session.send(.own("One more thing")) }
  }

  @Test func `the same seed records the same session to the byte`() async throws {
    for file in ["p01-exam-stress.yaml", "p02-exam-stress.txt"] {
      let once = try await Play.record("exam-stress", script: Play.peer(file))
      let again = try await Play.record("exam-stress", script: Play.peer(file))
      #expect(once == again)
    }
  }
}
