/// Which columns of a file of ratings hold what.
struct RatingColumns {
  /// How ratings lie in the file.
  enum Form: Equatable {
    /// Each row is a unit, each of these columns a coder.
    case wide(coders: [Int])
    /// Each row is one rating.
    case long(unit: Int, coder: Int, value: Int)
  }

  let form: Form
  let session: Int?
  /// The column that names the period, where there is one.
  let period: Int?
  /// The column that names the unit, where there is one.
  let unit: Int?
  /// The names of the columns.
  let names: [String]

  /// Whether each row is one rating.
  var isLong: Bool { if case .long = form { true } else { false } }

  /// The columns whose different rows are counted, in the order in which ``RatingReading`` reads them: session and
  /// period, where there are such, then either the coders, or unit, coder and value.
  var counted: [Int] {
    let before = [session, period].compactMap(\.self)
    return switch form {
    case .wide(let coders): before + coders
    case .long(let unit, let coder, let value): before + [unit, coder, value]
    }
  }

  /// Finds the columns by the rules, and what they leave open by the names in the header.
  init(_ names: [String], rules: RatingRules, file: String) throws(RatingFileError) {
    let finder = ColumnFinder(names: names, file: file)
    self.names = names
    let session =
      try rules.session.map { name throws(RatingFileError) in try finder.place(of: name) }
      ?? finder.first(of: RatingRules.Names.session)
    self.session = session
    let period =
      try rules.period.map { name throws(RatingFileError) in try finder.place(of: name) }
      ?? finder.first(of: RatingRules.Names.period, except: [session])
    self.period = period
    let unit = try rules.unit.map { name throws(RatingFileError) in try finder.place(of: name) }
    let value = try rules.value.map { name throws(RatingFileError) in try finder.place(of: name) }
    let named = try finder.places(of: rules.coders)
    if value == nil, named.count > 1 {
      self.unit = unit ?? finder.first(of: RatingRules.Names.unit)
      form = .wide(coders: named)
      return
    }
    let coder = named.first ?? finder.first(of: RatingRules.Names.coder)
    let values = value ?? finder.first(of: RatingRules.Names.value)
    let taken = [session, period, coder, values]
    let units = unit ?? finder.first(of: RatingRules.Names.unit, except: taken) ?? finder.only(except: taken)
    if let coder, let values, let units {
      self.unit = units
      form = .long(unit: units, coder: coder, value: values)
      return
    }
    if value == nil, unit == nil, rules.coders.isEmpty, let coder, coder == 0 {
      throw .codersInRows(file: file, column: names[coder])
    }
    let found = unit ?? finder.first(of: RatingRules.Names.unit)
    self.unit = found
    form = .wide(coders: names.indices.filter { $0 != session && $0 != period && $0 != found })
  }
}

/// Finds columns by name.
private struct ColumnFinder {
  let names: [String]
  let file: String

  func place(of name: String) throws(RatingFileError) -> Int {
    guard let place = names.firstIndex(of: name) else {
      throw .noColumn(file: file, column: name, known: names)
    }
    return place
  }

  func places(of names: [String]) throws(RatingFileError) -> [Int] {
    var places: [Int] = []
    for name in names { places.append(try place(of: name)) }
    return places
  }

  /// The first column with one of these names.
  func first(of known: Set<String>, except taken: [Int?] = []) -> Int? {
    names.indices.first { known.contains(names[$0].lowercased()) && !taken.contains($0) }
  }

  /// The one column that is left, if it is just one.
  func only(except taken: [Int?]) -> Int? {
    let left = names.indices.filter { !taken.contains($0) }
    return left.count == 1 ? left[0] : nil
  }
}
