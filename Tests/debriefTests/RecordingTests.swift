import Authoring
import DebriefCore
import Practice
import Store
import Synchronization
import Testing

@testable import debrief

/// What a trainee can do at the terminal, with a screen that only takes notes.
@Suite struct RecordingTests {
  /// Notes what would be shown.
  private final class Notes: PracticeScreen {
    let redrawsPrompt = false
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock(\.self) }

    func add(_ line: String) { kept.withLock { $0.append(line) } }
    func show(_ event: PracticeEvent) {
      switch event {
      case .peerTurn(let turn, _): add("peer: " + turn.text)
      case .clientTurn: add("client")
      case .marked: add("marked")
      case .trouble(let trouble): add("trouble: " + trouble.message)
      case .ended: add("ended")
      default: break
      }
    }
    func ask(_ prompt: Prompting) {}
    func heard() {}
    func say(_ text: String) { add(text) }
    func explain() { add("commands") }
    func stepOut(_ reason: OutOfRole) { add(reason == .paused ? "paused" : "held") }
    func remind(_ reason: OutOfRole) { add("reminded") }
    func stepIn() { add("in role") }
    func conclude(_ summary: RecordSummary) { add("\(summary.sent) sent, \(summary.marks) marked") }
  }

  /// A voice that cannot be reached.
  private struct NoVoice: Voice {
    struct Silence: Error {}

    func speak(_ briefing: Briefing, say: (String) -> Void) async throws -> SpokenLine { throw Silence() }
  }

  /// Runs a session with typed lines, and returns what was shown and kept.
  private func record(
    _ lines: [String], source: Recording.Source = .pipe, voice: (any Voice)? = nil
  ) async throws -> (shown: [String], kept: SessionRecord) {
    let study = try Study.inMemory()
    let authored = try Shelf.scenarios.load("exam-stress")
    let notes = Notes()
    let session = try PracticeSession(
      PracticeSetup(trainee: "p01", scenario: authored.value, snapshot: authored.snapshot, seed: 7),
      recorder: study, parts: PracticeParts(voice: voice, suggester: SuggestionWriter(seed: 7)),
      report: notes.show)
    var recording = Recording(session, screen: notes, from: source)
    try await recording.run(
      AsyncStream { stream in
        for line in lines { stream.yield(.line(line)) }
        stream.yield(.endOfInput)
        stream.finish()
      })
    return (notes.lines, try study.session(named: session.name))
  }

  private func peerTurns(_ record: SessionRecord) -> [String] {
    record.turns.map(\.turn).filter { $0.speaker == .peer }.map(\.text)
  }

  @Test func `lines through a pipe wait until the client has answered`() async throws {
    let (shown, kept) = try await record(["Hi, how are you?", "1", "/cue tired", "What keeps you awake?"])
    #expect(peerTurns(kept).count == 3)
    #expect(kept.turns[3].origin == .accepted(.motivational))
    #expect(kept.marks.map(\.note) == ["tired"])
    #expect(kept.endedAt != nil)
    #expect(shown.last == "3 sent, 1 marked")
  }

  @Test func `out of role nothing is sent or marked, until the trainee steps in again`() async throws {
    let (shown, kept) = try await record([
      "/pause", "Hello?", "/cue", "1", "/resume", "Hello, how are you?", "/resume",
    ])
    #expect(peerTurns(kept) == ["Hello, how are you?"])
    #expect(kept.marks.isEmpty)
    #expect(shown.filter { $0 == "reminded" }.count == 3)
    #expect(shown.contains("paused") && shown.contains("in role"))
  }

  @Test func `a message about the trainee's own crisis is kept nowhere unless they send it`() async throws {
    let own = "I can't go on. I want to die."
    let dropped = try await record([own, "/resume", "How are the nights?"])
    #expect(dropped.shown.contains("held"))
    #expect(peerTurns(dropped.kept) == ["How are the nights?"])
    let sent = try await record([own, "/send"])
    #expect(peerTurns(sent.kept) == [own])
    let ended = try await record([own, "/end", "Hello?"])
    #expect(peerTurns(ended.kept).isEmpty)
    #expect(ended.kept.endedAt != nil)
    let edited = try await record(["e1", own, "/end"])
    #expect(peerTurns(edited.kept).isEmpty)
  }

  @Test func `a client who cannot answer is asked again or answers from the scenario`() async throws {
    let (shown, kept) = try await record(["/retry", "/scripted", "How are the nights?"], voice: NoVoice())
    #expect(shown.filter { $0.hasPrefix("trouble") }.count == 2)
    #expect(kept.turns.count == 3)
    #expect(kept.endedAt != nil)
  }

  @Test func `ending twice or before anything was said is no trouble`() async throws {
    let (_, kept) = try await record(["/end", "/end"])
    #expect(kept.turns.count == 1)
    #expect(kept.endedAt != nil)
  }

  @Test func `somebody at a keyboard can end while the client does not answer`() async throws {
    let (shown, kept) = try await record([], source: .keyboard, voice: NoVoice())
    #expect(shown.contains("ended"))
    #expect(kept.endedAt != nil)
  }

  @Test(arguments: [
    ("/pause", TypedLine.pause), ("/resume", .resume), ("/SEND", .sendHeld),
    (" /pause", .step(.say("/pause"))),
    ("/paus", .unknownCommand("/paus")),
  ])
  func `the commands for stepping out are read`(line: String, expected: TypedLine) {
    #expect(TypedLine(line) == expected)
  }
}
