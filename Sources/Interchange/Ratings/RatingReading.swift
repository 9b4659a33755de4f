import Agreement
import CSV

/// Makes ratings of a file's different rows.
struct RatingReading {
  private let rows: DistinctRows
  private let columns: RatingColumns
  private let file: String
  private let cells: RatingCells
  /// How many of the counted columns come before those with ratings.
  private let before: Int

  init(_ rows: DistinctRows, columns: RatingColumns, rules: RatingRules, file: String) throws(RatingFileError)
  {
    self.rows = rows
    self.columns = columns
    self.file = file
    let names = [columns.session, columns.period].compactMap(\.self).count
    if case .long = columns.form { before = names + 2 } else { before = names }
    let values = columns.counted[before...].map { columns.names[$0] }
    cells = try RatingCells(
      Array(rows.texts[before...]), of: values, total: rows.total, rules: rules, file: file)
  }

  func result(sha256: String) throws(RatingFileError) -> RatingFile {
    let ratings: Ratings
    switch columns.form {
    case .wide(let coders): ratings = try wide(coders.map { columns.names[$0] })
    case .long: ratings = try long()
    }
    var missing: [String: Int] = [:]
    for index in 0..<rows.count {
      let row = rows[index]
      for column in cells.categories.indices {
        let text = row.texts[before + column]
        if cells.categories[column][text] == nil {
          missing[cells.words[column][text], default: 0] += row.occurrences
        }
      }
    }
    return RatingFile(
      name: file, sha256: sha256, ratings: ratings, isLong: columns.isLong,
      sessionColumn: columns.session.map { columns.names[$0] },
      periodColumn: columns.period.map { columns.names[$0] },
      hasCategoriesAsTheyOccur: cells.areAsTheyOccur,
      missing: missing)
  }

  private func wide(_ coders: [String]) throws(RatingFileError) -> Ratings {
    guard coders.count > 1 else {
      throw .fewerThanTwoCoders(file: file, found: coders, columns: columns.names)
    }
    var ratings = Ratings(coders: coders, categories: cells.names, sets: cells.sets, options: cells.options)
    let (sessions, periods) = try groups()
    for index in 0..<rows.count {
      let row = rows[index]
      let categories = coders.indices.map { cells.categories[$0][row.texts[before + $0]] }
      ratings.add(
        Ratings.Row(
          cluster: sessions.map { $0[row.texts[0]] }, period: periods.map { $0[row.texts[periodPlace]] },
          categories: categories),
        units: row.occurrences)
    }
    return ratings
  }

  private struct Unit: Hashable {
    var session: Int?
    var period: Int?
    var unit: Int
  }

  private func long() throws(RatingFileError) -> Ratings {
    let (sessions, periods) = try groups()
    guard let units = try names(of: before - 2, isThere: true),
      let coders = try names(of: before - 1, isThere: true)
    else { return Ratings(coders: [], categories: []) }
    let order = Set(coders).sorted()
    guard order.count > 1 else {
      throw .fewerThanTwoCoders(file: file, found: order, columns: columns.names)
    }
    let places = coders.map { order.firstIndex(of: $0) ?? 0 }
    var known: [Unit: [Int??]] = [:]
    for index in 0..<rows.count {
      let row = rows[index]
      let (unit, coder) = (row.texts[before - 2], places[row.texts[before - 1]])
      let key = Unit(
        session: sessions == nil ? nil : row.texts[0], period: periods == nil ? nil : row.texts[periodPlace],
        unit: unit)
      var said = known[key] ?? Array(repeating: nil, count: order.count)
      if said[coder] != nil || row.occurrences > 1 {
        throw .ratedTwice(file: file, line: nil, coder: order[coder], unit: units[unit])
      }
      said[coder] = .some(cells.categories[0][row.texts[before]])
      known[key] = said
    }
    var ratings = Ratings(coders: order, categories: cells.names, sets: cells.sets, options: cells.options)
    for (unit, categories) in known {
      let cluster = unit.session.flatMap { session in sessions.map { $0[session] } }
      let period = unit.period.flatMap { period in periods.map { $0[period] } }
      ratings.add(Ratings.Row(cluster: cluster, period: period, categories: categories.map { $0 ?? nil }))
    }
    return ratings
  }

  /// Where the period lies among the counted columns.
  private var periodPlace: Int { columns.session == nil ? 0 : 1 }

  /// The names of sessions and periods, where there are such.
  private func groups() throws(RatingFileError) -> (sessions: [String]?, periods: [String]?) {
    (
      try names(of: 0, isThere: columns.session != nil),
      try names(of: periodPlace, isThere: columns.period != nil)
    )
  }

  /// The words of a column that names things; `nil` where there is no such column.
  private func names(of column: Int, isThere: Bool) throws(RatingFileError) -> [String]? {
    guard isThere else { return nil }
    let texts = rows.texts[column]
    let words = (0..<texts.count).map { Cell.word(texts[$0]) }
    if words.contains("") {
      throw .unnamed(file: file, line: nil, column: columns.names[columns.counted[column]])
    }
    return words
  }
}
