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
  /// A message was to have the number of a turn that is not the next; `next` is.
  case turnTaken(Int, next: Int)
  /// There is no client turn of that number to mark.
  case noClientTurn(Int)
  /// The trainee sent something while the client owes a turn.
  case answerOwed(String)
  /// A turn of the client was asked for, and none is owed.
  case noAnswerOwed(String)
  /// A kept session cannot go on.
  case cannotResume(String, reason: CannotResume)
  /// The session was told to begin a second time.
  case sessionBegun(String)
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
    case .turnTaken(let number, let next): "Turn \(number) cannot be said now: turn \(next) is next."
    case .noClientTurn(let number): "Turn \(number) is not a message of the client."
    case .answerOwed(let name): "In session \(name) the client has not answered yet."
    case .noAnswerOwed(let name): "In session \(name) it is the trainee's turn."
    case .cannotResume(let name, .imported): "Session \(name) was imported, so nobody can go on with it."
    case .cannotResume(let name, .ended): "Session \(name) has ended."
    case .cannotResume(let name, .otherDirector):
      "Session \(name) was begun with another version of Debrief, whose client decides otherwise."
    case .sessionBegun(let name): "Session \(name) has begun already."
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
    case .turnTaken: "Reload the page: the message may have arrived already."
    case .noClientTurn: "Mark one of the client's messages."
    case .answerOwed: "Wait for the answer, try again, or go on with the scripted voice."
    case .noAnswerOwed: "Write a message."
    case .cannotResume, .sessionOver: "Begin a new session; this one stays as it is."
    case .sessionBegun: "Go on with it."
    case .sessionNotBegun: "Begin the session first."
    }
  }

  /// Wrong use where the caller mixed things up, bad data elsewhere.
  public var exitStatus: ExitStatus {
    switch self {
    case .sessionOver, .sessionNotBegun, .sessionBegun, .noAnswerOwed: .bug
    default: .badData
    }
  }
}

/// Why a kept session cannot go on.
public enum CannotResume: Sendable, Equatable {
  /// It was not recorded here.
  case imported
  /// It was ended.
  case ended
  /// The director decides otherwise than it did then.
  case otherDirector
}
