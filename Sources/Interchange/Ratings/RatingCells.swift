import CSV

/// What the cells with ratings mean.
struct RatingCells {
  /// The most categories that figures of categories are computed for.
  static let mostCategories = 255

  /// The names of the categories, in order.
  let names: [String]
  /// Whether the names are those that occur.
  let areAsTheyOccur: Bool
  /// For each column and each of its texts the category; `nil` is missing.
  let categories: [[Int?]]
  /// For each column and each of its texts what the cell holds, without space around it.
  let words: [[String]]

  init(
    _ texts: [TextNumbers], of columns: [String], total: Int, rules: RatingRules, file: String
  ) throws(RatingFileError) {
    for (column, texts) in zip(columns, texts) where rules.categories.isEmpty {
      if texts.count > 20, texts.count * 2 > total, !Self.areNumbers(texts) || texts.count == total {
        throw .differentTexts(file: file, column: column)
      }
    }
    let words = texts.map { texts in (0..<texts.count).map { Cell.word(texts[$0]) } }
    let missing = rules.missing.subtracting(rules.categories).union([""])
    let names =
      rules.categories.isEmpty ? Self.sorted(Set(words.joined()).subtracting(missing)) : rules.categories
    guard names.count <= Self.mostCategories else {
      throw .tooManyCategories(file: file, found: names.count, limit: Self.mostCategories)
    }
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() {
      if places.updateValue(place, forKey: name) != nil { throw .categoryTwice(name) }
    }
    for (column, words) in zip(columns, words) {
      if let word = words.first(where: { places[$0] == nil && !missing.contains($0) }) {
        throw .noCategory(file: file, value: word, column: column, categories: names)
      }
    }
    self.names = names
    areAsTheyOccur = rules.categories.isEmpty
    self.words = words
    categories = words.map { $0.map { places[$0] } }
  }

  /// By size where all are numbers, else by letters.
  private static func sorted(_ words: Set<String>) -> [String] {
    let numbers = words.compactMap { word in Double(word).map { (word, $0) } }
    guard numbers.count == words.count else { return words.sorted() }
    return numbers.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
  }

  private static func areNumbers(_ texts: TextNumbers) -> Bool {
    (0..<min(texts.count, mostCategories)).allSatisfy { Double(Cell.word(texts[$0])) != nil }
  }
}
