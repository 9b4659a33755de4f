/// What comes to a client turn after its words were kept: it is kept beside them, piece by piece.
public enum TurnAddition: Codable, Sendable, Equatable {
  /// A later estimate of how the turn sounds, which was shown in place of the first.
  case estimate(EmotionEstimate)
  /// A reply that was offered.
  case suggestion(Suggestion)
  /// A reply that was not offered.
  case blocked(BlockedSuggestion)
  /// What became of the replies that were offered, in the order in which they were.
  case decisions([SuggestionDecision])
}

extension ClientDetail {
  /// Takes in what came later.
  public mutating func add(_ addition: TurnAddition) {
    switch addition {
    case .estimate(let later): estimate = later
    case .suggestion(let suggestion): suggestions.append(suggestion)
    case .blocked(let suggestion): blocked = (blocked ?? []) + [suggestion]
    case .decisions(let decisions):
      for (place, decision) in zip(suggestions.indices, decisions) { suggestions[place].decision = decision }
    }
  }
}
