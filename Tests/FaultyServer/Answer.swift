/// What a server does with one request, step by step.
public struct Answer: Sendable {
  /// One step.
  public enum Step: Sendable {
    /// Sends bytes, and waits until they are on their way.
    case send([UInt8])
    /// Sends so many bytes of blanks, or as many as the client takes.
    case pour(Int)
    /// Does nothing until the client goes away.
    case stall
  }

  /// The steps; after the last one the connection is closed.
  public var steps: [Step]

  /// Makes an answer.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Closes the connection without a word.
  public static let nothing = Answer([])

  /// Takes the request and says nothing.
  public static let silence = Answer([.stall])

  /// A status with a body of JSON.
  public static func status(_ status: String, headers: [String] = [], body: String = "{}") -> Answer {
    Answer([
      .head(status, ["Content-Type: application/json", "Content-Length: \(body.utf8.count)"] + headers)
    ])
    .then(.text(body))
  }

  /// A stream of events: the head, then the pieces as they are.
  public static func stream(_ pieces: Step...) -> Answer {
    Answer([.head("200 OK", ["Content-Type: text/event-stream; charset=utf-8"])] + pieces)
  }

  /// The same with one more step.
  public func then(_ step: Step) -> Answer {
    Answer(steps + [step])
  }
}

extension Answer.Step {
  /// Sends text.
  public static func text(_ text: String) -> Answer.Step {
    .send(Array(text.utf8))
  }

  /// Sends a status line and header fields; the body ends when the connection closes unless they say otherwise.
  public static func head(_ status: String, _ headers: [String] = []) -> Answer.Step {
    .text((["HTTP/1.1 \(status)", "Connection: close"] + headers + ["", ""]).joined(separator: "\r\n"))
  }

  /// Sends one event.
  public static func event(_ data: String) -> Answer.Step {
    .text("data: \(data)\n\n")
  }

  /// Sends an event with words of an answer.
  public static func delta(_ words: String, ending: String? = nil) -> Answer.Step {
    .event(
      "{\"model\":\"tiny\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\(words)\"},\"finish_reason\":"
        + (ending.map { "\"\($0)\"" } ?? "null") + "}]}")
  }

  /// Sends the mark of the end.
  public static let done = Answer.Step.event("[DONE]")
}
