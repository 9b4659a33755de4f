public import Guidance
public import Transport

/// Why a model gave no answer that can be used. An endpoint is named without its query; no message holds a key, a prompt
/// or a word of an answer.
public enum LanguageModelError: GuidedError, Equatable {
  /// The service could not be reached, or the connection failed.
  case transport(TransportError)
  /// No model was named.
  case noModel
  /// A key would travel unencrypted to another machine.
  case keyUnprotected(server: String)
  /// The key is empty or no key.
  case unusableKey
  /// The file that should hold the key cannot be used.
  case unusableKeyFile(path: String, problem: KeyFileProblem)
  /// The service does not accept the key, or wants one (status 401 or 403).
  case keyRefused(endpoint: String, hadKey: Bool)
  /// There is no chat service at this address, or it does not have the model (status 404 and the like).
  case notFound(endpoint: String, model: String)
  /// The service points to another address.
  case redirected(endpoint: String, status: Int)
  /// The service wants to be left alone for a while (status 429).
  case tooManyRequests(endpoint: String, retryAfter: Duration?)
  /// Something is wrong on the service's side (status 5xx).
  case serviceFailed(endpoint: String, status: Int)
  /// The service does not take the request.
  case refused(endpoint: String, refusal: Refusal)
  /// Another status.
  case unexpectedStatus(endpoint: String, status: Int)
  /// The answer is neither JSON nor a stream of events; `found` is empty when its type is not fit to repeat.
  case wrongType(endpoint: String, found: String)
  /// The answer is not JSON of the kind that chat services send.
  case unreadable(endpoint: String)
  /// The service reported a fault in the middle of an answer.
  case modelFailed(endpoint: String, code: String)
  /// The answer ended before it was complete.
  case brokenOff(endpoint: String)
  /// The answer has no words.
  case empty(endpoint: String, ending: ChatAnswer.Ending)
  /// Nothing came for too long.
  case silent(endpoint: String, waitingFor: Silence, after: Duration)
  /// The answer does not have the form that was asked for, not even after it was asked for again.
  case misshapen(endpoint: String, problem: String)

  /// Whether the same request may go better a little later.
  public var isPassing: Bool {
    switch self {
    case .transport(let error): error.isPassing
    case .tooManyRequests, .serviceFailed: true
    default: false
    }
  }

  /// The service is unavailable, or what the user named is wrong.
  public var exitStatus: ExitStatus {
    switch self {
    case .transport(let error): error.exitStatus
    case .noModel, .keyUnprotected, .unusableKey: .usage
    case .unusableKeyFile(_, .missing), .unusableKeyFile(_, .unreadable): .noInput
    case .unusableKeyFile, .keyRefused: .notAllowed
    default: .unavailable
    }
  }
}

extension LanguageModelError {
  /// What a status other than success means.
  init(_ head: HTTPHead, endpoint: Endpoint) {
    self =
      switch head.status {
      case 300..<400: .redirected(endpoint: endpoint.name, status: head.status)
      case 401, 403: .keyRefused(endpoint: endpoint.name, hadKey: endpoint.key != nil)
      case 404, 405, 410, 501: .notFound(endpoint: endpoint.name, model: endpoint.model)
      case 429: .tooManyRequests(endpoint: endpoint.name, retryAfter: head.retryAfter)
      case 500..<600: .serviceFailed(endpoint: endpoint.name, status: head.status)
      default: .unexpectedStatus(endpoint: endpoint.name, status: head.status)
      }
  }
}
