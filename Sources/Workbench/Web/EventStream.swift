import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// An answer that goes on: events are sent as they happen, until one of the two sides ends it.
enum EventStream {
  /// How long a stream is silent at most; a line that says nothing is sent then, and shows whether anybody listens.
  static let pause = Duration.seconds(15)
  private static let buffering = HTTPField.Name("X-Accel-Buffering")

  /// Answers with a stream.
  ///
  /// - Parameters:
  ///   - ticks: tick at each change and at least once every ``pause``.
  ///   - news: what is new at a tick; `nil` ends the stream.
  static func response(
    ticks: AsyncStream<Void>, news: @escaping @Sendable () async throws -> [ServerEvent]?
  ) -> Response {
    var headers: HTTPFields = [.contentType: "text/event-stream; charset=utf-8"]
    if let buffering { headers[buffering] = "no" }
    return Response(
      status: .ok, headers: headers,
      body: ResponseBody { writer in
        try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
        // A server that is asked to stop does not wait for those who listen.
        for await _ in ticks.cancelOnGracefulShutdown() {
          guard let events = try await news() else { break }
          let text = events.isEmpty ? ": still here\n\n" : events.map(\.text).joined()
          try await writer.write(ByteBuffer(string: text))
        }
        try await writer.finish(nil)
      })
  }
}
