import DebriefCore

/// What becomes of the replies that were offered.
extension PracticeSession {
  /// Keeps what the trainee's message made of each reply to the client's last turn.
  func decide(by message: PeerMessage, sent turn: Int, _ origin: TurnOrigin) throws {
    let use: SuggestionDecision.Use =
      switch origin {
      case .own, .simulated: .ignored
      case .accepted: .accepted(turn: turn)
      case .edited(_, let distance): .edited(turn: turn, distance: distance)
      }
    try settleSuggestions { $0 == message.suggestionNumber ? use : .ignored }
  }

  /// Keeps that the replies to the client's last turn were left, unless that is settled.
  func leaveSuggestions() throws {
    try settleSuggestions { _ in .ignored }
  }

  private func settleSuggestions(_ use: (Int) -> SuggestionDecision.Use) throws {
    guard let latest, latest.suggestions.contains(where: { $0.decision == nil }) else { return }
    let moment = now()
    let decisions = latest.suggestions.enumerated().map { place, suggestion in
      SuggestionDecision(
        use(place + 1), after: suggestion.offeredAt.map { moment.milliseconds - $0.milliseconds })
    }
    try recorder.record(.decisions(decisions), to: latest.turn.number, in: name)
    for (place, decision) in zip(latest.suggestions.indices, decisions) {
      self.latest?.suggestions[place].decision = decision
    }
  }
}
