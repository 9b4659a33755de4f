public import Authoring

extension PeerScript.Step {
  /// What the step sends; `nil` for a mark and for the end.
  public var message: PeerMessage? {
    switch self {
    case .say(let text): .own(text)
    case .sendSuggestion(let number): .suggestion(number)
    case .editSuggestion(let number, let text): .edited(number, text: text)
    case .mark, .end: nil
    }
  }
}
