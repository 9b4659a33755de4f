public import DebriefCore
public import Guidance
import HTTPTypes
public import Store

/// What can go wrong between a browser and the workbench.
public enum WorkbenchError: GuidedError, Equatable {
  // Starting.
  case portTaken(Int)
  case cannotListen(port: Int)
  case badTemplate(String)
  case openDoor(String)
  case namelessDoor
  case badCertificate(path: String)
  case badKey(path: String)

  // Where a request came from.
  case foreignHost
  case foreignOrigin
  case staleForm
  case signedOut
  case wrongRole(admitted: Set<Role>)
  case tooManyTries(minutes: Int)

  // What it asked for.
  case notFound
  case wrongMethod(allowed: String)
  case badRequest(String)
  case unknownAct(String)
  case codeNotSet(String)
  case wordsNotFound(turn: Int)

  /// Somebody whose coding is adjudicated has other work on the session open.
  case coderStillCoding

  // Assigning.
  case nobodyChosen
  /// The plan that was looked at is not the one that would be carried out.
  case otherPlan
  /// A lead names somebody or something that the study does not know.
  case unknownName(StoreError)

  // Practising.
  case clientIsWriting
  case beingKept
  case movedOn
  /// A message reads as if it were about the trainee.
  case heldBack

  /// One sentence that says what happened and names the thing.
  public var message: String {
    switch self {
    case .portTaken(let port): "Another program is using port \(port)."
    case .cannotListen(let port): "The workbench cannot listen on port \(port)."
    case .badTemplate(let name): "The page template \(name) cannot be read."
    case .openDoor(let address):
      "Others could reach \(address), and everything they send could be overheard."
    case .namelessDoor: "It is not known by which host name browsers will reach the workbench."
    case .badCertificate(let path): "The file \(path) holds no certificate that can be read."
    case .badKey(let path): "The file \(path) holds no key that can be read and belongs to the certificate."
    case .foreignHost: "This workbench answers only to its own address."
    case .foreignOrigin: "This request came from another site and was refused."
    case .staleForm: "This form does not belong to your sign-in; nothing was changed."
    case .signedOut: "You are not signed in."
    case .tooManyTries: "Somebody tried to sign in here too often."
    case .wrongRole(let admitted):
      "This is for \(admitted.map { "\($0.rawValue)s" }.sorted().joined(separator: " and "))."
    case .notFound: "There is nothing here that you can open."
    case .wrongMethod: "This address cannot be used that way."
    case .badRequest(let reason): "The request could not be read: \(reason)."
    case .unknownAct(let act): "The form asks for something unknown: \(act)."
    case .codeNotSet(let code): "“\(code)” is not set on this turn."
    case .wordsNotFound(let turn): "Those words are not in turn \(turn)."
    case .coderStillCoding: "One of the coders still has work open on this conversation."
    case .nobodyChosen: "No coder is chosen."
    case .otherPlan: "This is another plan than the one that was shown, so nothing was given."
    case .unknownName(let error): error.message
    case .clientIsWriting: "The client is still writing."
    case .beingKept: "The message is being kept."
    case .movedOn: "The conversation has gone on, perhaps in another tab; this was not sent."
    case .heldBack: "The message was not sent."
    }
  }

  /// One sentence on how to mend it, where there is something to do.
  public var hint: String? {
    switch self {
    case .portTaken: "Choose another with --port, or --port 0 for any free one."
    case .cannotListen: "Choose a port from 1024 up with --port, or --port 0 for any free one."
    case .badTemplate: "Please report this as a bug."
    case .openDoor:
      "Give a certificate with --tls-cert and --tls-key, or say --behind-proxy when a proxy with TLS stands before it."
    case .namelessDoor: "Name it with --name, such as --name debrief.example.org."
    case .badCertificate, .badKey:
      "Give PEM files: the certificate with its chain, and its key without a passphrase."
    case .foreignHost: "Open the address that `debrief serve` printed when it started."
    case .foreignOrigin, .wrongMethod, .wrongRole: "Go to your list of conversations and start from there."
    case .staleForm: "Reload the page and try again."
    case .signedOut: "Sign in, and go on."
    case .tooManyTries(let minutes):
      "Try again in \(minutes == 1 ? "a minute" : "\(minutes) minutes"), or ask the study’s lead for a new sign-in link."
    case .notFound: "Go to your list of conversations and start from there."
    case .badRequest, .unknownAct: "Reload the page and try again."
    case .codeNotSet: "Set the code first; severity, evidence and comments belong to it."
    case .wordsNotFound: "Copy the words exactly as they stand in the turn."
    case .coderStillCoding: "Close it later, or ask the study’s lead."
    case .nobodyChosen: "Go back and tick at least one."
    case .otherPlan: "Look at the plan anew, and give that one."
    case .unknownName(let error): error.hint
    case .clientIsWriting: "Wait for the answer, and send it then."
    case .beingKept: "Try again in a moment."
    case .movedOn: "Read what was said since, and send it again if it still fits."
    case .heldBack: "Choose what happens to it."
    }
  }

  /// The exit status for a command that ends with this error.
  public var exitStatus: ExitStatus {
    switch self {
    case .portTaken, .cannotListen: .unavailable
    case .badTemplate: .bug
    case .openDoor, .namelessDoor: .usage
    case .badCertificate, .badKey: .noInput
    case .signedOut, .foreignHost, .foreignOrigin, .staleForm, .wrongRole, .tooManyTries: .notAllowed
    default: .badData
    }
  }

  /// The status that a browser is answered with.
  var status: HTTPResponse.Status {
    switch self {
    case .portTaken, .cannotListen, .badTemplate, .openDoor, .namelessDoor, .badCertificate, .badKey:
      .internalServerError
    case .foreignHost: .misdirectedRequest
    case .foreignOrigin, .staleForm, .wrongRole: .forbidden
    case .signedOut: .unauthorized
    case .tooManyTries: .tooManyRequests
    case .notFound: .notFound
    case .wrongMethod: .methodNotAllowed
    case .badRequest, .unknownAct: .badRequest
    case .codeNotSet, .wordsNotFound, .heldBack, .nobodyChosen, .unknownName:
      .unprocessableContent
    case .beingKept: .serviceUnavailable
    case .clientIsWriting, .movedOn, .coderStillCoding, .otherPlan: .conflict
    }
  }
}
