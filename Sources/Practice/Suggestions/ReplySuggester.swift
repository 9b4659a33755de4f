public import DebriefCore

/// Suggests replies to a client's last message: motivational, empathetic and support, one of each.
///
/// It is given the conversation as everybody may read it and nothing else: a `Transcript` holds no cue, trust, phase or
/// intended feeling, so the director's truth cannot leak into a suggestion.
public protocol ReplySuggester: Sendable {
  /// Suggests replies to the last client turn, each handed out as soon as it is ready.
  ///
  /// - Parameters:
  ///   - offer: keeps and shows a suggestion; it throws when it could not be kept.
  ///   - block: keeps one that the ``SuggestionGuard`` stopped; another one takes its place.
  mutating func suggest(
    for conversation: Transcript, offer: (Suggestion) throws -> Void,
    block: (BlockedSuggestion) throws -> Void
  ) async throws
  /// Takes in what was offered before a session was resumed, so that nothing is offered twice.
  mutating func recall(_ offered: [Suggestion], for conversation: Transcript)
}

extension SuggestionWriter: ReplySuggester {
  /// Suggests three replies at once.
  public mutating func suggest(
    for conversation: Transcript, offer: (Suggestion) throws -> Void,
    block: (BlockedSuggestion) throws -> Void
  ) async throws {
    for reply in replies(to: conversation) {
      for blocked in reply.blocked { try block(blocked) }
      try offer(reply.offered)
    }
  }

  /// Writes them again, so that what comes next comes as if the session had never stopped.
  public mutating func recall(_ offered: [Suggestion], for conversation: Transcript) {
    _ = replies(to: conversation)
  }
}
