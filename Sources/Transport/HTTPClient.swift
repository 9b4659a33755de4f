/// Sends requests, many at a time, and keeps connections for the next one.
///
/// All transfers of a client share one thread, which is there only while there are any. Certificates are
/// checked, redirections are not followed, no cookies are kept, and a proxy named by the environment is used
/// for other machines only.
public final class HTTPClient: Sendable {
  private let loop = TransferLoop()

  /// Makes a client.
  public init() {}

  /// Starts a request.
  public func start(_ request: HTTPRequest) -> HTTPTransfer {
    let (events, continuation) = AsyncThrowingStream<HTTPEvent, any Error>.makeStream()
    loop.start(request, continuation)
    return HTTPTransfer(events: events, continuation: continuation)
  }
}
