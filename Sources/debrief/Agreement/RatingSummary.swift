import Agreement
import Interchange

/// What was read, and how the coders used the categories.
struct RatingSummary {
  let file: RatingFile

  /// What is said on standard error: how the file was understood.
  var remarks: [String] {
    let ratings = file.ratings
    var remarks = [
      "\(file.name): \(file.isLong ? "one rating a row" : "one unit a row"); "
        + "\(Count.of(ratings.count, "unit")), coders \(ratings.coders.joined(separator: ", ")), "
        + (file.sessionColumn.map { "sessions in the column \($0)" } ?? "no sessions") + "."
    ]
    if file.hasCategoriesAsTheyOccur {
      remarks.append(
        "The categories are those that occur: \(ratings.categories.joined(separator: ", ")). Name the codebook's, in "
          + "its order, with --categories.")
    }
    let missing = file.missing.sorted { $0.key < $1.key }.map {
      "\($0.value) \($0.key.isEmpty ? "empty" : $0.key)"
    }
    if !missing.isEmpty {
      remarks.append("Cells that mean \"not rated\": \(missing.joined(separator: ", ")).")
    }
    if file.isWiderThanLong {
      remarks.append(
        "There are more coders than units. If coders lie in rows, turn the table round: a unit in each row.")
    }
    return remarks.map(Terminal.plain)
  }

  /// Each coder's shares of the categories, and the table of two coders.
  var lines: [String] {
    let ratings = file.ratings
    guard ratings.categories.count <= 12 else { return [] }
    if ratings.coders.count == 2 { return confusion(ratings.table(of: 0, 1)) }
    return shares
  }

  private func confusion(_ table: PairTally) -> [String] {
    let names = file.ratings.categories
    var rows = TextTable([""] + names + ["all"])
    for a in names.indices {
      rows.add([names[a]] + names.indices.map { String(table[a, $0]) } + [String(table.firstCounts[a])])
    }
    rows.add(["all"] + table.secondCounts.map(String.init) + [String(table.units)])
    let (first, second) = (file.ratings.coders[0], file.ratings.coders[1])
    var lines = ["\(first) in rows, \(second) in columns:"] + rows.lines
    lines.append(
      "not rated: by \(second) alone \(table.onlyFirst), by \(first) alone \(table.onlySecond), by both \(table.neither)"
    )
    var beside: [String] = []
    if let highest = try? table.maximumKappa() {
      beside.append("the largest κ that these shares allow \(FigureText.fixed(highest, 3))")
    }
    if let prevalence = table.prevalenceIndex, let bias = table.biasIndex {
      beside.append(
        "prevalence index \(FigureText.fixed(prevalence, 3)), bias index \(FigureText.fixed(bias, 3))")
    }
    let few = names.indices.filter { (1..<PairTally.fewPositives).contains(table.positives(of: $0)) }
    if !few.isEmpty {
      beside.append("too few units (under five) of \(few.map { names[$0] }.joined(separator: ", "))")
    }
    if !beside.isEmpty { lines += (beside.joined(separator: "; ") + ".").wrapped(width: 100) }
    return lines.map(Terminal.plain)
  }

  private var shares: [String] {
    let ratings = file.ratings
    var rows = TextTable(["SHARE OF"] + ratings.categories + ["rated"])
    for (place, coder) in ratings.coders.enumerated() {
      var counts = Array(repeating: 0, count: ratings.categories.count)
      for (row, units) in ratings.units {
        if let category = row.categories[place] { counts[category] += units }
      }
      let total = counts.reduce(0, +)
      rows.add(
        [coder] + counts.map { total == 0 ? "–" : FigureText.fixed(Double($0) / Double(total), 3) } + [
          String(total)
        ])
    }
    return rows.lines.map(Terminal.plain)
  }
}
