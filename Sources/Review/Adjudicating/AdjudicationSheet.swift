public import DebriefCore
public import Store

/// Everything that an adjudicator sees: the conversation, and what differs, coder by letter.
///
/// There is no place in it for a coder's or trainee's name, a condition, a cue or an estimate.
public struct AdjudicationSheet: Sendable, Equatable, Identifiable {
  /// The adjudication's number.
  public let id: Int64
  /// What the page calls the conversation.
  public let title: String
  /// The scheme's title.
  public let schemeTitle: String
  /// Whether one person or a meeting decides.
  public let mode: Adjudication.Mode
  /// The conversation.
  public let turns: [Turn]
  /// The letters of the coders.
  public let letters: [String]
  /// What differs, with what was decided; empty exactly when all values agree.
  public let items: [Item]
  /// The units that a coder is unsure of, with their letters, whether or not the values differ.
  public let flagged: [FlaggedUnit]
  /// Whether the rulings are final.
  public let isClosed: Bool

  /// One difference.
  public struct Item: Sendable, Equatable {
    /// What differs.
    public let difference: CodingDifference
    /// What was decided; `nil` while it is not.
    public let ruling: KeptRuling?
  }

  /// A unit that somebody is unsure of.
  public struct FlaggedUnit: Sendable, Equatable {
    /// The unit.
    public let unit: CodingUnit
    /// Who is unsure, by letter.
    public let letters: [String]
    /// What each coder said there, code by code: of the codes that anybody set, or of all when nobody set any.
    public let places: [CodingDifference]
  }

  /// What is not decided yet.
  public var undecided: [CodingDifference] { items.filter { $0.ruling == nil }.map(\.difference) }
}
