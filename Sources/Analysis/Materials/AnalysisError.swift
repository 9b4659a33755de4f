public import Guidance

/// What keeps an analysis from starting.
public enum AnalysisError: GuidedError, Equatable {
  /// The scheme has no code of that id.
  case unknownCode(String, known: [String])
  /// Nobody of that name has submitted a coding.
  case unknownCoder(String, known: [String])
  /// There is no session of that name.
  case unknownSession(String, known: [String])
  /// No two experts have submitted a coding of the same session.
  case nothingToCompare(coders: Int)
  /// Nobody has submitted both a first and a second pass over a session.
  case nothingSeenTwice
  /// No peer has submitted a coding of a session that experts have coded.
  case noPeerToCompare

  /// What was found and what was expected.
  public var message: String {
    switch self {
    case .unknownCode(let id, _): "The scheme has no code \"\(id)\"."
    case .unknownCoder(let name, _): "No submitted coding is by a coder called \"\(name)\"."
    case .unknownSession(let name, _): "The study has no session called \"\(name)\"."
    case .nothingToCompare(let coders):
      "Agreement needs two coders with submitted codings of the same session; \(coders) can be looked at here."
    case .nothingSeenTwice:
      "Nobody who can be looked at here has submitted both a first and a second look at the same session."
    case .noPeerToCompare:
      "Misalignment needs a session that both its peer and an expert have coded and submitted."
    }
  }

  /// What to do.
  public var hint: String? {
    switch self {
    case .unknownCode(let name, let known), .unknownCoder(let name, let known),
      .unknownSession(let name, let known):
      if let guess = Spelling.closest(to: name, among: known) {
        "Did you mean \"\(guess)\"?"
      } else {
        known.isEmpty ? nil : "Known: \(known.prefix(12).joined(separator: ", "))."
      }
    case .nothingToCompare:
      "Assign a session to two experts with `debrief assign`, or import codings with `debrief coding import`."
    case .nothingSeenTwice:
      "Give a second look, blind to the first, with `debrief assign --coder e1 --again 10% --after-days 28`; it "
        + "counts once it is submitted."
    case .noPeerToCompare:
      "Let trainees code their own sessions in the workbench, and experts the same sessions."
    }
  }
}
