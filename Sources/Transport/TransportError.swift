public import Guidance

/// Why no answer came. A server is named by host and port; no message holds a header, a body or a query.
public enum TransportError: GuidedError, Equatable {
  /// The address cannot be used.
  case unusableAddress(reason: String)
  /// No machine has this name.
  case nameNotFound(server: String)
  /// Nothing listens there.
  case refused(server: String)
  /// The connection did not come about in time.
  case connectTimedOut(server: String, after: Duration)
  /// The server could not show that it is the one meant.
  case notTrusted(server: String, problem: String)
  /// What listens there does not speak HTTP.
  case notHTTP(server: String)
  /// The connection ended before the answer did.
  case closedEarly(server: String)
  /// The answer is longer than what is taken, in bytes.
  case tooLarge(server: String, limit: Int)
  /// Anything else.
  case failed(server: String, problem: String)
  /// There is no memory left.
  case noMemory

  /// Whether another try may go better: the server was not there, or went away.
  public var isPassing: Bool {
    switch self {
    case .refused, .connectTimedOut, .closedEarly: true
    default: false
    }
  }

  /// One sentence on what happened.
  public var message: String {
    switch self {
    case .unusableAddress(let reason): "The endpoint cannot be used: \(reason)."
    case .nameNotFound(let server): "There is no machine with the name in \(server)."
    case .refused(let server): "Nothing answers at \(server)."
    case .connectTimedOut(let server, let time):
      "\(server) could not be reached within \(time.formattedSeconds)."
    case .notTrusted(let server, let problem): "The connection to \(server) is not secure: \(problem)."
    case .notHTTP(let server): "What listens at \(server) does not speak HTTP."
    case .closedEarly(let server): "\(server) closed the connection before its answer was complete."
    case .tooLarge(let server, let limit):
      "\(server) sent more than \(limit >> 10) kB, and the rest was not taken."
    case .failed(let server, let problem): "The request to \(server) failed: \(problem)."
    case .noMemory: "There is no memory left for another request."
    }
  }

  /// What to check.
  public var hint: String? {
    switch self {
    case .unusableAddress: "Give it as in http://127.0.0.1:8011/v1, and the key in DEBRIEF_LLM_KEY."
    case .nameNotFound: "Check the spelling of the endpoint, and whether this machine is online."
    case .refused: "Check that the model's server is running, and that the endpoint names its port."
    case .connectTimedOut: "Check the endpoint, your network, and whether a firewall is in the way."
    case .notTrusted:
      "Check that the endpoint begins with https only if the server does, and that its certificate is valid."
    case .notHTTP: "Check the endpoint's port."
    case .closedEarly: "Try again; if it stays so, read the log of the model's server."
    case .tooLarge: "Check that the endpoint is a chat service, not a page or a file."
    case .failed: "Check the endpoint and your network."
    case .noMemory: "Close other programs and try again."
    }
  }

  /// The service is unavailable, or was named wrongly.
  public var exitStatus: ExitStatus {
    if case .unusableAddress = self { .usage } else { .unavailable }
  }
}

extension Duration {
  /// A number of seconds as a person reads it: `2 seconds`, `0.5 seconds`.
  public var formattedSeconds: String {
    let tenths = Int((self / .milliseconds(100)).rounded())
    if tenths == 10 { return "1 second" }
    return tenths % 10 == 0 ? "\(tenths / 10) seconds" : "\(tenths / 10).\(tenths % 10) seconds"
  }
}
