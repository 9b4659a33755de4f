/// An error that tells a person what happened and what to do about it.
///
/// The message never holds a transcript, a comment or any other text of a participant.
public protocol GuidedError: Error {
  /// One sentence that names the thing: the file, line or field, what was found, what was expected.
  var message: String { get }
  /// One imperative sentence on how to mend it, or `nil` where there is nothing to do.
  var hint: String? { get }
  /// The process exit status that this error ends a command with.
  var exitStatus: ExitStatus { get }
}

extension GuidedError {
  /// Bad data unless the error says otherwise.
  public var exitStatus: ExitStatus { .badData }
}

/// The exit codes of `sysexits.h` that Debrief uses.
public enum ExitStatus: Int32, Sendable {
  /// The command was used wrongly (64).
  case usage = 64
  /// The input data were wrong (65).
  case badData = 65
  /// An input file does not exist or cannot be read (66).
  case noInput = 66
  /// A service or resource is unavailable (69).
  case unavailable = 69
  /// Something went wrong inside Debrief (70).
  case bug = 70
  /// An output cannot be created (73).
  case cannotCreate = 73
  /// This person may not do that (77).
  case notAllowed = 77
}
