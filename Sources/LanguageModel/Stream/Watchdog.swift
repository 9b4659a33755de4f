import Synchronization

/// Acts when something that was expected does not happen in time. Waiting takes a task, not a thread.
final class Watchdog: Sendable {
  private let clock: any Clock<Duration>
  private let waiting = Mutex<Task<Void, Never>?>(nil)

  init(clock: any Clock<Duration>) {
    self.clock = clock
  }

  deinit {
    waiting.withLock { $0?.cancel() }
  }

  /// Expects the next sign of life; what was expected before has happened.
  func expect(within time: Duration, otherwise act: @escaping @Sendable () -> Void) {
    let task = Task { [clock] in
      guard (try? await clock.sleep(for: time)) != nil, !Task.isCancelled else { return }
      act()
    }
    waiting.withLock { waiting in
      waiting?.cancel()
      waiting = task
    }
  }

  /// Expects nothing any more.
  func rest() {
    waiting.withLock { waiting in
      waiting?.cancel()
      waiting = nil
    }
  }
}
