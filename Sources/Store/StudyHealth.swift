public import DebriefCore

/// Whether a study is whole, and what is in it.
public struct StudyHealth: Sendable, Equatable {
  /// What is broken, one sentence each; empty when the study is whole.
  public var problems: [String]
  /// The last step of the schema that the study has.
  public var schemaVersion: String
  /// The version of the SQLite library.
  public var sqliteVersion: String
  /// How many there are of each thing, in the order in which a study grows.
  public var counts: [Count]
  /// The kept schemes and scenarios.
  public var snapshots: [Snapshot]

  /// How many there are of one thing.
  public struct Count: Sendable, Equatable {
    /// The thing, in the plural, such as `sessions`.
    public var name: String
    /// How many.
    public var number: Int

    /// Makes a count.
    public init(name: String, number: Int) {
      self.name = name
      self.number = number
    }
  }

  /// Makes a finding.
  public init(
    problems: [String], schemaVersion: String, sqliteVersion: String, counts: [Count], snapshots: [Snapshot]
  ) {
    self.problems = problems
    self.schemaVersion = schemaVersion
    self.sqliteVersion = sqliteVersion
    self.counts = counts
    self.snapshots = snapshots
  }
}
