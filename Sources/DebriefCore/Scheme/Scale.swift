/// How a code is judged.
public enum Scale: Codable, Sendable, Equatable {
  /// Yes or no.
  case binary
  /// One of several options without an order; `none` is the id of the option that stands for "not there".
  case nominal(options: [Option], none: String)
  /// One of several levels, lowest first.
  case ordinal(levels: [Level])
  /// A number between two bounds.
  case interval(minimum: Double, maximum: Double)
  /// Any number of options; none of them is a judgement too.
  case set(options: [Option])

  /// The scale's name in a scheme file: `binary`, `nominal`, `ordinal`, `interval` or `set`.
  public var name: String {
    switch self {
    case .binary: "binary"
    case .nominal: "nominal"
    case .ordinal: "ordinal"
    case .interval: "interval"
    case .set: "set"
    }
  }

  /// The value that stands on an answered unit when nobody set the code; `nil` means that it is missing.
  public var unsetValue: CodeValue? {
    switch self {
    case .binary: .binary(false)
    case .nominal(_, let none): .option(none)
    case .set: .options([])
    case .ordinal, .interval: nil
    }
  }

  /// Whether `value` can stand on this scale.
  public func admits(_ value: CodeValue) -> Bool {
    switch (self, value) {
    case (.binary, .binary): true
    case (.nominal(let options, _), .option(let id)): options.contains { $0.id == id }
    case (.ordinal(let levels), .level(let level)): levels.contains { $0.value == level }
    case (.interval(let minimum, let maximum), .number(let number)): minimum <= number && number <= maximum
    case (.set(let options), .options(let ids)): ids.allSatisfy { id in options.contains { $0.id == id } }
    default: false
    }
  }
}

/// One choice of a nominal scale, a set or an attribute.
public struct Option: Codable, Sendable, Equatable {
  /// A short name, unique within the scale; it holds no `|`, which parts the options of a set in files.
  public var id: String
  /// The name a person reads.
  public var name: String

  /// Makes an option.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// One level of an ordinal scale, or one severity.
public struct Level: Codable, Sendable, Equatable {
  /// The level's number; levels go up in the order of the scheme.
  public var value: Int
  /// The name a person reads.
  public var name: String

  /// Makes a level.
  public init(value: Int, name: String) {
    self.value = value
    self.name = name
  }
}
