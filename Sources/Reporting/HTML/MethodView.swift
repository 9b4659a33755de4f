import Charts
import DebriefCore

/// How the report came about, on the page.
struct MethodView: Sendable {
  let schemeTitle: String
  let schemeName: String
  let schemeHash: String
  let datasetHash: String?
  let counts: [String]
  let hasFigures: Bool
  let figures: [RowView]
  let undefined: [String]

  init(of report: TraineeReport) {
    let method = report.method
    schemeTitle = report.scheme.title
    schemeName = "\(report.scheme.id), version \(report.scheme.version)"
    schemeHash = report.schemeHash
    datasetHash = report.cover.datasetHash
    counts = Self.counts(of: method)
    hasFigures = !method.figures.isEmpty
    figures = method.figures.map { figure in
      RowView(
        head: figure.code.name,
        cells: [
          String(figure.units), String(figure.unitsWithFewerThanTwoExperts), Self.text(figure.toExperts),
          Self.text(figure.noiseCeiling), Self.text(figure.excess),
          figure.clusters < 5 ? "\(figure.clusters) (few clusters)" : String(figure.clusters),
        ])
    }
    undefined = method.figures.compactMap { figure in figure.reason.map { "\(figure.code.name): \($0)" } }
  }

  private static func counts(of method: MethodBox) -> [String] {
    [
      "\(TraineePage.count(method.sessions, "session")), \(TraineePage.count(method.peerTurns, "peer turn")).",
      "\(TraineePage.count(method.experts, "expert")) whose submitted codings are shown; codings by language "
        + "models are never counted as an expert’s and are not in this report.",
      "\(TraineePage.count(method.ownCodings, "own coding")) submitted by the trainee.",
      "Missing: \(TraineePage.count(method.unanswered, "peer turn")) that an expert left unanswered, counted once "
        + "for each expert. They count neither for nor against.",
    ]
  }

  private static func text(_ number: Double?) -> String {
    number.map { Figure.text($0) } ?? "undefined"
  }
}
