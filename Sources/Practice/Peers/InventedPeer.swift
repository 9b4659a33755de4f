public import DebriefCore

/// Somebody invented who practises with an invented client.
///
/// They read what a trainee could read, the conversation and the suggestions, and nothing of the director's.
public protocol InventedPeer: Sendable {
  /// Whether the peer marks the client's last message as one in which there was something to notice.
  mutating func notices(_ conversation: Transcript) -> Bool
  /// The next message; `nil` when the peer has nothing more to say.
  ///
  /// - Parameter offered: the suggestions beside the client's last message.
  mutating func reply(to conversation: Transcript, offered: [Suggestion]) async throws -> PeerMessage?
}
