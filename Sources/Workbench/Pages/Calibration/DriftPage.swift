import Analysis
import Charts
import DebriefCore
import Reporting
import Review
import Store

/// How close an expert stays over time, with limits.
struct DriftPage: Page {
  static let template = "drift"
  let frame: Frame
  let coder: String
  let yardstickWords: String
  let meanWords: String
  let standing: String?
  let isOut: Bool
  let signalWords: [String]
  let caution: String?
  let other: Frame.Link
  let back: String
  let chart: String
  let caption: String?
  let columns: [String]
  let rows: [Row]

  /// One line of the table.
  struct Row: Sendable {
    let label: String
    let cells: [String]
  }

  init(
    _ drift: DriftChart, of coder: String, scheme: String, against yardstick: DriftYardstick,
    for signIn: SignIn
  ) {
    frame = Frame(title: "Drift of \(coder)", for: signIn)
    self.coder = coder
    yardstickWords =
      yardstick == .gold ? "gold codings" : "the other experts’ blind codings of the same sessions"
    let spread =
      drift.spread.map { ". The limits are \(Figure.text($0)) times as wide as chance alone would make them" }
      ?? "; under \(DriftChart.fewestPoints) sessions there are no limits"
    meanWords =
      drift.mean.map {
        let count = drift.places.count
        return
          "Mean closeness \(Figure.text($0)) over \(count) \(count == 1 ? "session" : "sessions")\(spread)."
      } ?? "Nothing can be compared yet."
    standing = drift.standing(of: coder)
    isOut = drift.outSince != nil
    signalWords = DriftChart.Signal.allCases.compactMap { signal in
      let sessions = drift.places.filter { $0.signals.contains(signal) }
        .map { "\($0.point.session) of \($0.point.at.day)" }
      return sessions.isEmpty
        ? nil : "\(signal.rawValue.capitalizedFirst): \(sessions.joined(separator: ", "))."
    }
    caution =
      yardstick == .panel && drift.mean != nil
      ? "When one expert drifts, the others come away from them too: compare the charts of all, and the one against gold."
      : nil
    let against: DriftYardstick = yardstick == .gold ? .panel : .gold
    other = Frame.Link(
      address: "/calibration/drift?scheme=\(scheme)&coder=\(coder.inQuery)&against=\(against.rawValue)",
      name: against == .gold ? "Against gold instead" : "Against the other experts instead")
    back = "/calibration?scheme=\(scheme)"
    let picture = drift.picture(title: "Closeness of \(coder), session by session", id: "drift")
    chart = picture?.svg ?? ""
    caption = picture?.table.caption
    columns = picture?.table.columns ?? []
    rows = (picture?.table.rows ?? []).map { Row(label: $0.first ?? "", cells: Array($0.dropFirst())) }
  }
}
