public import DebriefCore

/// A session as analyses see it: whose it is, when it was, and what can be coded in it.
public struct SessionOutline: Sendable, Equatable {
  /// The session's name.
  public var name: String
  /// The trainee's name; `nil` when not known.
  public var trainee: String?
  /// When in the study, such as `pre`; `nil` when not known.
  public var occasion: String?
  /// When it started; `nil` when not known.
  public var startedAt: Timestamp?
  /// The units of each kind, in order.
  public var units: [UnitKind: [CodingUnit]]

  /// Makes an outline.
  public init(
    name: String, trainee: String?, occasion: String? = nil, startedAt: Timestamp? = nil,
    units: [UnitKind: [CodingUnit]]
  ) {
    self.name = name
    self.trainee = trainee
    self.occasion = occasion
    self.startedAt = startedAt
    self.units = units
  }

  /// Takes a conversation's outline.
  public init(
    of transcript: Transcript, trainee: String?, occasion: String? = nil, startedAt: Timestamp? = nil
  ) {
    self.init(
      name: transcript.session, trainee: trainee, occasion: occasion, startedAt: startedAt,
      units: Dictionary(uniqueKeysWithValues: UnitKind.allCases.map { ($0, transcript.units(of: $0)) }))
  }

  /// Takes a record's outline.
  public init(of record: SessionRecord) {
    let header = record.header
    self.init(
      of: record.transcript, trainee: header.trainee, occasion: header.occasion, startedAt: header.startedAt)
  }
}

/// The parts into which a study's sessions fall by time.
public struct StudyPeriods: Sendable, Equatable {
  /// What tells periods apart.
  public enum Kind: String, Sendable {
    /// The sessions' occasions.
    case occasion
    /// The month in which a session started, universal time.
    case month
  }

  /// What tells them apart: the occasion where any session has one, else the month.
  public let kind: Kind
  /// Each session's period; those of which it is not known are not there.
  public let bySession: [String: String]

  /// Finds the periods of sessions.
  public init(of sessions: [SessionOutline]) {
    let kind: Kind = sessions.contains { $0.occasion != nil } ? .occasion : .month
    var periods: [String: String] = [:]
    for session in sessions {
      let month = session.startedAt.map { String($0.text.prefix(7)) }
      periods[session.name] = kind == .occasion ? session.occasion : month
    }
    self.kind = kind
    bySession = periods
  }
}
