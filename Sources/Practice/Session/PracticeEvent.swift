public import DebriefCore
import Guidance

/// What happens in a session, as the trainee may see it: nothing of the director's view is among it.
///
/// Turns, estimates, suggestions and marks are durable before they are reported.
public enum PracticeEvent: Sendable, Equatable {
  /// A turn of the trainee is kept.
  case peerTurn(Turn, TurnOrigin)
  /// The client begins to answer; words or trouble will follow.
  case clientBegins(turn: Int)
  /// The next words of the client's turn. They are never withdrawn; ``clientTurn(_:)`` repeats all of them.
  case clientText(String, turn: Int)
  /// The client's turn is whole, and kept.
  case clientTurn(Turn)
  /// What a client turn sounds like; not reported when the emotion display is off.
  case emotion(EmotionEstimate, turn: Int)
  /// A suggested reply to a client turn, with the number from 1 by which it is chosen.
  case suggestion(Suggestion, number: Int, turn: Int)
  /// No more suggestions come for that client turn.
  case suggestionsComplete(turn: Int)
  /// The client has said goodbye: nothing more can be sent.
  case goodbye
  /// The trainee's mark on a client turn is kept.
  case marked(CueMark)
  /// Something failed. What was said until then is kept.
  case trouble(Trouble)
  /// The session has ended.
  case ended
}

/// Something that failed while somebody practised, and how to go on.
public struct Trouble: Sendable, Equatable {
  /// A way on.
  public enum WayOn: String, Sendable, CaseIterable {
    /// ``PracticeSession/retryAnswer()``.
    case retry
    /// ``PracticeSession/switchToScriptedVoice()``.
    case scriptedVoice
  }

  /// One sentence on what happened.
  public var message: String
  /// One sentence on what to check; `nil` when there is nothing.
  public var hint: String?
  /// What can be done; empty when the conversation simply goes on.
  public var waysOn: [WayOn]

  /// Describes it.
  public init(message: String, hint: String? = nil, waysOn: [WayOn] = []) {
    self.message = message
    self.hint = hint
    self.waysOn = waysOn
  }

  /// Describes an error; one that has no sentence for people gets a plain one.
  init(_ error: any Error, waysOn: [WayOn]) {
    let guided = error as? any GuidedError
    self.init(
      message: guided?.message ?? "Something went wrong inside Debrief.", hint: guided?.hint,
      waysOn: waysOn)
  }
}
