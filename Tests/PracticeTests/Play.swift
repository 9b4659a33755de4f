import Authoring
import DebriefCore
import Foundation
import Practice

/// Shipped cases and sample peers for tests.
enum Play {
  static let shipped: [Authored<Scenario>] = (try? Shelf<Scenario>.scenarios.shipped()) ?? []

  /// The ids of every shipped case.
  static let ids = shipped.map(\.value.id)

  /// One exchange: what the director decided and what the voice said.
  struct Exchange: Sendable {
    let direction: Direction
    let text: String
  }

  /// Lets a peer, who hears the client's last words, talk with a client; the opening is the first exchange.
  ///
  /// - Parameter length: how many client turns there can be; `nil` is as the scenario says.
  static func talk(
    _ id: String, seed: UInt64 = 1, messages: Int, length: Int? = nil,
    peer: (_ number: Int, _ client: String) -> String
  ) throws -> [Exchange] {
    var scenario = try scenario(id).value
    if let length { scenario.length = length }
    var director = try Director(scenario: scenario, seed: seed)
    var voice = ScriptedVoice(scenario: scenario, seed: seed)
    var exchanges: [Exchange] = []
    var direction = director.open()
    for number in 0...messages {
      let text = voice.speak(direction).text
      director.remember(clientText: text)
      exchanges.append(Exchange(direction: direction, text: text))
      if director.hasLeft || number == messages { break }
      direction = director.answer(peer(number, text))
    }
    return exchanges
  }

  static func scenario(_ id: String) throws -> Authored<Scenario> {
    try shipped.first { $0.value.id == id }.unwrapped
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
  static func record(_ id: String, script: PeerScript, seed: UInt64 = 7)
    async throws -> SessionRecord
  {
    let authored = try scenario(id)
    let recorder = MemoryRecorder()
    let session = try PracticeSession(
      PracticeSetup(trainee: "p01", scenario: authored.value, snapshot: authored.snapshot, seed: seed),
      recorder: recorder, now: { Timestamp(milliseconds: 0) })
    try await session.begin()
    for step in script.steps {
      await session.settle()
      switch step {
      case .mark(let note): try await session.mark(note: note)
      case .end: break
      case _ where await session.isOver: continue
      case .say, .sendSuggestion, .editSuggestion: try await session.send(step.message.unwrapped)
      }
    }
    await session.settle()
    try await session.end()
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
