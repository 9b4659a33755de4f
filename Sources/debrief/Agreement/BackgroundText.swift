import Agreement
import Analysis

/// What stands beside figures, for reading: units and why some do not count, shares of the categories, and what the
/// shares of each pair allow.
enum BackgroundText {
  /// With more categories than this neither shares nor tables are printed.
  private static let mostCategories = 12

  static func lines(_ background: RatingBackground, _ text: inout FigureText, confusion: Bool) -> [String] {
    var lines = ["", units(background, &text)].flatMap { $0.wrapped(indent: "  ", width: 100) }
    if lines.first != "" { lines.insert("", at: 0) }
    let isSmall = background.categories.count <= mostCategories
    if isSmall { lines += shares(background) }
    lines += pairs(background.pairs, &text) + rare(background)
    if isSmall, confusion || background.pairs.count == 1 {
      for pair in background.pairs { lines += [""] + table(pair, background.categories) }
    }
    return lines.map(Terminal.plain)
  }

  private static func units(_ background: RatingBackground, _ text: inout FigureText) -> String {
    "\(Count.of(background.units, "unit")): \(background.pairable) with two ratings or more; "
      + "left out of comparison: \(background.ratedOnce) with one rating, \(background.unrated) with none. "
      + "Percent agreement (unweighted) \(text.number(background.agreement))."
  }

  private static func shares(_ background: RatingBackground) -> [String] {
    var rows = TextTable(["SHARE OF"] + background.categories + ["RATED"])
    for (coder, counts) in zip(background.coders, background.counts) {
      let total = counts.reduce(0, +)
      rows.add(
        [coder] + counts.map { total == 0 ? "–" : FigureText.fixed(Double($0) / Double(total), 3) }
          + [String(total)])
    }
    return rows.lines
  }

  private static func pairs(_ pairs: [PairBackground], _ text: inout FigureText) -> [String] {
    var rows = TextTable(["PAIR", "N"] + besideTitles(pairs) + ["AGREE", "CHANCE"])
    for pair in pairs {
      let parts = pair.parts
      rows.add(
        ["\(pair.first) \(pair.second)", String(pair.table.units)] + beside(pair) + [
          text.number(parts.map(\.observed)), text.number(parts.map(\.chance), beside: parts.map(\.chance)),
        ])
    }
    return pairs.isEmpty ? [] : rows.lines + legend.wrapped("  ", width: 100)
  }

  /// The titles of what ``beside(_:)`` gives.
  static func besideTitles(_ pairs: [PairBackground]) -> [String] {
    let isBinary = pairs.first?.table.categories == 2
    return ["ONLY 1", "ONLY 2", "NEITHER", "κ MAX", "AC1"] + (isBinary ? ["PI", "BI", "McNEMAR"] : ["S-M"])
  }

  /// Units that one of a pair did not rate, what the shares allow, and whether they are alike.
  static func beside(_ pair: PairBackground) -> [String] {
    let table = pair.table
    var cells = [table.onlyFirst, table.onlySecond, table.neither].map { String($0) }
    cells += [pair.maximumKappa, pair.ac1].map { (try? $0.get()).map { FigureText.fixed($0, 3) } ?? "–" }
    if table.categories == 2 {
      cells += [table.prevalenceIndex, table.biasIndex].map { $0.map { FigureText.fixed($0, 3) } ?? "–" }
    }
    return cells + [(try? pair.balance.get()).map { FigureText.probability($0.p) } ?? "–"]
  }

  /// What the titles mean.
  static let legend =
    "ONLY 1, ONLY 2, NEITHER: units that the first or the second alone, or neither, rated. κ MAX: the largest κ that "
    + "both coders' shares allow. PI, BI: prevalence and bias index. McNEMAR (exact), S-M (Stuart and Maxwell): P of "
    + "both using the categories equally often, units taken for independent; – where they differ on none."

  private static func rare(_ background: RatingBackground) -> [String] {
    let found = background.pairs.compactMap { pair in
      rare(pair, background.categories).map { "\(pair.first) \(pair.second): \($0)" }
    }
    guard !found.isEmpty else { return [] }
    return "Too few units (under five) of a category: \(found.joined(separator: "; "))."
      .wrapped(indent: "  ", width: 100)
  }

  /// The categories of which a pair has too few units; `nil` where there are enough of each.
  static func rare(_ pair: PairBackground, _ names: [String]) -> String? {
    let rare = pair.rareCategories.map { names[$0] }
    return rare.isEmpty ? nil : rare.joined(separator: ", ")
  }

  private static func table(_ pair: PairBackground, _ names: [String]) -> [String] {
    let table = pair.table
    var rows = TextTable([""] + names + ["all"])
    for a in names.indices {
      rows.add([names[a]] + names.indices.map { String(table[a, $0]) } + [String(table.firstCounts[a])])
    }
    rows.add(["all"] + table.secondCounts.map(String.init) + [String(table.units)])
    return ["\(pair.first) in rows, \(pair.second) in columns:"] + rows.lines
  }
}
