/// What a person can allow or refuse their data to be used for, each use by itself.
public enum DataUse: String, Codable, Sendable, CaseIterable {
  /// Their practice sessions are kept.
  case practice
  /// Experts read and code their sessions.
  case coding
  /// Their sessions, and what they coded, are counted in the study's figures and exports.
  case analysis
  /// Their sessions, and what they coded, are passed on to others in shared exports.
  case sharing

  /// What the person allows, after "May ".
  public var title: String {
    switch self {
    case .practice: "practice sessions be kept"
    case .coding: "experts code the sessions"
    case .analysis: "data be counted in figures and exports"
    case .sharing: "data be passed on in shared exports"
    }
  }
}
