import Synchronization

/// What a service was seen to refuse, so that it is not asked for it again.
final class Dialect: Sendable {
  private let refused = Mutex<Set<ChatBody.Setting>>([])

  /// The settings to leave out.
  var leftOut: Set<ChatBody.Setting> {
    refused.withLock { $0 }
  }

  /// Remembers a refusal.
  func leaveOut(_ settings: Set<ChatBody.Setting>) {
    refused.withLock { $0.formUnion(settings) }
  }
}
