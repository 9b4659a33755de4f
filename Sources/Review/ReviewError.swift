public import DebriefCore
public import Guidance

/// What goes against the rules of the work.
public enum ReviewError: GuidedError, Equatable {
  // Who.
  case notYours(assignment: Int64)
  case notAllowed(String)
  case takenBack

  // Assigning.
  case nothingToCode(session: String)
  case noCodesForPeers(scheme: String)
  case nothingToLookAtAgain(coders: [String], days: Int)

  // Seeing what others said.
  case stillCoding(String, session: String)
  case hasSeenOthers(String, session: String)

  // Adjudication.
  case tooFewToAdjudicate(session: String, experts: Int)
  case adjudicatorIsCoder(String, session: String)
  case noMeeting
  case nothingDiffers(CodingUnit, code: String)
  case unknownSide(String, known: [String])
  case sideIsMissing(String, unit: CodingUnit, code: String)
  case undecided(Int)
  case nothingDecided

  // Calibration.
  case nothingSubmitted(coder: String, session: String)
  case noReference(session: String)
  case tooFewGold(wanted: Int, left: Int)
  case stillCalibrating(String)

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
    case .takenBack: "This conversation has been taken back, and is not worked on any more."
    case .nothingToCode(let session): "The session \(session) has no turn that the scheme judges."
    case .noCodesForPeers(let scheme): "The scheme \(scheme) has no code that peers judge by."
    case .nothingToLookAtAgain(let coders, let days):
      "Nothing that \(coders.joined(separator: ", ")) submitted is \(days) days old."
    case .stillCoding(let name, let session):
      "\(name) has the session \(session) open to code, and must not see yet what others said of it."
    case .hasSeenOthers(let name, let session):
      "\(name) has seen what others said of \(session), and cannot code it blind."
    case .tooFewToAdjudicate(let session, let experts):
      "Adjudicating \(session) needs two submitted codings by experts; there \(experts == 1 ? "is 1" : "are \(experts)")."
    case .adjudicatorIsCoder(let name, let session):
      "\(name) coded \(session), and cannot decide alone between their own view and others’."
    case .noMeeting: "Only a meeting has people who attend and vote."
    case .nothingDiffers(let unit, let code): "The coders do not differ on unit \(unit.text) with \(code)."
    case .unknownSide(let letter, _): "No coder has the letter \(letter)."
    case .sideIsMissing(let letter, let unit, let code):
      "Coder \(letter) has no value on unit \(unit.text) with \(code)."
    case .undecided(let count):
      count == 1 ? "One difference is not decided." : "\(count) differences are not decided."
    case .nothingDecided: "There is no decision of yours to take back."
    case .nothingSubmitted(let coder, let session):
      "\(coder) has submitted no coding of \(session) as an expert, with this scheme."
    case .noReference(let session):
      "Fewer than two experts have submitted \(session), so there is no reference."
    case .tooFewGold(let wanted, let left):
      "\(wanted) gold \(wanted == 1 ? "session is" : "sessions are") wanted that the coder has not met; "
        + "there \(left == 1 ? "is 1" : "are \(left)")."
    case .stillCalibrating(let name): "\(name) has a try that is not submitted."
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
    case .takenBack: "Go on with another one; what you coded of it does not count."
    case .nothingToCode: "Look at it with `debrief session show`."
    case .noCodesForPeers: "Mark the codes that peers use in the scheme, as a new version."
    case .nothingToLookAtAgain: "Wait until then, or give another number of days with --after-days."
    case .hasSeenOthers: "Name somebody who has not."
    case .stillCoding: "Wait until it is submitted, or take the assignment back."
    case .tooFewToAdjudicate: "Wait until a second expert has submitted."
    case .adjudicatorIsCoder: "Name somebody who did not code it, or hold a meeting."
    case .noMeeting: "Open the adjudication as a meeting."
    case .nothingDiffers: "Decide only on what differs."
    case .unknownSide(_, let known): Self.choose(known)
    case .sideIsMissing: "Take another side, or decide yourself."
    case .undecided: "Decide on each; “unresolved” is a decision too."
    case .nothingSubmitted: "Name an expert who has, or take the reference."
    case .noReference: "Name one expert’s coding with --from, or wait for a second one."
    case .tooFewGold: "Mark more sessions as gold with `debrief calibration gold`, or ask for fewer."
    case .stillCalibrating: "Wait until it is, or take its assignments back."
    case .unitNotCoded, .evidenceInUnknownTurn: "Reload the page and try again."
    case .codeNotUsed(let code, _, let known):
      Spelling.closest(to: code, among: known).map { "Did you mean \($0)?" } ?? Self.choose(known)
    case .unknownSeverity(_, _, let known): Self.choose(known.map(String.init))
    case .unknownAttribute(_, let known): Self.choose(known)
    case .nothingDecided, .valueOffScale, .evidenceNotAsked: nil
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
    case .notYours, .notAllowed, .takenBack, .stillCoding, .hasSeenOthers, .adjudicatorIsCoder: .notAllowed
    default: .badData
    }
  }

  private static func choose(_ known: [String]) -> String? {
    known.isEmpty ? "Leave it out." : "Choose one of \(known.joined(separator: ", "))."
  }
}
