import DebriefCore

extension PassMark {
  /// The mark in a sentence.
  ///
  /// - Parameter known: the codes of its scheme.
  func words(naming known: [Code]) -> String {
    let place =
      codes.isEmpty
      ? "every code of which there is enough"
      : known.filter { codes.contains($0.id) }.map(\.name).joined(separator: ", ")
    let remind = remindAfterSessions.map { ", and a recalibration is due after \($0) sessions" } ?? ""
    return
      "\(figure.words) of at least \(least) with gold, on \(place). Enough is \(fewestUnits) units, and gold sets the "
      + "code \(fewestUses == 1 ? "once" : "\(fewestUses) times"). A certificate holds \(validDays) days\(remind)."
  }
}

extension PassMark.Figure {
  /// The figure's name.
  var words: String {
    switch self {
    case .percent: "a share of agreement"
    case .cohen: "Cohen’s κ"
    case .ac1: "Gwet’s AC1"
    case .alpha: "Krippendorff’s α"
    }
  }
}
