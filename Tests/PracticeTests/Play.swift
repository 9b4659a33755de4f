import Authoring
import DebriefCore
import Foundation
import Practice

/// Shipped cases and sample peers for tests.
enum Play {
  static let shipped: [Authored<Scenario>] = (try? Shelf<Scenario>.scenarios.shipped()) ?? []

  static func scenario(_ id: String) throws -> Authored<Scenario> {
    try Shelf<Scenario>.scenarios.load(id)
  }

  static func peer(_ file: String) throws -> PeerScript {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try PeerScriptReader.read(
      SourceFile(path: root.appending(path: "Fixtures/Peers/\(file)").path(percentEncoded: false)))
  }

  /// Plays messages against a director alone, with the scripted voice's words heard by it.
  static func directions(_ id: String, seed: UInt64 = 1, _ messages: [String]) throws -> [Direction] {
    let scenario = try scenario(id).value
    var director = try Director(scenario: scenario, seed: seed)
    var voice = ScriptedVoice(scenario: scenario, seed: seed)
    var directions = [director.open()]
    director.remember(clientText: voice.speak(directions[0]).text)
    for message in messages where !director.hasLeft {
      let next = director.answer(message)
      director.remember(clientText: voice.speak(next).text)
      directions.append(next)
    }
    return directions
  }

  /// Plays a peer script through a whole session.
  static func record(_ id: String, script: PeerScript, seed: UInt64 = 7) throws -> SessionRecord {
    let authored = try scenario(id)
    let recorder = MemoryRecorder()
    var session = try PracticeSession(
      PracticeSetup(trainee: "p01", scenario: authored.value, snapshot: authored.snapshot, seed: seed),
      recorder: recorder, now: { Timestamp(milliseconds: 0) })
    _ = try session.begin()
    for step in script.steps where !session.isEnded {
      switch step {
      case .mark(let note): try session.mark(note: note)
      case .end: try session.end()
      case _ where session.isOver: continue
      case .say(let text): _ = try session.send(.own(text))
      case .sendSuggestion(let number): _ = try session.send(.suggestion(number))
      case .editSuggestion(let number, let text): _ = try session.send(.edited(number, text: text))
      }
    }
    try session.end()
    return try recorder.only.unwrapped
  }
}

extension Optional {
  struct Missing: Error {}

  var unwrapped: Wrapped {
    get throws {
      guard let self else { throw Missing() }
      return self
    }
  }
}
