/// The beginning of an answer.
public struct HTTPHead: Sendable, Equatable {
  /// The status, such as 200. A redirection is an answer like any other: it is not followed.
  public var status: Int
  /// The media type, in lower case and without parameters, such as `text/event-stream`; empty when not said.
  public var contentType: String
  /// How long the server wants to be left alone; `nil` when it does not say.
  public var retryAfter: Duration?

  /// Makes a head.
  public init(status: Int, contentType: String = "", retryAfter: Duration? = nil) {
    self.status = status
    self.contentType = contentType
    self.retryAfter = retryAfter
  }
}

/// A piece of an answer, as it arrives: the head first and once.
public enum HTTPEvent: Sendable, Equatable {
  /// The status and what was said about the body.
  case head(HTTPHead)
  /// The next bytes of the body; never empty.
  case bytes([UInt8])
}
