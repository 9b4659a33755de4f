/// What a peer does with a message, as the director reads it. A message can hold several moves.
public enum Move: String, Codable, Sendable, CaseIterable {
  case openQuestion = "open question"
  case closedQuestion = "closed question"
  case reflection
  case validation
  case affirmation
  case permission
  case reassurance
  case advice
  case information
  case selfDisclosure = "self-disclosure"
  case safetyQuestion = "safety question"
  case referral
  case dismissal
  case hostility
  case repair
  case greeting
  case closing
  case other
}

/// A move that was read in a message, with the words that showed it.
public struct MoveReading: Codable, Sendable, Equatable {
  /// The move.
  public var move: Move
  /// The words of the message that triggered it.
  public var words: String

  /// Makes a reading.
  public init(move: Move, words: String) {
    self.move = move
    self.words = words
  }
}
