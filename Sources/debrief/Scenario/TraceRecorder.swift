import Authoring
import DebriefCore
import Practice
import Synchronization

/// Keeps the turns of one session in memory, for a look at how a case plays.
final class TraceRecorder: SessionRecorder {
  private let kept = Mutex<[RecordedTurn]>([])

  /// The turns so far.
  var turns: [RecordedTurn] { kept.withLock(\.self) }

  /// Plays a script to its end, or until the client leaves.
  ///
  /// - Returns: how many messages of the script were left when the client had gone.
  func play(_ script: PeerScript, against scenario: Authored<Scenario>, seed: UInt64)
    async throws -> Int
  {
    let setup = PracticeSetup(
      trainee: "peer", scenario: scenario.value, snapshot: scenario.snapshot, seed: seed)
    let session = try PracticeSession(setup, recorder: self)
    try await session.begin()
    var unsent = 0
    for (index, step) in script.steps.enumerated() {
      guard let message = step.message else { continue }
      guard await !session.isOver else {
        unsent += 1
        continue
      }
      do {
        try await session.send(message)
        await session.settle()
      } catch let error as PracticeError {
        throw RecordError.step(index + 1, error)
      }
    }
    return unsent
  }

  func nextSessionName(trainee: String, scenario: String) -> String { "\(trainee)-\(scenario)" }

  func begin(_ header: SessionHeader, scenario: Snapshot) {}

  func record(_ turn: RecordedTurn, in session: String) {
    kept.withLock { $0.append(turn) }
  }

  func record(_ addition: TurnAddition, to turn: Int, in session: String) {}

  func record(_ mark: CueMark, in session: String) {}

  func end(_ session: String, at: Timestamp) {}
}

extension PeerScript.Step {
  /// What the step sends; `nil` for a mark and for the end.
  fileprivate var message: PeerMessage? {
    switch self {
    case .say(let text): .own(text)
    case .sendSuggestion(let number): .suggestion(number)
    case .editSuggestion(let number, let text): .edited(number, text: text)
    case .mark, .end: nil
    }
  }
}
