public import DebriefCore

/// One change that a coder makes to one unit.
public struct CodingChange: Sendable, Equatable {
  /// What is changed.
  public enum Act: Sendable, Equatable {
    /// A code is set, or set anew. "Nothing to code here" goes away with it.
    case set(code: String, Coding)
    /// A code is taken back.
    case clear(code: String)
    /// "Nothing to code here" is recorded or taken back.
    case nothing(Bool)
  }

  /// The change's own name, made by whoever makes the change: sent twice, it is kept once.
  public var id: String
  /// The unit.
  public var unit: CodingUnit
  /// What is changed.
  public var act: Act

  /// Makes a change.
  public init(id: String, unit: CodingUnit, act: Act) {
    self.id = id
    self.unit = unit
    self.act = act
  }
}
