import Charts
public import DebriefCore

extension Code {
  /// Whether a value says that something is there: yes, an option other than none, a level, a number.
  func isSet(_ value: CodeValue) -> Bool {
    value != scale.unsetValue
  }

  /// A value in the scheme's words.
  public func name(of value: CodeValue) -> String {
    switch (scale, value) {
    case (.nominal(let options, _), .option(let id)): Code.name(of: id, in: options)
    case (.ordinal(let levels), .level(let level)):
      levels.first { $0.value == level }.map { "\(level) – \($0.name)" } ?? String(level)
    case (.set(let options), .options(let ids)):
      ids.isEmpty
        ? "none"
        : options.filter { ids.contains($0.id) }.map(\.name).joined(separator: ", ")
    case (_, .number(let number)): Figure.text(number)
    case (_, .binary(let isSet)): isSet ? "yes" : "no"
    default: value.text
    }
  }

  /// Whether the first of two values is the higher one; `nil` where neither is.
  func isHigher(_ value: CodeValue, than other: CodeValue) -> Bool? {
    switch (value, other) {
    case (.level(let first), .level(let second)): first == second ? nil : first > second
    case (.number(let first), .number(let second)): first == second ? nil : first > second
    default: nil
    }
  }

  /// Whether the code's values hold more than that it is set.
  var hasKinds: Bool { scale != .binary }

  private static func name(of id: String, in options: [Option]) -> String {
    options.first { $0.id == id }?.name ?? id
  }
}
