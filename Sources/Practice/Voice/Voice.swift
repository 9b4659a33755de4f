/// Finds words of its own for what the director decided. A session without one says the scenario's lines as they stand:
/// the scripted voice.
///
/// A voice decides nothing. It says what its briefing tells it to say, or the briefing's line.
public protocol Voice: Sendable {
  /// Speaks for the client.
  ///
  /// - Parameters:
  ///   - briefing: what to say.
  ///   - say: hands out the next words. They are shown at once and never withdrawn, so only words that will do are
  ///     handed out.
  /// - Returns: all that was said, in one. A voice that has said something returns it, even when it is stopped
  ///   or fails in the middle.
  /// - Throws: why nothing could be said.
  func speak(_ briefing: Briefing, say: (String) -> Void) async throws -> SpokenLine
}
