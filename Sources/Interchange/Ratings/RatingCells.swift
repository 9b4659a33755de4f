import CSV

/// What the cells with ratings mean.
struct RatingCells {
  /// The most categories that figures of categories are computed for.
  static let mostCategories = 255
  /// The most different numbers that figures of numbers are computed for.
  static let mostNumbers = 1000

  /// The names of the categories, in order.
  let names: [String]
  /// The sets that the names stand for, where values are sets.
  let sets: [UInt64]?
  /// The options of the sets.
  let options: [String]
  /// Whether the names are those that occur.
  let areAsTheyOccur: Bool
  /// For each column and each of its texts the category; `nil` is missing.
  let categories: [[Int?]]
  /// For each column and each of its texts what the cell holds, without space around it.
  let words: [[String]]

  init(
    _ texts: [TextNumbers], of columns: [String], total: Int, rules: RatingRules, file: String
  ) throws(RatingFileError) {
    let isFree = rules.categories.isEmpty && !(rules.areNumbers && texts.allSatisfy(Self.areNumbers))
    for (column, texts) in zip(columns, texts) where isFree {
      if texts.count > 20, texts.count * 2 > total, !Self.areNumbers(texts) || texts.count == total {
        throw .differentTexts(file: file, column: column)
      }
    }
    let missing = rules.missing.subtracting(rules.categories).union([""])
    let written = OptionSets(none: rules.none)
    let words = texts.map { texts in
      (0..<texts.count).map { number in
        let word = Cell.word(texts[number])
        return rules.areSets && !missing.contains(word) ? written.canonical(word) : word
      }
    }
    let given = rules.areSets ? rules.categories.map(written.canonical) : rules.categories
    let names = given.isEmpty ? Self.sorted(Set(words.joined()).subtracting(missing)) : given
    let limit =
      rules.areNumbers && names.allSatisfy { Double($0) != nil } ? Self.mostNumbers : Self.mostCategories
    guard names.count <= limit else {
      throw .tooManyCategories(file: file, found: names.count, limit: limit)
    }
    let options = rules.areSets ? written.options(of: names) : []
    self.options = options
    sets = rules.areSets ? written.bits(of: names, options: options) : nil
    var places: [String: Int] = [:]
    for (place, name) in names.enumerated() {
      if places.updateValue(place, forKey: name) != nil { throw .categoryTwice(name) }
    }
    for (column, words) in zip(columns, words) {
      if let word = words.first(where: { places[$0] == nil && !missing.contains($0) }) {
        throw .noCategory(file: file, line: nil, value: word, column: column, categories: names)
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
    (0..<min(texts.count, mostCategories)).allSatisfy {
      let word = Cell.word(texts[$0])
      return word.isEmpty || word == "NA" || Double(word) != nil
    }
  }
}

/// Sets of options, written with `|` between them.
private struct OptionSets {
  /// How the empty set is written.
  let none: String?

  /// The same set with its options in order, each once; the empty one as it is written.
  func canonical(_ word: String) -> String {
    word == none ? word : Set(options(word)).sorted().joined(separator: "|")
  }

  /// The different options, in the order of letters.
  func options(of names: [String]) -> [String] { Set(names.flatMap(options)).sorted() }

  /// A bit for each option; `nil` where there are more than 64 of them.
  func bits(of names: [String], options all: [String]) -> [UInt64]? {
    guard all.count <= 64 else { return nil }
    return names.map { name in options(name).reduce(0) { $0 | 1 << UInt64(all.firstIndex(of: $1) ?? 0) } }
  }

  private func options(_ word: String) -> [String] {
    word == none ? [] : word.split(separator: "|").map { Cell.word(String($0)) }.filter { !$0.isEmpty }
  }
}
