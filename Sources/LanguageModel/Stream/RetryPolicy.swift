/// When to try again, and after how long.
///
/// The wait doubles from try to try and is drawn at random from nought up to that, so that many clients do not come back
/// at once ("full jitter", Brooker 2015, *Exponential Backoff And Jitter*).
public struct RetryPolicy: Sendable {
  /// The most tries, the first among them.
  public var tries: Int
  /// The longest wait before the second try.
  public var base: Duration
  /// The longest wait before any.
  public var cap: Duration
  /// The longest wait that a service may ask for; after a longer one is asked, the request fails.
  public var longestWished: Duration
  private let chance: @Sendable () -> Double
  private let pause: @Sendable (Duration) async throws -> Void

  /// Makes a policy.
  ///
  /// - Parameters:
  ///   - tries: the most tries, at least 1.
  ///   - base: the longest wait before the second try.
  ///   - cap: the longest wait before any.
  ///   - longestWished: the longest wait that a service may ask for with `Retry-After`.
  ///   - chance: a number in [0, 1), another one each time.
  ///   - pause: waits.
  public init(
    tries: Int = 3, base: Duration = .milliseconds(500), cap: Duration = .seconds(8),
    longestWished: Duration = .seconds(20),
    chance: @escaping @Sendable () -> Double = { .random(in: 0..<1) },
    pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.tries = tries
    self.base = base
    self.cap = cap
    self.longestWished = longestWished
    self.chance = chance
    self.pause = pause
  }

  /// One try, and no other.
  public static let never = RetryPolicy(tries: 1)

  /// Waits, if another try may go better.
  ///
  /// - Parameters:
  ///   - error: why the last try failed.
  ///   - failures: how many failed, that one among them.
  /// - Throws: the error itself when there is to be no other try; `CancellationError` in a cancelled task.
  func waitAfter(_ error: LanguageModelError, failures: Int) async throws {
    guard error.isPassing, failures < tries else { throw error }
    let longest = min(cap, base * (1 << min(failures - 1, 16)))
    let drawn = longest * chance()
    guard case .tooManyRequests(_, let wish?) = error else { return try await pause(drawn) }
    guard wish <= longestWished else { throw error }
    try await pause(wish + drawn)
  }
}
