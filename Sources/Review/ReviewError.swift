public import DebriefCore
public import Guidance

/// What goes against the rules of the work.
public enum ReviewError: GuidedError, Equatable {
  // Who.
  case notYours(assignment: Int64)
  case notAllowed(String)

  // Assigning.
  case nothingToCode(session: String)
  case noCodesForPeers(scheme: String)

  // A change.
  case unitNotCoded(CodingUnit)
  case codeNotUsed(String, unit: CodingUnit, known: [String])
  case valueOffScale(code: String, expected: String)
  case unknownSeverity(Int, code: String, known: [Int])
  case unknownAttribute(code: String, known: [String])
  case evidenceNotAsked(code: String)
  case tooManySpans(code: String, limit: Int)
  case evidenceInUnknownTurn(Int)
  case evidenceAfterTurn(Int, coded: Int)
  case evidenceOutsideText(EvidenceSpan, length: Int)
  case tooLong(field: String, length: Int, limit: Int)

  // Submitting.
  case incomplete([Missing])

  /// One sentence that says what happened and names the thing.
  public var message: String {
    switch self {
    case .notYours(let id): "Assignment \(id) is somebody else’s."
    case .notAllowed(let act): "You may not \(act)."
    case .nothingToCode(let session): "The session \(session) has no turn that the scheme judges."
    case .noCodesForPeers(let scheme): "The scheme \(scheme) has no code that peers judge by."
    case .unitNotCoded(let unit): "Unit \(unit.text) is not coded here."
    case .codeNotUsed(let code, let unit, _): "The code \(code) is not used on unit \(unit.text)."
    case .valueOffScale(let code, let expected): "The value of \(code) has to be \(expected)."
    case .unknownSeverity(let severity, let code, _): "The code \(code) has no severity \(severity)."
    case .unknownAttribute(let code, _): "The code \(code) has no such choice."
    case .evidenceNotAsked(let code): "The code \(code) takes no evidence."
    case .tooManySpans(let code, let limit):
      "The code \(code) takes at most \(limit) pieces of evidence on a unit."
    case .evidenceInUnknownTurn(let turn): "The evidence lies in turn \(turn), which is not there."
    case .evidenceAfterTurn(let turn, let coded):
      "The evidence lies in turn \(turn), after turn \(coded) that is coded."
    case .evidenceOutsideText(let span, let length):
      "The evidence reaches from \(span.start) to \(span.end), outside turn \(span.turn) of \(length) characters."
    case .tooLong(let field, let length, let limit):
      "The \(field) has \(length) characters; at most \(limit) are kept."
    case .incomplete(let missing):
      missing.count == 1 ? "One thing is missing." : "\(missing.count) things are missing."
    }
  }

  /// One sentence on how to mend it, where there is something to do.
  public var hint: String? {
    switch self {
    case .notYours, .notAllowed: "Ask the study’s lead if you should be able to."
    case .nothingToCode: "Look at it with `debrief session show`."
    case .noCodesForPeers: "Mark the codes that peers use in the scheme, as a new version."
    case .unitNotCoded, .evidenceInUnknownTurn: "Reload the page and try again."
    case .codeNotUsed(let code, _, let known):
      Spelling.closest(to: code, among: known).map { "Did you mean \($0)?" } ?? Self.choose(known)
    case .unknownSeverity(_, _, let known): Self.choose(known.map(String.init))
    case .unknownAttribute(_, let known): Self.choose(known)
    case .valueOffScale, .evidenceNotAsked: nil
    case .tooManySpans: "Keep the pieces that show it best."
    case .evidenceAfterTurn: "Mark words in the coded turn or before it."
    case .evidenceOutsideText: "Mark the words again."
    case .tooLong: "Shorten it."
    case .incomplete(let missing): missing.first.map(\.message)
    }
  }

  /// The exit status for a command that ends with this error.
  public var exitStatus: ExitStatus {
    switch self {
    case .notYours, .notAllowed: .notAllowed
    default: .badData
    }
  }

  private static func choose(_ known: [String]) -> String? {
    known.isEmpty ? "Leave it out." : "Choose one of \(known.joined(separator: ", "))."
  }
}
