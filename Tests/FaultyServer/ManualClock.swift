import Synchronization

/// A clock that stands still until a test moves it.
public final class ManualClock: Clock {
  /// A time since the clock was made.
  public struct Instant: InstantProtocol {
    var offset: Duration

    /// A later time.
    public func advanced(by duration: Duration) -> Instant {
      Instant(offset: offset + duration)
    }

    /// From this time to another.
    public func duration(to other: Instant) -> Duration {
      other.offset - offset
    }

    /// The earlier one is less.
    public static func < (left: Instant, right: Instant) -> Bool {
      left.offset < right.offset
    }
  }

  private struct State {
    var now = Instant(offset: .zero)
    var sleepers: [Int: (deadline: Instant, continuation: CheckedContinuation<Void, any Error>)] = [:]
    var cancelled: Set<Int> = []
    var lastID = 0
    var watchers: [(deadline: Duration, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  /// Makes a clock.
  public init() {}

  /// The time.
  public var now: Instant { state.withLock { $0.now } }

  /// No finer than any.
  public var minimumResolution: Duration { .zero }

  /// Moves the clock on, and wakes whom that concerns.
  public func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let due = state.sleepers.filter { $0.value.deadline <= state.now }
      for id in due.keys { state.sleepers[id] = nil }
      return due.values.map(\.continuation)
    }
    for continuation in woken { continuation.resume() }
  }

  /// Waits until somebody sleeps for exactly so long from now.
  public func somebodySleeps(for duration: Duration) async {
    await withCheckedContinuation { continuation in
      let isAsleep = state.withLock { state in
        if state.sleepers.values.contains(where: { $0.deadline.offset - state.now.offset == duration }) {
          return true
        }
        state.watchers.append((duration, continuation))
        return false
      }
      if isAsleep { continuation.resume() }
    }
  }

  /// Sleeps until a test has moved the clock so far.
  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let (outcome, seen) = fallAsleep(id, until: deadline, continuation)
        for watcher in seen { watcher.resume() }
        if let outcome { continuation.resume(with: outcome) }
      }
    } onCancel: {
      let continuation = state.withLock { state in
        state.cancelled.insert(id)
        return state.sleepers.removeValue(forKey: id)?.continuation
      }
      continuation?.resume(throwing: CancellationError())
    }
  }

  private func fallAsleep(
    _ id: Int, until deadline: Instant, _ continuation: CheckedContinuation<Void, any Error>
  ) -> (Result<Void, any Error>?, [CheckedContinuation<Void, Never>]) {
    state.withLock { state in
      if state.cancelled.contains(id) { return (.failure(CancellationError()), []) }
      if deadline <= state.now { return (.success(()), []) }
      state.sleepers[id] = (deadline, continuation)
      let duration = deadline.offset - state.now.offset
      let seen = state.watchers.filter { $0.deadline == duration }.map(\.continuation)
      state.watchers.removeAll { $0.deadline == duration }
      return (nil, seen)
    }
  }
}
