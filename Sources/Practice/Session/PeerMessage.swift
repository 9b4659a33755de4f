public import DebriefCore

/// What a trainee sends.
public enum PeerMessage: Sendable, Equatable {
  /// The longest message that is kept, in Unicode scalars.
  public static let longest = 10_000

  /// Their own words.
  case own(String)
  /// A suggestion as it was offered, by its number from 1.
  case suggestion(Int)
  /// A suggestion with other words, by its number from 1.
  case edited(Int, text: String)
  /// The words of a language model that plays a peer.
  case simulated(String, by: Provenance)

  /// The suggestion that was taken, by its number; `nil` for own words.
  var suggestionNumber: Int? {
    switch self {
    case .own, .simulated: nil
    case .suggestion(let number), .edited(let number, _): number
    }
  }

  /// The words to keep, and where they came from.
  func words(
    offered: [Suggestion]
  ) throws(PracticeError) -> (text: String, origin: TurnOrigin) {
    switch self {
    case .own(let raw): return (try Self.checked(raw), .own)
    case .simulated(let raw, let provenance): return (try Self.checked(raw), .simulated(provenance))
    case .suggestion(let number):
      let suggestion = try Self.suggestion(number, of: offered)
      return (suggestion.text, .accepted(suggestion.kind))
    case .edited(let number, let raw):
      let suggestion = try Self.suggestion(number, of: offered)
      let text = try Self.checked(raw)
      let distance = editDistance(suggestion.text, text)
      let isSame = distance == 0
      return (text, isSame ? .accepted(suggestion.kind) : .edited(suggestion.kind, distance: distance))
    }
  }

  private static func suggestion(_ number: Int, of offered: [Suggestion]) throws(PracticeError) -> Suggestion
  {
    guard offered.indices.contains(number - 1) else {
      throw .noSuchSuggestion(number, offered: offered.count)
    }
    return offered[number - 1]
  }

  private static func checked(_ raw: String) throws(PracticeError) -> String {
    let text = SafeText(raw).text.trimmed
    let length = text.unicodeScalars.count
    guard length > 0 else { throw .emptyMessage }
    guard length <= longest else { throw .messageTooLong(length, limit: longest) }
    return text
  }
}
