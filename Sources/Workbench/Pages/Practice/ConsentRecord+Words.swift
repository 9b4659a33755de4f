import DebriefCore

/// What a trainee is told where something is not done, or done by fewer, because of what they allow.
extension ConsentRecord {
  /// Why no practice begins; `nil` when it may.
  var practiceRefusal: String? {
    allows(.practice)
      ? nil
      : "No new practice begins here: it is on record that you do not want your practice sessions kept. If that has "
        + "changed, tell the study’s lead."
  }

  /// How they are asked to code their own replies.
  var ownCodingWords: String {
    "Code your own replies turn by turn, in your own view"
      + (allows(.coding)
        ? ", before you read what others say about them."
        : ". It is for you: you do not allow that others code them, and nobody does.")
  }
}
