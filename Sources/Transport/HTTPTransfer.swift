/// A request under way.
///
/// The connection is closed as soon as nobody waits for the answer any more: when the task that reads it is
/// cancelled, when reading stops, or after ``stop(throwing:)``.
public struct HTTPTransfer: Sendable {
  /// What arrives, in order.
  ///
  /// It throws a ``TransportError`` when the transfer fails, or what ``stop(throwing:)`` was given. Like every
  /// asynchronous stream it just ends in a task that is cancelled.
  public let events: AsyncThrowingStream<HTTPEvent, any Error>
  private let continuation: AsyncThrowingStream<HTTPEvent, any Error>.Continuation

  init(
    events: AsyncThrowingStream<HTTPEvent, any Error>,
    continuation: AsyncThrowingStream<HTTPEvent, any Error>.Continuation
  ) {
    self.events = events
    self.continuation = continuation
  }

  /// Ends the transfer from outside; whoever reads ``events`` meets the error. Does nothing after its end.
  public func stop(throwing error: any Error) {
    continuation.finish(throwing: error)
  }
}
