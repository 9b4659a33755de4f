/// How long to wait for a service, and for what.
public struct Patience: Sendable, Equatable {
  /// For the connection.
  public var connect: Duration
  /// For the first words of a streamed answer; a server that loads its model first needs long.
  public var firstToken: Duration
  /// For the next words.
  public var idle: Duration
  /// For an answer that comes whole.
  public var whole: Duration

  /// Sets the times.
  public init(
    connect: Duration = .seconds(10), firstToken: Duration = .seconds(60), idle: Duration = .seconds(20),
    whole: Duration = .seconds(120)
  ) {
    self.connect = connect
    self.firstToken = firstToken
    self.idle = idle
    self.whole = whole
  }
}

/// What was waited for when patience ended.
public enum Silence: String, Sendable, Equatable {
  case firstToken = "the first word of its answer"
  case idle = "the next word of its answer"
  case whole = "its answer"
  case end = "the end of its answer"
}
