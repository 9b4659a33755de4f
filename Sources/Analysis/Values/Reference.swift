public import DebriefCore

/// What the experts together say of a unit.
public enum Reference: Sendable, Equatable {
  /// The experts differed, and one value was adjudicated.
  case adjudicated(CodeValue, experts: Int)
  /// At least two experts, and their values agree on one.
  case consensus(CodeValue, experts: Int)
  /// At least two experts, and their values do not single out one, or an adjudicator left them standing.
  case unresolved(experts: Int)
  /// One expert's value: not a reference.
  case singleExpert(CodeValue)
  /// No expert has a value.
  case missing

  /// Makes the consensus of the experts' values.
  ///
  /// Binary and nominal: the strict majority. Ordinal: the median, unresolved when the two middle levels differ.
  /// Interval: the mean of the middle two. Set: each option by strict majority, unresolved when any is tied.
  public init(of values: [CodeValue], on scale: Scale) {
    guard let first = values.first else {
      self = .missing
      return
    }
    guard values.count > 1 else {
      self = .singleExpert(first)
      return
    }
    let value: CodeValue?
    switch scale {
    case .binary, .nominal: value = Self.majority(of: values)
    case .ordinal: value = Self.middleLevel(of: values).map(CodeValue.level)
    case .interval: value = Self.middleNumber(of: values).map(CodeValue.number)
    case .set(let options): value = Self.majority(of: values, options: options.map(\.id))
    }
    self = value.map { .consensus($0, experts: values.count) } ?? .unresolved(experts: values.count)
  }

  /// The value that stands, adjudicated or from a consensus; one expert alone makes none.
  public var value: CodeValue? {
    switch self {
    case .adjudicated(let value, _), .consensus(let value, _): value
    case .unresolved, .singleExpert, .missing: nil
    }
  }

  private static func majority(of values: [CodeValue]) -> CodeValue? {
    let counts = Dictionary(grouping: values) { $0 }.mapValues(\.count)
    return counts.first { 2 * $0.value > values.count }?.key
  }

  private static func middleLevel(of values: [CodeValue]) -> Int? {
    let levels = values.compactMap { if case .level(let level) = $0 { level } else { nil } }
    return SeverityReference(of: levels).level
  }

  private static func middleNumber(of values: [CodeValue]) -> Double? {
    let numbers = values.compactMap { if case .number(let number) = $0 { number } else { nil } }.sorted()
    guard let last = numbers.indices.last else { return nil }
    return (numbers[last / 2] + numbers[(last + 1) / 2]) / 2
  }

  private static func majority(of values: [CodeValue], options: [String]) -> CodeValue? {
    let sets = values.compactMap { if case .options(let ids) = $0 { ids } else { nil } }
    var chosen: Set<String> = []
    for option in options {
      let votes = sets.count { $0.contains(option) }
      if 2 * votes == sets.count { return nil }
      if 2 * votes > sets.count { chosen.insert(option) }
    }
    return .options(chosen)
  }
}

/// The median severity of those who set a code.
public enum SeverityReference: Sendable, Equatable {
  /// Nobody gave a severity.
  case none
  /// The median level.
  case level(Int)
  /// The two middle levels differ.
  case between(Int, Int)

  /// Takes the median of severity levels.
  public init(of levels: [Int]) {
    let sorted = levels.sorted()
    guard let last = sorted.indices.last else {
      self = .none
      return
    }
    let (low, high) = (sorted[last / 2], sorted[(last + 1) / 2])
    self = low == high ? .level(low) : .between(low, high)
  }

  /// The level, where it is one.
  public var level: Int? {
    if case .level(let level) = self { level } else { nil }
  }
}
