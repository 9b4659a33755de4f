import Transport

/// A model to talk with. Copies share their connections and what was learnt about the service.
public struct ChatModel: Sendable {
  /// Where the model is.
  public let endpoint: Endpoint
  let patience: Patience
  let retry: RetryPolicy
  let clock: any Clock<Duration>
  let client = HTTPClient()
  let dialect = Dialect()

  /// Makes a model; nothing is sent yet.
  ///
  /// - Parameter clock: measures ``Patience``, except for the connection.
  public init(
    _ endpoint: Endpoint, patience: Patience = Patience(), retry: RetryPolicy = RetryPolicy(),
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    self.endpoint = endpoint
    self.patience = patience
    self.retry = retry
    self.clock = clock
  }

  /// Asks, and hands out the answer word by word.
  ///
  /// A failed request is repeated as the ``RetryPolicy`` says, but never once a word was handed out. The transfer is
  /// stopped when the task that reads is cancelled, or reading stops.
  ///
  /// - Returns: deltas, then the whole answer once. It throws a ``LanguageModelError``.
  public func stream(_ request: ChatRequest) -> AsyncThrowingStream<ChatEvent, any Error> {
    let (events, continuation) = AsyncThrowingStream<ChatEvent, any Error>.makeStream()
    let task = Task {
      do {
        let answer = try await attempts(body(request, isStreamed: true)) { continuation.yield(.delta($0)) }
        continuation.yield(.finished(answer))
        continuation.finish()
      } catch {
        continuation.finish(throwing: error)
      }
    }
    continuation.onTermination = { _ in task.cancel() }
    return events
  }

  func body(_ request: ChatRequest, isStreamed: Bool, format: ResponseFormat? = nil) -> ChatBody {
    ChatBody(
      model: endpoint.model, request: request, isStreamed: isStreamed, format: format,
      leftOut: dialect.leftOut)
  }
}
