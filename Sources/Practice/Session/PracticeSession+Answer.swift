import DebriefCore

/// A turn that the client owes.
struct OwedTurn: Sendable {
  /// What the director decided.
  let direction: Direction
  /// The scenario's words for it.
  let line: SpokenLine
  /// What was said; set while it is not kept yet.
  var said: SpokenLine?
  /// Whether words of it were shown.
  var isHeard = false
}

/// How the client's turns are made.
extension PracticeSession {
  /// Tries again to make the turn that the client owes.
  public func retryAnswer() async throws {
    guard owed != nil, standing == .clientsTurn else { throw PracticeError.noAnswerOwed(name) }
    guard answering == nil else { throw PracticeError.answerOwed(name) }
    try await answer()
  }

  /// Lets the scenario's lines stand for the rest of the session, the owed turn among it unless words of it were shown
  /// already.
  public func switchToScriptedVoice() async throws {
    parts.voice = nil
    if let answering, owed?.isHeard == false {
      answering.cancel()
      _ = await answering.result
    }
    if owed != nil, answering == nil, standing == .clientsTurn { try await answer() }
  }

  /// Notes what the client is going to do.
  func owe(_ direction: Direction) {
    owed = OwedTurn(direction: direction, line: script.speak(direction))
    standing = .clientsTurn
  }

  /// Makes the owed turn and keeps it, or reports why there is none.
  func answer() async throws {
    report(.clientBegins(turn: transcript.turns.count + 1))
    let task = Task {
      defer { answering = nil }
      try await speak()
    }
    answering = task
    try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }

  private func speak() async throws {
    guard let owed else { return }
    if owed.said == nil {
      do {
        let said = try await words(for: owed)
        self.owed?.said = said
      } catch {
        if !Task.isCancelled { report(.trouble(Trouble(error, waysOn: Trouble.WayOn.allCases))) }
        return
      }
    }
    try keepOwedTurn()
  }

  private func words(for owed: OwedTurn) async throws -> SpokenLine {
    let number = transcript.turns.count + 1
    guard let voice = parts.voice else {
      report(.clientText(owed.line.text, turn: number))
      return owed.line
    }
    let briefing = Briefing(
      scenario: setup.scenario, direction: owed.direction, line: owed.line, heard: transcript,
      told: director.told, seed: setup.seed)
    return try await voice.speak(briefing) { text in
      self.owed?.isHeard = true
      report(.clientText(text, turn: number))
    }
  }

  private func keepOwedTurn() throws {
    guard let owed, let said = owed.said else { return }
    let turn = Turn(number: transcript.turns.count + 1, speaker: .client, text: said.text)
    var heard = transcript
    heard.turns.append(turn)
    let detail = ClientDetail(
      decision: owed.direction.decision, estimate: EmotionEstimator().estimate(heard), suggestions: [],
      provenance: said.provenance)
    try recorder.record(RecordedTurn(turn: turn, at: now(), detail: .client(detail)), in: name)
    self.owed = nil
    transcript = heard
    director.remember(clientText: said.text)
    standing = director.hasLeft ? .clientHasLeft : .peersTurn
    latest = ClientMessage(turn: turn, emotion: nil, suggestions: [], isGoodbye: director.hasLeft)
    report(.clientTurn(turn))
    help(after: detail.estimate)
  }
}
