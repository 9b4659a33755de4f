/// What an adjudicator decides on a unit with a code on which experts differ.
public struct Ruling: Sendable, Equatable {
  /// The unit.
  public var unit: CodingUnit
  /// The code's id.
  public var code: String
  /// The adjudicated judgement; `nil` when the question is left unresolved.
  public var coding: Coding?
  /// Why the experts differ.
  public var reason: RulingReason
  /// The same in the adjudicator's words; `nil` when there are none.
  public var words: String?

  /// Makes a ruling.
  public init(
    unit: CodingUnit, code: String, coding: Coding?, reason: RulingReason, words: String? = nil
  ) {
    self.unit = unit
    self.code = code
    self.coding = coding
    self.reason = reason
    self.words = words
  }
}

/// Why experts differ.
public enum RulingReason: String, Codable, Sendable, CaseIterable {
  /// What was said can be read in more than one way.
  case ambiguousText = "ambiguous text"
  /// The scheme does not say.
  case schemeGap = "gap in the scheme"
  /// Somebody overlooked or mistyped something.
  case slip
  /// The experts see it differently, and for good reasons.
  case realDifference = "real difference"
}

extension RulingReason {
  /// Reads a reason as files and commands write it: `gap in the scheme` or `gap-in-the-scheme`; `nil` for anything else.
  public init?(word: String) {
    let text = String(word.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
    self.init(rawValue: text)
  }
}
