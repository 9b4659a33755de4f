/// What a peer does in a session, written down beforehand, so that recording can be repeated.
public struct PeerScript: Sendable, Equatable {
  /// One thing that the peer does.
  public enum Step: Sendable, Equatable {
    /// Writes own words.
    case say(String)
    /// Sends a suggestion as it stands, by its number from 1.
    case sendSuggestion(Int)
    /// Sends a suggestion with other words.
    case editSuggestion(Int, text: String)
    /// Marks that something was noticed in the client's last turn.
    case mark(note: String?)
    /// Ends the session.
    case end
  }

  /// The steps, in order. Never empty.
  public var steps: [Step]

  /// Makes a script.
  public init(steps: [Step]) {
    self.steps = steps
  }
}
