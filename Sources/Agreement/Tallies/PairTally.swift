/// What two coders said of the same units: a table of counts, categories of the first × categories of the second.
///
/// Categories are numbered from 0 in the order of the codebook, whether or not somebody used them.
public struct PairTally: Tally {
  /// How many categories the codebook has.
  public let categories: Int
  /// Counts of units, row by row: the count of (a, b) lies at `a * categories + b`.
  public private(set) var counts: [Int]
  /// How many units only the first coder rated.
  public private(set) var onlyFirst: Int
  /// How many units only the second coder rated.
  public private(set) var onlySecond: Int
  /// How many units neither coder rated.
  public private(set) var neither: Int

  /// Makes a table without units.
  ///
  /// - Parameter categories: how many categories the codebook has; fewer than one counts as one.
  public init(categories: Int) {
    self.categories = max(1, categories)
    counts = Array(repeating: 0, count: self.categories * self.categories)
    onlyFirst = 0
    onlySecond = 0
    neither = 0
  }

  /// Makes the table of its numbers: the counts row by row, then the units that only the first, only the second and
  /// neither rated.
  init(categories: Int, numbers: [Int]) {
    self.init(categories: categories)
    let cells = counts.count
    counts = Array(numbers.prefix(cells))
    (onlyFirst, onlySecond, neither) = (numbers[cells], numbers[cells + 1], numbers[cells + 2])
  }

  /// Makes the table of counts of patterns: (categories + 1)² numbers, the first coder's category the lowest digit, the
  /// highest digit standing for a missing rating.
  init(categories: Int, patterns: [Int]) {
    self.init(categories: categories)
    let base = categories + 1
    for pattern in patterns.indices {
      switch (known(pattern % base), known(pattern / base)) {
      case (let a?, let b?): counts[a * categories + b] = patterns[pattern]
      case (_?, nil): onlyFirst += patterns[pattern]
      case (nil, _?): onlySecond += patterns[pattern]
      case (nil, nil): neither = patterns[pattern]
      }
    }
  }

  /// Makes the table of pairs of ratings; `nil` is a missing rating.
  public init(categories: Int, ratings: some Sequence<(Int?, Int?)>) {
    self.init(categories: categories)
    for (first, second) in ratings { add(first, second) }
  }

  /// Adds one unit.
  ///
  /// - Parameters:
  ///   - first: the first coder's category, from 0; `nil`, or a number that is no category, is missing.
  ///   - second: the second coder's category, likewise.
  public mutating func add(_ first: Int?, _ second: Int?) { add(first, second, count: 1) }

  /// Adds as many units of the same two ratings; see ``add(_:_:)``.
  public mutating func add(_ first: Int?, _ second: Int?, count: Int) {
    switch (known(first), known(second)) {
    case (let a?, let b?): counts[a * categories + b] += count
    case (_?, nil): onlyFirst += count
    case (nil, _?): onlySecond += count
    case (nil, nil): neither += count
    }
  }

  /// Adds units that one or both did not rate.
  mutating func addMissing(onlyFirst: Int, onlySecond: Int, neither: Int) {
    self.onlyFirst += onlyFirst
    self.onlySecond += onlySecond
    self.neither += neither
  }

  /// Adds the counts of other units of the same two coders.
  ///
  /// - Precondition: both have the same number of categories.
  public mutating func add(_ other: PairTally) { add(other, times: 1) }

  /// Adds the counts of other units of the same two coders several times over.
  ///
  /// - Precondition: both have the same number of categories.
  public mutating func add(_ other: PairTally, times: Int) {
    precondition(categories == other.categories, "tables of different codebooks do not add")
    for cell in counts.indices { counts[cell] &+= other.counts[cell] &* times }
    onlyFirst += other.onlyFirst * times
    onlySecond += other.onlySecond * times
    neither += other.neither * times
  }

  /// The table of the same categories without units.
  public var emptied: PairTally { PairTally(categories: categories) }

  /// How many units both rated.
  public var units: Int { counts.reduce(0, +) }

  /// How many units both rated alike.
  public var agreeing: Int { (0..<categories).reduce(0) { $0 + self[$1, $1] } }

  /// How many units the first put into category `a` and the second into `b`.
  public subscript(_ a: Int, _ b: Int) -> Int { counts[a * categories + b] }

  /// How often the first coder used each category, among the units that both rated.
  public var firstCounts: [Int] {
    (0..<categories).map { a in (0..<categories).reduce(0) { $0 + self[a, $1] } }
  }

  /// How often the second coder used each category, among the units that both rated.
  public var secondCounts: [Int] {
    (0..<categories).map { b in (0..<categories).reduce(0) { $0 + self[$1, b] } }
  }

  /// The same units with the coders' places exchanged.
  public var exchanged: PairTally {
    var other = self
    for a in 0..<categories {
      for b in 0..<categories { other.counts[b * categories + a] = self[a, b] }
    }
    other.onlyFirst = onlySecond
    other.onlySecond = onlyFirst
    return other
  }

  private func known(_ category: Int?) -> Int? {
    guard let category, category >= 0, category < categories else { return nil }
    return category
  }
}
