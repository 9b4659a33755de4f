import Authoring
import DebriefCore

/// A kept session played again up to where it stopped, so that it can go on.
///
/// The director is deterministic: the recorded peer messages bring it to where it was. The client's recorded words are
/// remembered as they stand, whatever voice said them.
struct Replay {
  let setup: PracticeSetup
  private(set) var director: Director
  private(set) var script: ScriptedVoice
  private(set) var transcript: Transcript
  private(set) var latest: ClientMessage?
  private(set) var owed: OwedTurn?

  /// Plays a record again.
  ///
  /// - Throws: ``PracticeError/cannotResume(_:reason:)`` when it was imported, has ended, or was led by another version
  ///   of the director.
  init(_ record: SessionRecord, in source: any SessionSource) throws {
    let header = record.header
    guard let trainee = header.trainee, let hash = header.scenarioHash, let condition = header.condition,
      let seed = header.seed, header.voice != .imported
    else { throw PracticeError.cannotResume(header.name, reason: .imported) }
    guard record.endedAt == nil else { throw PracticeError.cannotResume(header.name, reason: .ended) }
    let snapshot = try source.snapshot(sha256: hash)
    setup = PracticeSetup(
      trainee: trainee, scenario: try snapshot.meaning(as: Scenario.self), snapshot: snapshot,
      condition: condition, occasion: header.occasion, seed: seed)
    director = try Director(scenario: setup.scenario, seed: seed)
    script = ScriptedVoice(scenario: setup.scenario, seed: seed)
    transcript = Transcript(session: header.name, turns: [])
    owe(director.open())
    for turn in record.turns { try take(turn) }
  }

  var standing: Standing {
    if owed != nil { return .clientsTurn }
    return director.hasLeft ? .clientHasLeft : .peersTurn
  }

  private mutating func take(_ recorded: RecordedTurn) throws {
    switch recorded.detail {
    case .peer: owe(director.answer(recorded.turn.text))
    case .client(let detail):
      guard let owed, owed.direction.decision == detail.decision else {
        throw PracticeError.cannotResume(transcript.session, reason: .otherDirector)
      }
      director.remember(clientText: recorded.turn.text)
      self.owed = nil
      latest = ClientMessage(
        turn: recorded.turn, emotion: setup.condition.emotionDisplay ? detail.estimate : nil,
        suggestions: detail.suggestions, isGoodbye: director.hasLeft)
    case .imported: throw PracticeError.cannotResume(transcript.session, reason: .imported)
    }
    transcript.turns.append(recorded.turn)
  }

  private mutating func owe(_ direction: Direction) {
    owed = OwedTurn(direction: direction, line: script.speak(direction))
  }
}
