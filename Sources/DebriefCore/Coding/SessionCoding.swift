/// One coder's whole coding of one session with one scheme.
public struct SessionCoding: Sendable, Equatable {
  /// The coder's name.
  public var coder: String
  /// What kind of coder this is.
  public var kind: CoderKind
  /// The session's name.
  public var session: String
  /// The scheme's SHA-256.
  public var scheme: String
  /// Which time the same coder codes the same session, from 1.
  public var pass: Int
  /// Which revision this is, from 1; a correction after submitting is a new one.
  public var revision: Int
  /// What was said of each unit; a unit that is not there is unanswered.
  public var units: [CodingUnit: UnitCoding]
  /// The codes, by unit, whose value is missing although the unit is answered: rows that an import did not have.
  public var absent: [CodingUnit: Set<String>]

  /// Makes a session's coding.
  public init(
    coder: String, kind: CoderKind, session: String, scheme: String, pass: Int = 1, revision: Int = 1,
    units: [CodingUnit: UnitCoding] = [:], absent: [CodingUnit: Set<String>] = [:]
  ) {
    self.coder = coder
    self.kind = kind
    self.session = session
    self.scheme = scheme
    self.pass = pass
    self.revision = revision
    self.units = units
    self.absent = absent
  }

  /// The coder's judgement of a unit with a code; `nil` when it is missing. See ``UnitCoding/value(of:)``.
  public func value(of code: Code, on unit: CodingUnit) -> CodeValue? {
    if absent[unit]?.contains(code.id) == true { return nil }
    return units[unit]?.value(of: code)
  }
}

/// What kind of coder someone is. A model is never counted as an expert.
public enum CoderKind: String, Codable, Sendable, CaseIterable {
  /// A clinical expert.
  case expert
  /// A trainee, coding their own turns.
  case peer
  /// A language model.
  case model
}
