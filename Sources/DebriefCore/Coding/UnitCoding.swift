/// Everything that one coder says of one unit.
public struct UnitCoding: Codable, Sendable, Equatable {
  /// Whether the coder recorded "nothing to code here".
  public var nothing: Bool
  /// What the coder set, by code id.
  public var codings: [String: Coding]

  /// Makes a unit's coding; the default is one that is not answered.
  public init(nothing: Bool = false, codings: [String: Coding] = [:]) {
    self.nothing = nothing
    self.codings = codings
  }

  /// Whether the coder answered: set any code, or recorded "nothing to code here".
  public var isAnswered: Bool { nothing || !codings.isEmpty }

  /// The coder's judgement with one code.
  ///
  /// On an answered unit a code that was not set has its scale's unset value (no, none, the empty set), or is
  /// missing where the scale has no such value; on an unanswered unit everything is missing.
  /// - Returns: `nil` when the judgement is missing.
  public func value(of code: Code) -> CodeValue? {
    guard isAnswered else { return nil }
    return codings[code.id]?.value ?? code.scale.unsetValue
  }
}
