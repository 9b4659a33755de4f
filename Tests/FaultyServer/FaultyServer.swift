import NIOCore
import NIOPosix

/// A server on this machine that answers as it is told, right or wrong.
public struct FaultyServer: Sendable {
  /// A request that arrived.
  public struct Request: Sendable {
    /// The request line and the header fields.
    public var head: [String]
    /// The body.
    public var body: String
  }

  /// The port it listens on, chosen by the system.
  public let port: Int
  private let log: RequestLog

  /// The base address of its chat service.
  public var url: String { "http://127.0.0.1:\(port)/v1" }

  /// The requests so far.
  public var requests: [Request] {
    log.requests
  }

  /// Waits until a request has arrived.
  public func requestHasArrived() async {
    await log.wait { !$0.requests.isEmpty }
  }

  /// Waits until the client has closed so many connections.
  public func clientHasLeft(times: Int = 1) async {
    await log.wait { $0.leavings >= times }
  }

  /// Runs a server for as long as `body` runs.
  ///
  /// - Parameter answers: one for each request, in order of arrival; the last one for all others.
  public static func run<Result: Sendable>(
    _ answers: Answer..., body: (FaultyServer) async throws -> Result
  ) async throws -> Result {
    let log = RequestLog(answers)
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Conversation(log: log))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    defer { listener.close(promise: nil) }
    let port = listener.localAddress?.port ?? 0
    return try await body(FaultyServer(port: port, log: log))
  }
}
