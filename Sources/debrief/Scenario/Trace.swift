import Authoring
import DebriefCore
import Practice

/// How a case plays against a script.
struct Trace {
  /// The turns, until the script ended or the client left.
  let turns: [RecordedTurn]
  /// How many messages of the script were left when the client had gone.
  let unsent: Int

  /// Plays a script; nothing is kept.
  init(of script: PeerScript, against scenario: Authored<Scenario>, seed: UInt64) async throws {
    let notebook = SessionNotebook(name: "trace")
    let setup = PracticeSetup(
      trainee: "peer", scenario: scenario.value, snapshot: scenario.snapshot, seed: seed)
    let session = try PracticeSession(setup, recorder: notebook)
    try await session.begin()
    var unsent = 0
    for (index, step) in script.steps.enumerated() {
      guard let message = step.message else { continue }
      guard await !session.isOver else {
        unsent += 1
        continue
      }
      await session.settle()
      do {
        try await session.send(message)
      } catch let error as PracticeError {
        throw RecordError.step(index + 1, error)
      }
    }
    await session.settle()
    turns = notebook.record.turns
    self.unsent = unsent
  }
}
