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
  /// What whoever makes the change saw before it; the change is refused when something else stands. `nil` changes
  /// whatever stands.
  public var basis: Basis?

  /// What stood on a unit when a change was made.
  public struct Basis: Sendable, Equatable {
    /// Whether "nothing to code here" was recorded.
    public var nothing: Bool
    /// What the code that is changed said; `nil` when it was not set.
    public var coding: Coding?

    /// Makes a basis.
    public init(nothing: Bool, coding: Coding? = nil) {
      self.nothing = nothing
      self.coding = coding
    }
  }

  /// Makes a change.
  public init(id: String, unit: CodingUnit, act: Act, basis: Basis? = nil) {
    self.id = id
    self.unit = unit
    self.act = act
    self.basis = basis
  }
}
