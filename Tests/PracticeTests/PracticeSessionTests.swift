import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct PracticeSessionTests {
  private func session(
    _ recorder: MemoryRecorder, condition: Condition = Condition(suggestions: true, emotionDisplay: true)
  ) throws -> PracticeSession {
    let authored = try Play.scenario("exam-stress")
    return try PracticeSession(
      PracticeSetup(
        trainee: "p01", scenario: authored.value, snapshot: authored.snapshot, condition: condition,
        occasion: "pre", seed: 11),
      recorder: recorder, now: { Timestamp(milliseconds: 1000) })
  }

  @Test func `what is shown is what was kept`() throws {
    let recorder = MemoryRecorder()
    var session = try session(recorder)
    let opening = try session.begin()
    let answer = try session.send(.own("  That sounds hard. What is it like?  "))
    let record = try recorder.only.unwrapped
    #expect(record.header.occasion == "pre")
    #expect(record.header.seed == 11)
    #expect(record.turns.map(\.turn.number) == [1, 2, 3])
    #expect(record.turns[0].turn == opening.turn)
    #expect(record.turns[1].turn.text == "That sounds hard. What is it like?")
    #expect(record.turns[2].turn == answer.turn)
    #expect(record.turns[2].client?.suggestions == answer.suggestions)
    #expect(record.transcript == session.transcript)
  }

  @Test func `a suggestion is kept as accepted, a changed one with its distance`() throws {
    let recorder = MemoryRecorder()
    var session = try session(recorder)
    let first = try session.begin()
    let second = try session.send(.suggestion(2))
    let third = try session.send(.edited(1, text: second.suggestions[0].text + "!?"))
    _ = try session.send(.edited(3, text: third.suggestions[2].text))
    let turns = try recorder.only.unwrapped.turns
    #expect(turns[1].turn.text == first.suggestions[1].text)
    #expect(
      turns.compactMap(\.origin) == [
        .accepted(.empathetic), .edited(.motivational, distance: 2), .accepted(.support),
      ])
  }

  @Test func `supports that are off are not shown, and the estimate is kept all the same`() throws {
    let recorder = MemoryRecorder()
    var session = try session(recorder, condition: Condition(suggestions: false, emotionDisplay: false))
    let opening = try session.begin()
    #expect(opening.emotion == nil)
    #expect(opening.suggestions.isEmpty)
    #expect(try recorder.only.unwrapped.turns[0].client?.estimate.scores.count == 7)
    #expect(throws: PracticeError.noSuchSuggestion(1, offered: 0)) { try session.send(.suggestion(1)) }
  }

  @Test func `marks stand on the client's last turn, and an empty note is none`() throws {
    let recorder = MemoryRecorder()
    var session = try session(recorder)
    _ = try session.begin()
    try session.mark(note: " she jokes\u{0} ")
    _ = try session.send(.own("What is it like?"))
    try session.mark(note: "  ")
    let marks = try recorder.only.unwrapped.marks
    #expect(marks.map(\.turn) == [1, 3])
    #expect(marks.map(\.note) == ["she jokes\u{FFFD}", nil])
  }

  @Test func `messages without words, too long ones and unknown suggestions change nothing`() throws {
    let recorder = MemoryRecorder()
    var session = try session(recorder)
    #expect(throws: PracticeError.self) { try session.send(.own("too early")) }
    _ = try session.begin()
    #expect(throws: PracticeError.emptyMessage) { try session.send(.own(" \n ")) }
    #expect(throws: PracticeError.messageTooLong(10_001, limit: 10_000)) {
      try session.send(.own(String(repeating: "x", count: 10_001)))
    }
    #expect(throws: PracticeError.noSuchSuggestion(4, offered: 3)) { try session.send(.suggestion(4)) }
    #expect(try recorder.only.unwrapped.turns.count == 1)
  }

  @Test func `when keeping fails, nothing is shown that was not kept`() throws {
    // Beginning and opening are two calls, a message and its answer two more.
    for calls in 0..<4 {
      let recorder = MemoryRecorder(callsBeforeRefusal: calls)
      var session = try session(recorder)
      #expect(throws: MemoryRecorder.Refusal.self) {
        _ = try session.begin()
        _ = try session.send(.own("What is it like?"))
      }
      #expect(session.transcript.turns == (recorder.only?.turns.map(\.turn) ?? []))
    }
  }

  @Test func `an ended session takes nothing more, and can be ended twice`() throws {
    let recorder = MemoryRecorder()
    var session = try session(recorder)
    _ = try session.begin()
    try session.end()
    try session.end()
    #expect(try recorder.only.unwrapped.endedAt != nil)
    #expect(throws: PracticeError.sessionOver("p01-exam-stress-1")) { try session.send(.own("Hello?")) }
  }

  @Test func `after the goodbye nothing is sent, and nothing suggested`() throws {
    var session = try session(MemoryRecorder())
    _ = try session.begin()
    let goodbye = try session.send(.own("I have to go, bye."))
    #expect(goodbye.isGoodbye)
    #expect(goodbye.suggestions.isEmpty)
    #expect(throws: PracticeError.self) { try session.send(.own("One more thing")) }
  }

  @Test func `the same seed records the same session to the byte`() throws {
    for file in ["p01-exam-stress.yaml", "p02-exam-stress.txt"] {
      #expect(
        try Play.record("exam-stress", script: Play.peer(file))
          == Play.record("exam-stress", script: Play.peer(file)))
    }
  }
}
