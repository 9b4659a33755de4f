public import DebriefCore
import Store

/// How somebody stands to one session.
public enum Standing: Sendable, Hashable, CaseIterable {
  /// A study lead.
  case lead
  /// An expert who has the session to code and has not submitted everything.
  case codingExpert
  /// An expert who has submitted all codings of the session that they were given.
  case finishedExpert
  /// An expert who was not given the session.
  case otherExpert
  /// The trainee whose session it is, who has their own coding of it still before them or was given none.
  case codingTrainee
  /// The trainee whose session it is, who has submitted their own coding of it.
  case finishedTrainee
  /// Another trainee.
  case otherTrainee
}

/// What somebody may want to see of one session.
public enum Matter: Sendable, Hashable, CaseIterable {
  /// The conversation and nothing else.
  case transcript
  /// The full record: condition, decisions, cues, estimates, suggestions, marks.
  case record
  /// Their own coding.
  case ownCoding
  /// What others said of it.
  case otherCodings
  /// The trainee's feedback report.
  case report
}

extension Standing {
  /// Whether somebody who stands so may see a matter.
  ///
  /// Experts stay blind after submitting: they may be given the same session for another pass.
  public func maySee(_ matter: Matter) -> Bool {
    switch self {
    case .lead: matter != .ownCoding
    case .codingExpert, .finishedExpert, .codingTrainee: matter == .transcript || matter == .ownCoding
    case .finishedTrainee: matter == .transcript || matter == .ownCoding || matter == .report
    case .otherExpert, .otherTrainee: false
    }
  }
}

extension Desk {
  /// How somebody stands to a session.
  public func standing(of person: Person, on session: String) throws -> Standing {
    guard person.role != .lead else { return .lead }
    let given = try study.assignments(of: person.name).filter {
      $0.session == session && $0.state != .withdrawn
    }
    let isFinished = !given.isEmpty && given.allSatisfy { $0.firstSubmittedAt != nil }
    if person.role == .expert {
      return given.isEmpty ? .otherExpert : isFinished ? .finishedExpert : .codingExpert
    }
    guard try study.header(of: session).trainee == person.name else { return .otherTrainee }
    return isFinished ? .finishedTrainee : .codingTrainee
  }

  /// Refuses what somebody may not see of a session.
  ///
  /// - Throws: ``ReviewError/notAllowed(_:)``.
  public func expect(_ person: Person, maySee matter: Matter, of session: String) throws {
    guard try standing(of: person, on: session).maySee(matter) else {
      throw ReviewError.notAllowed(matter.act)
    }
  }
}

extension Matter {
  /// What is refused, after "You may not".
  var act: String {
    switch self {
    case .transcript: "read this conversation"
    case .record: "see the full record of this session"
    case .ownCoding: "code this session"
    case .otherCodings: "see how others coded this session"
    case .report: "see this report yet"
    }
  }
}
