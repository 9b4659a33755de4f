/// A value that is sent and never shown: printing, interpolating, reflecting or dumping it shows that it is
/// hidden.
public struct Secret: Sendable {
  /// The value itself, for the one place that sends it.
  let revealed: String

  /// Hides a value.
  public init(_ value: String) {
    revealed = value
  }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says that there is something, and not what.
  public var description: String { "(hidden)" }

  /// The same for a debugger.
  public var debugDescription: String { description }

  /// No children, so that `dump` finds nothing.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
