import Guidance
import HTTPTypes
import Hummingbird
import Practice
import Review
import Store

/// What a browser is told when something does not work out. Nothing of the inside shows: no path, no other person,
/// no session's name.
struct Refusal: Sendable, Equatable {
  let status: HTTPResponse.Status
  let message: String
  let hint: String?

  /// Translates an error for somebody in front of a browser.
  init(_ error: any Error) {
    switch error {
    case let error as WorkbenchError: self.init(error.status, error)
    case let error as ReviewError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as PracticeError: self.init(error)
    case let error as any HTTPResponseError: self.init(status: error.status)
    default: self.init(status: .internalServerError)
    }
  }

  private init(_ error: ReviewError) {
    switch error {
    case .notYours: self.init(.notFound, WorkbenchError.notFound)
    case .notAllowed, .nothingToCode, .noCodesForPeers: self.init(.forbidden, error)
    case .takenBack: self.init(.gone, error)
    default: self.init(.unprocessableContent, error)
    }
  }

  private init(_ error: PracticeError) {
    switch error {
    case .emptyMessage, .messageTooLong, .noSuchSuggestion, .noClientTurn:
      self.init(.unprocessableContent, error)
    case .turnTaken, .answerOwed, .noAnswerOwed, .sessionOver, .cannotResume: self.init(.conflict, error)
    default: self.init(status: .internalServerError)
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .sessionEnded, .turnOutOfOrder:
      self.init(
        .conflict, "This session has gone on or ended elsewhere; nothing was changed.", "Reload the page.")
    case .unknownAssignment, .notTheCoder, .unknownSession, .notOwnSession, .unknownPerson, .unknownScheme,
      .unknownSnapshot, .unknownAdjudication, .unknownCalibration, .unknownGold:
      self.init(.notFound, WorkbenchError.notFound)
    case .invitationUsedUpOrExpired: self.init(.gone, error)
    case .hasLeft, .consentRefused:
      self.init(
        .forbidden, "Whose data this is has left the study or does not allow this use, so it is not done.",
        "The study’s lead can see and record what everybody allows.")
    case .alreadySubmitted:
      self.init(.conflict, "This coding is submitted and final.", "Nothing more can be changed here.")
    case .codesAreSet:
      self.init(
        .conflict, "“Nothing to code here” cannot stand beside codes.", "Take the codes back first.")
    case .changedElsewhere:
      self.init(
        .preconditionFailed, "This was changed in another tab or on another machine in the meantime.",
        "Look at what stands there now, and decide again.")
    case .notSubmitted:
      self.init(.conflict, "This coding is not submitted, and can be changed as it is.", nil)
    case .changeReused, .assignmentExists, .submittedCounts, .withdrawn, .adjudicationExists,
      .adjudicationClosed, .rulingsChanged, .hasVoted:
      self.init(.conflict, error)
    case .noSession, .noReason, .noText, .noPassMark, .wrongRole, .unknownCode:
      self.init(.unprocessableContent, error)
    case .busy:
      self.init(.serviceUnavailable, "The study is busy; nothing was kept.", "Try again in a moment.")
    case .diskFull:
      self.init(.serviceUnavailable, "The disk is full; nothing was kept.", "Tell the study’s lead.")
    default: self.init(status: .internalServerError)
    }
  }

  private init(status: HTTPResponse.Status) {
    switch status {
    case .notFound: self.init(.notFound, WorkbenchError.notFound)
    case .contentTooLarge:
      self.init(.contentTooLarge, "That is more than the workbench takes in at once.", "Send less text.")
    case .badRequest: self.init(.badRequest, WorkbenchError.badRequest("it is not well formed"))
    default:
      self.init(
        .internalServerError, "Something went wrong inside the workbench.",
        "Reload the page. What was shown as saved is safe.")
    }
  }

  private init(_ status: HTTPResponse.Status, _ error: any GuidedError) {
    self.init(status, error.message, error.hint)
  }

  private init(_ status: HTTPResponse.Status, _ message: String, _ hint: String?) {
    (self.status, self.message, self.hint) = (status, message, hint)
  }
}
