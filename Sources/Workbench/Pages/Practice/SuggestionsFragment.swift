import DebriefCore

/// The suggested replies to the client's last turn.
struct SuggestionsFragment: Fragment {
  static let template = "practice-suggestions"
  let address: String
  let suggestions: [SuggestionView]
  let isEmpty: Bool
  let emptyWords: String
  /// What has been shown, in one word: changes whenever the fragment does.
  let version: String

  /// One suggested reply.
  struct SuggestionView: Sendable {
    let number: String
    let kind: String
    let text: String
  }

  init(_ scene: PracticeScene) {
    let isYours = scene.standing == .yours
    address = "/practice/\(scene.name)"
    suggestions = (isYours ? scene.suggestions : []).enumerated().map { index, suggestion in
      SuggestionView(number: String(index + 1), kind: suggestion.kind.title, text: suggestion.text)
    }
    isEmpty = suggestions.isEmpty
    emptyWords =
      switch scene.standing {
      case .yours: scene.isAllSuggested ? "Nothing is suggested here." : "Suggestions are on their way."
      case .answering: "Suggestions come with the next message."
      case .left, .ended: "The conversation is over."
      }
    version = "\(scene.standing.rawValue)-\(scene.lastClientTurn)-\(suggestions.count)-\(emptyWords.count)"
  }
}

extension SuggestionKind {
  /// What the reply does, for a trainee.
  var title: String {
    switch self {
    case .motivational: "Explore"
    case .empathetic: "Answer the feeling"
    case .support: "Support or inform"
    }
  }
}
