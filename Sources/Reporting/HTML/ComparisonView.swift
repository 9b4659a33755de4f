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
  let hasMoreDifferences: Bool

  init(of comparison: Comparison) {
    comparisonRows = comparison.codes.map(Self.row)
    func shown(_ side: Difference.Side) -> [DifferenceView] {
      comparison.differences.filter { $0.side == side }.prefix(TraineePage.shownDifferences)
        .map(DifferenceView.init)
    }
    unseen = shown(.experts)
    extra = shown(.trainee)
    otherwise = shown(.both)
    hasUnseen = !unseen.isEmpty
    hasExtra = !extra.isEmpty
    hasOtherwise = !otherwise.isEmpty
    hasMoreDifferences = comparison.differences.count > unseen.count + extra.count + otherwise.count
  }

  private static func row(_ row: CodeComparison) -> RowView {
    RowView(
      head: row.code.name,
      cells: [
        "\(row.alike) of \(row.units)", String(row.onlyExperts), String(row.onlyOwn),
        String(row.otherwise) + direction(row),
        row.expertUnits == 0 ? "one expert only" : "\(row.expertDisputes) of \(row.expertUnits)",
      ])
  }

  /// Which way the differences go, on a scale with an order.
  private static func direction(_ row: CodeComparison) -> String {
    switch (row.ownHigher, row.ownLower) {
    case (0, 0): ""
    case (let higher, 0): ": you rated yourself higher in \(higher)"
    case (0, let lower): ": you rated yourself lower in \(lower)"
    case (let higher, let lower): ": you rated yourself higher in \(higher), lower in \(lower)"
    }
  }
}

/// One difference on the page.
struct DifferenceView: Sendable {
  let place: LinkView
  let differenceCode: String
  let values: String?
  let backing: String
  let words: [SaidView]
  let ownWords: OwnRemarkView?

  init(of difference: Difference) {
    let code = difference.code
    place = LinkView(anchor: difference.anchor, label: "\(difference.sessionName), \(difference.unit.words)")
    differenceCode = code.name
    values =
      code.hasKinds
      ? "you: \(code.name(of: difference.own)); experts: \(code.name(of: difference.experts))" : nil
    backing = Self.backing(difference)
    words = Self.words(of: difference)
    ownWords = difference.ownRemark.map(OwnRemarkView.init)
  }

  private static func backing(_ difference: Difference) -> String {
    let support = difference.support
    return support.standing == .singleExpert
      ? "a single expert’s view" : support.words(on: difference.code.scale)
  }

  /// The client's words that experts marked, then the trainee's turn or what is marked in it.
  private static func words(of difference: Difference) -> [SaidView] {
    func marked(_ speaker: Speaker) -> String? {
      let pieces = difference.evidence.filter { $0.speaker == speaker }.map(\.words)
      return pieces.isEmpty ? nil : pieces.joined(separator: " … ")
    }
    let own = marked(.peer) ?? difference.quotes.first { $0.turn.speaker == .peer }?.turn.text
    let client = marked(.client) ?? difference.quotes.first { $0.turn.speaker == .client }?.turn.text
    return [("Client", client), ("You", own)].compactMap { sayer, words in
      words.map { SaidView(sayer: sayer, said: Quotation.excerpt($0)) }
    }
  }
}
