public import DebriefCore
public import Store

/// Everything that a coder sees on the coding page, and nothing else.
///
/// It is made of a blind transcript, of the scheme, and of the coder's own judgements. There is no place in it for a
/// condition, an occasion, a trainee's name, a cue, an estimate or another coder's view, so that a page cannot show
/// them by mistake.
public struct CodingSheet: Sendable, Equatable, Identifiable {
  /// The assignment's number, by which coder and program speak of the conversation.
  public let id: Int64
  /// What the page calls the conversation. It does not tell who the peer was, but for the peer's own session.
  public let title: String
  /// What kind of coder this is.
  public let kind: CoderKind
  /// Which time the coder codes this conversation, from 1.
  public let pass: Int
  /// The scheme's title.
  public let schemeTitle: String
  /// The conversation.
  public let turns: [Turn]
  /// The codes that this coder judges by.
  public let codes: [Code]
  /// What is to be coded, with what the coder has said so far.
  public let units: [Unit]
  /// Whether the coding is submitted, and cannot be changed.
  public let isFinal: Bool
  /// The unit at which the coder was last; `nil` when they have not begun.
  public let place: CodingUnit?
  /// Whether the conversation may be hard to read. It says nothing of where or why.
  public let isDistressing: Bool
  /// Why a submitted coding was taken up again; `nil` in the first revision.
  public let correction: Revision.Correction?

  /// One unit on the sheet.
  public struct Unit: Sendable, Equatable {
    /// The unit.
    public let unit: CodingUnit
    /// The codes that judge it.
    public let codes: [Code]
    /// What the coder has said of it.
    public let said: UnitCoding
    /// What is missing before submitting.
    public let missing: [Missing]
    /// Whether the coder is unsure and wants to discuss it.
    public let isFlagged: Bool
  }

  /// Everything that is missing before submitting, unit by unit.
  public var missing: [Missing] { units.flatMap(\.missing) }
  /// How many units are answered.
  public var answered: Int { units.count { $0.said.isAnswered } }

  /// The unit as it stands on the sheet, or `nil`.
  public func unit(_ unit: CodingUnit) -> Unit? {
    places[unit].map { units[$0] }
  }

  /// The turn of that number, or `nil`.
  public func turn(_ number: Int) -> Turn? {
    turns.indices.contains(number - 1) ? turns[number - 1] : nil
  }

  private let places: [CodingUnit: Int]

  init(
    assignment: Assignment, schemeTitle: String, rules: SheetRules, coding: SessionCoding,
    flags: Set<CodingUnit>, place: CodingUnit?, isDistressing: Bool, correction: Revision.Correction?
  ) {
    id = assignment.id
    title = assignment.title
    kind = assignment.kind
    pass = assignment.pass
    self.schemeTitle = schemeTitle
    turns = rules.turns
    codes = rules.codes
    units = rules.units.map { unit in
      let said = coding.units[unit] ?? UnitCoding()
      return Unit(
        unit: unit, codes: rules.codes(for: unit), said: said, missing: rules.missing(on: unit, in: said),
        isFlagged: flags.contains(unit))
    }
    places = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.unit, $0) })
    isFinal = assignment.state == .submitted
    self.place = place
    self.isDistressing = isDistressing
    self.correction = correction
  }
}

extension Assignment {
  /// What its coder may call the conversation: a peer knows their own session by name; for everybody else a number
  /// stands in, because the name tells who the trainee is.
  public var title: String {
    kind == .peer ? session : "Conversation \(id)"
  }
}
