import DebriefCore
import Foundation
import Store

/// Turns of a conversation that goes on, each of the client's with its "I noticed something".
struct TurnsFragment: Fragment {
  static let template = "practice-turns"
  let frame: Frame
  let address: String
  let isRunning: Bool
  let turns: [TurnView]

  /// One turn.
  struct TurnView: Sendable {
    let number: String
    let side: String
    let speaker: String
    let text: String
    let isClient: Bool
    let isMarked: Bool
    let notes: [String]
    let message: String
  }

  init(_ scene: PracticeScene, turns: [Turn], for signIn: SignIn) {
    frame = Frame(title: "", for: signIn)
    address = "/practice/\(scene.name)"
    isRunning = scene.standing != .ended
    self.turns = turns.map { turn in
      let marks = scene.marks.filter { $0.turn == turn.number }
      return TurnView(
        number: String(turn.number), side: turn.speaker.rawValue,
        speaker: turn.speaker == .client ? scene.client : "You", text: turn.text,
        isClient: turn.speaker == .client, isMarked: !marks.isEmpty, notes: marks.compactMap(\.note),
        message: UUID().uuidString)
    }
  }
}
