public import DebriefCore

/// What a trainee is shown of a client turn. The director's view is not among it.
public struct ClientMessage: Sendable, Equatable {
  /// The turn.
  public var turn: Turn
  /// The estimate of the client's feeling; `nil` when the emotion display is off, and until it has come.
  public var emotion: EmotionEstimate?
  /// The suggested replies that have come, numbered from 1; none when suggestions are off, and after a goodbye.
  public var suggestions: [Suggestion]
  /// Whether the client has said goodbye.
  public var isGoodbye: Bool

  /// Puts a message together.
  public init(turn: Turn, emotion: EmotionEstimate?, suggestions: [Suggestion], isGoodbye: Bool) {
    self.turn = turn
    self.emotion = emotion
    self.suggestions = suggestions
    self.isGoodbye = isGoodbye
  }
}
