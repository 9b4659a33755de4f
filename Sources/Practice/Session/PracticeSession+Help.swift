import DebriefCore

/// What comes beside a client turn: the emotion estimate, then suggestions.
extension PracticeSession {
  /// Starts to make it; the trainee can write meanwhile.
  ///
  /// - Parameter first: the estimate that is kept with the turn; `nil` when the estimate has come already.
  func help(after first: EmotionEstimate?) {
    let before = helping
    helping = Task {
      await before?.value
      do {
        if let first { try await estimate(after: first) }
        try await suggest()
      } catch {
        if !Task.isCancelled { report(.trouble(Trouble(error, waysOn: []))) }
      }
      if standing == .clientHasLeft { report(.goodbye) }
    }
  }

  private func estimate(after first: EmotionEstimate) async throws {
    guard let turn = latest?.turn.number else { return }
    let estimate = await parts.estimator.estimate(transcript)
    try Task.checkCancellation()
    if estimate != first { try recorder.record(.estimate(estimate), to: turn, in: name) }
    guard setup.condition.emotionDisplay else { return }
    latest?.emotion = estimate
    report(.emotion(estimate, turn: turn))
  }

  private func suggest() async throws {
    guard setup.condition.suggestions, standing == .peersTurn, let turn = latest?.turn.number else { return }
    // A copy: nothing else suggests while this does.
    var suggester = parts.suggester
    defer { parts.suggester = suggester }
    try await suggester.suggest(
      for: transcript,
      offer: { suggestion in
        try Task.checkCancellation()
        var suggestion = suggestion
        suggestion.offeredAt = now()
        try recorder.record(.suggestion(suggestion), to: turn, in: name)
        latest?.suggestions.append(suggestion)
        report(.suggestion(suggestion, number: latest?.suggestions.count ?? 1, turn: turn))
      },
      block: { blocked in
        try Task.checkCancellation()
        try recorder.record(.blocked(blocked), to: turn, in: name)
      })
    try Task.checkCancellation()
    report(.suggestionsComplete(turn: turn))
  }
}
