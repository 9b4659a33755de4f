/// Where a session stands.
public enum Standing: String, Sendable {
  /// Nothing was said yet.
  case notBegun
  /// The client owes a turn: it is being made, or could not be.
  case clientsTurn
  /// The trainee can write.
  case peersTurn
  /// The client has said goodbye; the session can be ended.
  case clientHasLeft
  /// It was ended.
  case ended
}
