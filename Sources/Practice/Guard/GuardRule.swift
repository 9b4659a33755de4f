/// A rule that a model's words for the client have to keep. Its name is kept in the provenance.
public enum GuardRule: String, Sendable, CaseIterable {
  /// There are words at all.
  case empty
  /// No longer than the scenario's line allows.
  case length
  /// The client speaks, not a helper and not a machine.
  case character
  /// No names in front of what is said.
  case label
  /// Nothing but words that are typed: no actions, headings or code.
  case staging
  /// No way to die or to hurt oneself.
  case method
  /// Nothing is solved, and nobody is thanked for help.
  case resolution
  /// What the director wants told is told.
  case cue
  /// What the client means is kept to, when nothing is to be told.
  case sense
  /// Nothing is told that is not to be told yet.
  case secret
  /// Not what the client or the peer has said already.
  case repetition
}
