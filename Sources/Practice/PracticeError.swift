public import Guidance

/// What can go wrong while somebody practises.
public enum PracticeError: GuidedError, Equatable {
  /// The director cannot read messages in the scenario's language.
  case languageNotRead(String, known: [String])
  /// A message had no words.
  case emptyMessage
  /// A message was longer than what is kept; lengths are in characters.
  case messageTooLong(Int, limit: Int)
  /// A reply named a suggestion that was not offered.
  case noSuchSuggestion(Int, offered: Int)
  /// The session was told to go on after its end.
  case sessionOver(String)
  /// The session was told to go on before its start.
  case sessionNotBegun(String)

  /// One sentence on what happened.
  public var message: String {
    switch self {
    case .languageNotRead(let language, let known):
      "The scenario is in “\(language)”, but the director reads only \(known.joined(separator: ", "))."
    case .emptyMessage: "The message is empty."
    case .messageTooLong(let length, let limit):
      "The message has \(length) characters; the longest that is kept has \(limit)."
    case .noSuchSuggestion(let number, 0): "There is no suggestion \(number): none was offered."
    case .noSuchSuggestion(let number, let offered):
      "There is no suggestion \(number): 1 to \(offered) were offered."
    case .sessionOver(let name): "Session \(name) is over."
    case .sessionNotBegun(let name): "Session \(name) has not begun."
    }
  }

  /// What to do about it.
  public var hint: String? {
    switch self {
    case .languageNotRead: "Choose a scenario in one of these languages."
    case .emptyMessage: "Write at least one word."
    case .messageTooLong: "Say it in several shorter messages."
    case .noSuchSuggestion: "Write your own words, or choose a suggestion that is shown."
    case .sessionOver: "Record a new session."
    case .sessionNotBegun: "Begin the session first."
    }
  }

  /// Wrong use where the caller mixed things up, bad data elsewhere.
  public var exitStatus: ExitStatus {
    switch self {
    case .sessionOver, .sessionNotBegun: .bug
    default: .badData
    }
  }
}
