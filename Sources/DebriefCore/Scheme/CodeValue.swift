/// A judgement: one value on the scale of a code.
public enum CodeValue: Codable, Sendable, Hashable {
  /// Yes or no, on a binary scale.
  case binary(Bool)
  /// The id of an option, on a nominal scale.
  case option(String)
  /// The number of a level, on an ordinal scale.
  case level(Int)
  /// A number, on an interval scale.
  case number(Double)
  /// The ids of the chosen options, on a set scale; may be empty.
  case options(Set<String>)

  /// The value as files and the database hold it: `yes`, `no`, an option's id, a level's number, a number,
  /// or the option ids in alphabetical order parted by `|`.
  public var text: String {
    switch self {
    case .binary(let isSet): isSet ? "yes" : "no"
    case .option(let id): id
    case .level(let level): String(level)
    case .number(let number): String(number)
    case .options(let ids): ids.sorted().joined(separator: "|")
    }
  }

  /// Reads a value's text form on a scale.
  ///
  /// Binary values may also be written `true`, `false`, `1` and `0`, in any case of letters.
  /// - Returns: `nil` when the text does not name a value of that scale.
  public init?(_ text: String, on scale: Scale) {
    let value: CodeValue?
    switch scale {
    case .binary: value = CodeValue.truth(text).map(CodeValue.binary)
    case .nominal: value = .option(text)
    case .ordinal: value = Int(text).map(CodeValue.level)
    case .interval: value = Double(text).map(CodeValue.number)
    case .set: value = .options(Set(text.split(separator: "|").map(String.init)))
    }
    guard let value, scale.admits(value) else { return nil }
    self = value
  }

  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "1": true
    case "no", "false", "0": false
    default: nil
    }
  }
}
