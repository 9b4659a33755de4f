import Transport

extension LanguageModelError {
  /// One sentence on what happened.
  public var message: String {
    switch self {
    case .transport(let error): error.message
    case .noModel: "No model is named."
    case .keyUnprotected(let server): "A key would travel to \(server) unencrypted, so it was not sent."
    case .unusableKey: "DEBRIEF_LLM_KEY does not hold a key: one word, without blanks."
    case .unusableKeyFile(let path, let problem): "The key file \(path) \(problem.words)."
    case .keyRefused(let endpoint, true): "\(endpoint) does not accept the key."
    case .keyRefused(let endpoint, false): "\(endpoint) wants a key, and none is set."
    case .notFound(let endpoint, let model):
      "\(endpoint) is not a chat service, or it has no model named “\(model)”."
    case .redirected(let endpoint, let status):
      "\(endpoint) points to another address (status \(status)), which is not followed."
    case .tooManyRequests(let endpoint, let time?):
      "\(endpoint) has had too many requests and wants \(time.formattedSeconds) of rest."
    case .tooManyRequests(let endpoint, nil): "\(endpoint) has had too many requests."
    case .serviceFailed(let endpoint, let status): "\(endpoint) failed on its own side (status \(status))."
    case .refused(let endpoint, let refusal):
      "\(endpoint) does not take the request" + (refusal.code.isEmpty ? "." : " (\(refusal.code)).")
    case .unexpectedStatus(let endpoint, let status):
      "\(endpoint) answered with status \(status), which a chat service does not use."
    case .wrongType(let endpoint, let found):
      "\(endpoint) answered with \(found.isEmpty ? "something else" : found) where JSON or an event stream "
        + "was expected."
    case .unreadable(let endpoint): "\(endpoint) sent an answer that is not chat JSON."
    case .modelFailed(let endpoint, let code):
      "\(endpoint) reported a fault while it answered" + (code.isEmpty ? "." : " (\(code)).")
    case .brokenOff(let endpoint): "The answer of \(endpoint) broke off before its end."
    case .empty(let endpoint, .filtered): "\(endpoint) withheld its answer (content filter)."
    case .empty(let endpoint, .cutOff): "\(endpoint) reached its limit of tokens before it said a word."
    case .empty(let endpoint, _): "\(endpoint) gave an answer without words."
    case .silent(let endpoint, let awaited, let time):
      "\(endpoint) was silent for \(time.formattedSeconds) while Debrief waited for \(awaited.rawValue)."
    case .misshapen(let endpoint, let problem):
      "\(endpoint) was asked twice for an answer in a set form and did not keep to it: \(problem)."
    }
  }

  /// What to check.
  public var hint: String? {
    switch self {
    case .transport(let error): error.hint
    case .noModel: "Name a model that the service knows."
    case .keyUnprotected: "Use an https endpoint, or leave the key out if this server needs none."
    case .unusableKey: "Set it again, or unset it if the server needs no key."
    case .unusableKeyFile(let path, .notPrivate): "Make it private with: chmod 600 \(path)"
    case .unusableKeyFile: "Name a file of your own that holds the key alone."
    case .keyRefused(_, true): "Check that the key is valid, unexpired and allowed to use this model."
    case .keyRefused(_, false): "Set DEBRIEF_LLM_KEY, or DEBRIEF_LLM_KEY_FILE to a file that holds the key."
    case .notFound:
      "Check that the endpoint ends as the service's pages say, mostly in /v1, and the model's name."
    case .redirected: "Use the address that the service's own pages give, with https where they say so."
    case .tooManyRequests: "Wait and try again, or check your plan's limits with the service."
    case .serviceFailed, .modelFailed: "Try again; if it stays so, read the log of the model's server."
    case .refused: "Check the model's name, and that the conversation fits into the model's context."
    case .unexpectedStatus, .wrongType, .unreadable:
      "Check that the endpoint is an OpenAI-compatible chat service."
    case .brokenOff: "Try again; if it stays so, check your network and the log of the model's server."
    case .empty(_, .cutOff): "Allow longer answers, or choose a model that thinks aloud less."
    case .empty: "Try again, or choose another model."
    case .silent: "Check that the model's server is not overloaded, or choose a smaller model."
    case .misshapen: "Choose a larger model, or use what Debrief does without one."
    }
  }
}

extension KeyFileProblem {
  fileprivate var words: String {
    switch self {
    case .missing: "does not exist"
    case .unreadable: "cannot be read"
    case .notAFile: "is not a file"
    case .notPrivate: "can be read by others on this machine"
    case .holdsNoKey: "does not hold a key: one word, without blanks"
    }
  }
}
