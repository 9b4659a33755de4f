/// Parts of ratings, made from the different rows, without a further look at the data.
extension Ratings {
  /// What is left of each unit; a unit of which nothing is left does not belong to the part.
  ///
  /// - Parameters:
  ///   - coders: the names of the coders in the part.
  ///   - categories: its categories.
  ///   - sets: the sets that these stand for, if any.
  ///   - take: the row that a row becomes.
  public func part(
    coders: [String], categories: [String], sets: [UInt64]? = nil, _ take: (Row) -> Row?
  ) -> Ratings {
    var part = Ratings(
      coders: coders, categories: categories, sets: sets, options: sets == nil ? [] : options)
    for (row, count) in units {
      if let row = take(row) { part.add(row, units: count) }
    }
    return part
  }

  /// Only some of the coders, in the order asked for.
  public func restricted(to coders: [Int]) -> Ratings {
    part(coders: coders.map { self.coders[$0] }, categories: categories, sets: sets) {
      withCoders(coders, $0)
    }
  }

  /// Only two of the coders, for each of ``pairs``: the same as ``restricted(to:)``, with one look at all rows.
  public var restrictedToPairs: [Ratings] {
    // Of few categories what two coders said in a session is a small table, which is quicker than rows.
    let base = categories.count + 1
    guard base <= 8 else { return pairs.map(restricted(to:)) }
    var places: [Row: [(said: [Int?], count: Int)]] = [:]
    for (row, count) in units {
      var place = row
      place.categories = []
      places[place, default: []].append((row.categories, count))
    }
    return pairs.map { pair in
      var part = Ratings(
        coders: pair.map { coders[$0] }, categories: categories, sets: sets, options: options)
      for (place, rows) in places {
        var table = Array(repeating: 0, count: base * base)
        for (said, count) in rows {
          table[(said[pair[0]] ?? base - 1) * base + (said[pair[1]] ?? base - 1)] += count
        }
        for cell in table.indices {
          var row = place
          row.categories = [cell / base, cell % base].map { $0 == base - 1 ? nil : $0 }
          part.add(row, units: table[cell])
        }
      }
      return part
    }
  }

  /// A row of only some of the coders.
  public func withCoders(_ coders: [Int], _ row: Row) -> Row {
    var part = row
    part.categories = coders.map { row.categories[$0] }
    return part
  }

  /// Only some of the categories, in the order asked for; a rating in another one counts as missing.
  ///
  /// So a code that is asked only where a behaviour was seen is compared where two coders saw it.
  public func restricted(toCategories kept: [Int]) -> Ratings {
    part(
      coders: coders, categories: kept.map { categories[$0] },
      sets: sets.map { sets in kept.map { sets[$0] } }
    ) { row in
      var row = row
      row.categories = row.categories.map { $0.flatMap { kept.firstIndex(of: $0) } }
      return row
    }
  }

  /// One category, first, against all others.
  public func ofCategory(_ category: Int) -> Ratings {
    part(coders: coders, categories: [categories[category], "other"]) { withCategory(category, $0) }
  }

  /// A row that says whether each category is that one (0) or another (1).
  public func withCategory(_ category: Int, _ row: Row) -> Row {
    var row = row
    row.categories = row.categories.map { $0.map { $0 == category ? 0 : 1 } }
    return row
  }

  /// Session by session, in the order of their names; where rows name none, the clusters are the sessions.
  ///
  /// Their units have no cluster, since a session alone is one.
  public var bySession: [(name: String, ratings: Ratings)] {
    grouped { $0.session ?? $0.cluster }.map { name, part in
      (name, part.part(coders: coders, categories: categories, sets: sets) { $0.withoutCluster })
    }
  }

  /// Period by period, in the order of their names.
  public var byPeriod: [(name: String, ratings: Ratings)] { grouped(\.period) }

  private func grouped(_ name: (Row) -> String?) -> [(name: String, ratings: Ratings)] {
    var parts: [String: Ratings] = [:]
    for (row, count) in units {
      guard let name = name(row) else { continue }
      parts[name, default: emptied].add(row, units: count)
    }
    return parts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private var emptied: Ratings {
    Ratings(coders: coders, categories: categories, sets: sets, options: options)
  }

  /// One option of a set, first, against sets without it.
  ///
  /// - Precondition: categories are sets, and it is the place of one of their ``options``.
  public func ofOption(_ option: Int) -> Ratings {
    part(coders: coders, categories: [options[option], "other"]) { withOption(option, $0) }
  }

  /// A row that says whether each set has the option (0) or not (1).
  public func withOption(_ option: Int, _ row: Row) -> Row {
    var row = row
    row.categories = row.categories.map { category in
      guard let category, let sets else { return nil }
      return sets[category] >> UInt64(option) & 1 == 1 ? 0 : 1
    }
    return row
  }

  /// All pairs of coders, as places, the first before the second.
  public var pairs: [[Int]] {
    coders.indices.flatMap { first in ((first + 1)..<max(first + 1, coders.count)).map { [first, $0] } }
  }
}

extension Ratings.Row {
  fileprivate var withoutCluster: Self {
    var row = self
    row.cluster = nil
    return row
  }
}
