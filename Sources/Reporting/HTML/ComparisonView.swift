import DebriefCore

/// Where the trainee and the experts saw differently, on the page.
struct ComparisonView: Sendable {
  let comparisonRows: [RowView]
  let hasUnseen: Bool
  let unseen: [DifferenceView]
  let hasExtra: Bool
  let extra: [DifferenceView]
  let hasOtherwise: Bool
  let otherwise: [DifferenceView]
  let moreDifferences: String?

  init(of comparison: Comparison) {
    comparisonRows = comparison.codes.map { row in
      RowView(
        head: row.code.name,
        cells: [
          "\(row.alike) of \(row.units)", String(row.onlyExperts), String(row.onlyOwn), String(row.otherwise),
          row.expertUnits == 0 ? "one expert only" : "\(row.expertDisputes) of \(row.expertUnits)",
        ])
    }
    let shown = comparison.differences.prefix(TraineePage.shownDifferences).map(DifferenceView.init)
    unseen = shown.filter { $0.side == .experts }
    extra = shown.filter { $0.side == .own }
    otherwise = shown.filter { $0.side == .both }
    hasUnseen = !unseen.isEmpty
    hasExtra = !extra.isEmpty
    hasOtherwise = !otherwise.isEmpty
    let rest = comparison.differences.count - shown.count
    moreDifferences =
      rest > 0 ? "\(TraineePage.count(rest, "more difference")) can be seen in the transcripts below." : nil
  }
}

/// One difference on the page.
struct DifferenceView: Sendable {
  /// Who set the code.
  enum Side: Sendable {
    case own, experts, both
  }

  let side: Side
  let place: LinkView
  let differenceCode: String
  let values: String?
  let backing: String
  let excerpt: String?

  init(of difference: Difference) {
    let code = difference.code
    side =
      switch (code.isSet(difference.own), code.isSet(difference.experts)) {
      case (true, true): .both
      case (true, false): .own
      default: .experts
      }
    place = LinkView(anchor: difference.anchor, label: "\(difference.sessionName), \(difference.unit.words)")
    differenceCode = code.name
    values =
      code.hasKinds
      ? "you: \(code.name(of: difference.own)); experts: \(code.name(of: difference.experts))" : nil
    backing = Self.backing(difference)
    excerpt = difference.quotes.first.map { Self.excerpt(of: $0.turn.text) }
  }

  private static func backing(_ difference: Difference) -> String {
    let support = difference.support
    if support.standing == .singleExpert { return "a single expert’s view" }
    switch difference.code.scale {
    case .ordinal, .interval: return "middle view of \(support.experts) experts"
    default: return support.text
    }
  }

  private static func excerpt(of text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 140 ? words.prefix(140) + "…" : words
  }
}
