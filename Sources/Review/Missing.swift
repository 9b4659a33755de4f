public import DebriefCore

/// One thing that is missing before a coding can be submitted.
public struct Missing: Sendable, Equatable, Hashable {
  /// What is missing.
  public enum Part: Sendable, Hashable, CaseIterable {
    /// The unit is not answered: no code is set, and "nothing to code here" is not recorded.
    case answer
    /// A code without a natural "no" has no value on an answered unit.
    case value
    /// A code that applies has no severity.
    case severity
    /// A code that applies lacks its further choice, such as omission or commission.
    case attribute
    /// A code that applies has no marked piece of the transcript.
    case evidence
  }

  /// The unit.
  public var unit: CodingUnit
  /// The code's id; `nil` when the whole unit is not answered.
  public var code: String?
  /// The code's name; `nil` when the whole unit is not answered.
  public var codeName: String?
  /// What the scheme calls the code's further choice, such as "kind"; `nil` when it is not that which is missing.
  public var attributeName: String?
  /// What is missing.
  public var part: Part
  /// Whether the coding cannot be submitted without it. A value on a unit with "nothing to code here" is not
  /// required: it is listed, and stays missing.
  public var isRequired: Bool

  /// Makes a finding.
  public init(
    unit: CodingUnit, code: String? = nil, codeName: String? = nil, attributeName: String? = nil, part: Part,
    isRequired: Bool = true
  ) {
    self.unit = unit
    self.code = code
    self.codeName = codeName
    self.attributeName = attributeName
    self.part = part
    self.isRequired = isRequired
  }

  /// What is missing as a person reads it, such as "Turn 4: choose a severity for Missed cue".
  public var message: String {
    let place =
      switch unit {
      case .turn(let number): "Turn \(number)"
      case .session: "The session"
      }
    let name = codeName ?? code ?? "the code"
    return switch part {
    case .answer: "\(place): set a code or choose “nothing to code here”"
    case .value: "\(place): give a value for \(name)"
    case .severity: "\(place): choose a severity for \(name)"
    case .attribute: "\(place): choose the \(attributeName ?? "kind") of \(name)"
    case .evidence: "\(place): mark the words that show \(name)"
    }
  }
}

extension SheetRules {
  /// Everything that a coding lacks, unit by unit; it can be submitted when none of it is required.
  public func missing(in coding: SessionCoding) -> [Missing] {
    units.flatMap { missing(on: $0, in: coding.units[$0] ?? UnitCoding()) }
  }

  /// Everything that is missing on one unit.
  public func missing(on unit: CodingUnit, in said: UnitCoding) -> [Missing] {
    guard said.isAnswered else { return [Missing(unit: unit, part: .answer)] }
    return codes(for: unit).flatMap { code in
      Self.missingParts(of: code, in: said).map {
        Missing(
          unit: unit, code: code.id, codeName: code.name,
          attributeName: $0 == .attribute ? code.attribute?.name : nil, part: $0, isRequired: !said.nothing)
      }
    }
  }

  private static func missingParts(of code: Code, in said: UnitCoding) -> [Missing.Part] {
    guard let value = said.value(of: code) else { return [.value] }
    guard let coding = said.codings[code.id], value != code.scale.unsetValue else { return [] }
    var parts: [Missing.Part] = []
    if !code.severities.isEmpty, coding.severity == nil { parts.append(.severity) }
    if code.attribute != nil, coding.attribute == nil { parts.append(.attribute) }
    if code.evidence == .required, coding.evidence.isEmpty { parts.append(.evidence) }
    return parts
  }
}
