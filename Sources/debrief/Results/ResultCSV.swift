import Agreement
import Analysis
import CSV
import DebriefCore

/// Results as CSV: one figure a row, with all that has to stand beside it.
enum ResultCSV {
  private static let columns = [
    "code", "scale", "first", "first_kind", "first_pass", "second", "second_kind", "second_pass", "figure",
    "weights", "units", "sessions", "cluster", "clusters", "value", "observed", "chance",
    "se_independent_units", "lower", "upper", "level", "method",
    "undefined", "interval_undefined", "dataset_sha256",
  ]

  /// The rows of an agreement table, below their titles.
  static func text(of table: AgreementTable, datasetHash: String) -> String {
    var text = CSVWriter().record(columns)
    for code in table.codes {
      var row = Row(code: code.code.id, scale: code.code.scale.name, datasetHash: datasetHash)
      row.first = Side(name: "all experts", kind: "expert")
      text += row.line("percent agreement", code.panel)
      for pair in code.pairs { text += row.lines(of: pair) }
    }
    return text
  }

  /// The rows of a table of passes, below the same titles.
  static func text(of table: PassTable, datasetHash: String) -> String {
    var text = CSVWriter().record(columns)
    for code in table.codes {
      let row = Row(code: code.code.id, scale: code.code.scale.name, datasetHash: datasetHash)
      for pair in code.coders { text += row.lines(of: pair) }
    }
    return text
  }

  /// The rows of a misalignment table, below their titles.
  static func text(of table: MisalignmentTable, datasetHash: String) -> String {
    var text = CSVWriter().record(columns)
    for code in table.codes {
      var row = Row(code: code.code.id, scale: code.code.scale.name, datasetHash: datasetHash)
      row.first = Side(name: "peers", kind: "peer")
      row.second = Side(name: "experts", kind: "expert")
      row.units = code.units
      row.cluster = code.level.rawValue
      row.clusters = code.clusters
      text += row.line("peer to experts", code.toExperts)
      text += row.line("noise ceiling", code.noiseCeiling)
      text += row.line("excess misalignment", code.excess, code.interval)
      text += row.line("chance distance", code.chance)
      text += row.line("scale-free misalignment", code.scaleFree)
      text += row.line("direction", code.direction, code.directionInterval)
      if case .success(let detection) = code.detection {
        text += row.line("sensitivity", detection.sensitivity)
        text += row.line("specificity", detection.specificity)
      }
    }
    return text
  }

  /// Who is compared; the pass only where passes are.
  private struct Side {
    var name: String
    var kind: String
    var pass = ""

    var cells: [String] { [name, kind, pass] }

    init(name: String = "", kind: String = "") { (self.name, self.kind) = (name, kind) }

    init(_ coder: CoderIdentity) {
      self.init(name: coder.name, kind: coder.kind.rawValue)
      pass = coder.pass.map(String.init) ?? ""
    }
  }

  /// What the rows of one code, or of one pair of coders, have in common.
  private struct Row {
    var code: String
    var scale: String
    var datasetHash: String
    var first = Side()
    var second = Side()
    var units = 0
    var sessions: Int?
    var cluster = ""
    var clusters = 0

    init(code: String, scale: String, datasetHash: String) {
      self.code = code
      self.scale = scale
      self.datasetHash = datasetHash
    }

    func lines(of pair: PairAgreement) -> String {
      var row = self
      row.first = Side(pair.first)
      row.second = Side(pair.second)
      row.sessions = pair.sessions
      return row.line("percent agreement", pair.agreement)
        + pair.kappas.map { row.line($0, beside: pair.agreement) }.joined()
    }

    func line(_ figure: String, _ share: Share) -> String {
      var row = self
      (row.units, row.cluster, row.clusters) = (share.units, share.level.rawValue, share.clusters)
      return row.line(figure, share.value, share.interval)
    }

    func line(_ kappa: KappaFigure, beside share: Share) -> String {
      var row = self
      (row.units, row.cluster, row.clusters) = (share.units, share.level.rawValue, share.clusters)
      return row.line(
        "Cohen's kappa", kappa.value, kappa.interval, weights: kappa.weights,
        parts: [kappa.parts.map(\.observed), kappa.parts.map(\.chance), kappa.unitError])
    }

    func line(
      _ figure: String, _ value: Outcome<Double>, _ interval: Outcome<Interval>? = nil, weights: String = "",
      parts: [Outcome<Double>] = []
    ) -> String {
      let beside = (parts.map(Self.text) + ["", "", ""]).prefix(3)
      return CSVWriter().record(
        [code, scale] + first.cells + second.cells + [figure, weights, String(units)]
          + [sessions.map(String.init) ?? "", cluster, String(clusters), Self.text(value)] + beside
          + Self.cells(interval)
          + [Self.reason(value), interval.map(Self.reason) ?? "", datasetHash])
    }

    private static func text(_ value: Outcome<Double>) -> String {
      if case .success(let number) = value { String(number) } else { "" }
    }

    private static func cells(_ interval: Outcome<Interval>?) -> [String] {
      guard case .success(let interval)? = interval else { return ["", "", "", ""] }
      return [
        String(interval.lower), String(interval.upper), String(interval.level.value),
        interval.method.rawValue,
      ]
    }

    private static func reason(_ outcome: Outcome<some Any>) -> String {
      if case .failure(let reason) = outcome { reason.sentence } else { "" }
    }
  }
}
