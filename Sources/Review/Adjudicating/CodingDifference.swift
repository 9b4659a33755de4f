public import DebriefCore

/// A unit and code on which coders differ.
public struct CodingDifference: Sendable, Equatable {
  /// In what coders can differ. The value is what agreement and the reference are about; the others are asked for by
  /// name.
  public enum Aspect: Sendable, Hashable, CaseIterable {
    case value, severity, attribute
  }

  /// What one coder said.
  public struct Side: Sendable, Equatable {
    /// The letter that stands for the coder.
    public var letter: String
    /// The value, an unset one included; `nil` when it is missing.
    public var value: CodeValue?
    /// What the coder set, with severity, evidence and comment; `nil` when the code was not set.
    public var coding: Coding?
    /// Whether the coder is unsure of the unit and wants to discuss it.
    public var isFlagged: Bool

    /// Makes a side.
    public init(letter: String, value: CodeValue?, coding: Coding?, isFlagged: Bool = false) {
      self.letter = letter
      self.value = value
      self.coding = coding
      self.isFlagged = isFlagged
    }
  }

  /// The unit.
  public var unit: CodingUnit
  /// The code.
  public var code: Code
  /// What each coder said, by letter.
  public var sides: [Side]

  /// The side of that letter.
  public func side(_ letter: String) -> Side? { sides.first { $0.letter == letter } }

  /// Everything in which codings of one session differ: turn by turn, the codes in the scheme's order, the session last.
  ///
  /// Two coders differ in value when both have one and the values are not equal; a missing value differs from nothing.
  /// So the list is empty exactly when all values that are there agree.
  /// - Parameters:
  ///   - codings: by letter.
  ///   - rules: what is coded in the session.
  ///   - flags: the units that each coder is unsure of, by letter.
  ///   - aspects: in what to look for differences.
  public static func list(
    in codings: [(letter: String, coding: SessionCoding)], rules: SheetRules,
    flags: [String: Set<CodingUnit>] = [:], aspects: Set<Aspect> = [.value]
  ) -> [CodingDifference] {
    rules.units.flatMap { unit in
      rules.codes(for: unit).compactMap { code in
        let difference = CodingDifference(on: unit, code: code, codings: codings, flags: flags)
        return aspects.contains(where: difference.differs) ? difference : nil
      }
    }
  }

  /// What was said of a unit with a code, whether or not it differs.
  init(
    on unit: CodingUnit, code: Code, codings: [(letter: String, coding: SessionCoding)],
    flags: [String: Set<CodingUnit>]
  ) {
    self.unit = unit
    self.code = code
    sides = codings.map { letter, coding in
      Side(
        letter: letter, value: coding.value(of: code, on: unit),
        coding: coding.units[unit]?.codings[code.id], isFlagged: flags[letter]?.contains(unit) ?? false)
    }
  }

  private func differs(in aspect: Aspect) -> Bool {
    let set = sides.filter { $0.value != nil && $0.value != code.scale.unsetValue }
    return switch aspect {
    case .value: Set(sides.compactMap(\.value)).count > 1
    case .severity: Set(set.map { $0.coding?.severity }).count > 1
    case .attribute: Set(set.map { $0.coding?.attribute }).count > 1
    }
  }
}
