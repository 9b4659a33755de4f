import CSV
import Charts
import Practice

/// What `debrief simulate` prints.
struct SimulationPage {
  private let figures: [SimulatedFigures]
  private let summaries: [SimulatedSummary]
  private let seed: UInt64

  /// Sums up the sessions by kind of peer.
  init(_ figures: [SimulatedFigures], peers: [String], seed: UInt64) {
    self.figures = figures
    self.seed = seed
    summaries = peers.compactMap { SimulatedSummary($0, figures) }
  }

  /// The page in a format, with a line feed at its end.
  func text(in format: ResultFormat) throws -> String {
    switch format {
    case .table: table.joined(separator: "\n") + "\n"
    case .json: try json
    case .csv: csv
    }
  }

  private var table: [String] {
    var table = TextTable(
      "PEER", "SESSIONS", "MESSAGES", "TRUST AT END", "(RANGE)", "CUES TOLD", "OF", "RISK TOLD",
      "SAFETY ASKED",
      "FROM SUGGESTIONS")
    for row in summaries {
      table.add(
        row.peer, "\(row.sessions)", Figure.text(row.meanMessages, places: 1),
        Figure.text(row.meanTrustAtEnd, places: 2),
        "\(Figure.text(row.lowestTrustAtEnd, places: 2))–\(Figure.text(row.highestTrustAtEnd, places: 2))",
        Figure.text(row.meanCuesDisclosed, places: 1), Figure.text(row.meanCuesInCase, places: 1),
        "\(row.sessionsWithRiskTold)",
        row.sessionsWithRiskTold == 0 ? "–" : "\(row.sessionsWithSafetyAsked) of \(row.sessionsWithRiskTold)",
        "\(Int((row.shareFromSuggestions * 100).rounded())) %")
    }
    return table.lines + [
      "", "Means over sessions; seed \(seed). The peers are invented: these figures speak of them alone.",
    ]
  }

  private struct Whole: Encodable {
    let analysis = "simulation"
    let seed: UInt64
    let peers: [SimulatedSummary]
    let sessions: [SimulatedFigures]
  }

  private var json: String {
    get throws {
      try Terminal.json(Whole(seed: seed, peers: summaries, sessions: figures))
    }
  }

  private var csv: String {
    let writer = CSVWriter()
    var text = writer.record([
      "session", "peer", "scenario", "seed", "messages", "trust_at_end", "cues_disclosed", "cues_in_case",
      "risk_told",
      "safety_asked", "suggestions_accepted", "suggestions_edited", "marks",
    ])
    for row in figures {
      writer.write(
        [
          row.session, row.peer, row.scenario, "\(row.seed)", "\(row.messages)", "\(row.trustAtEnd)",
          "\(row.cuesDisclosed)", "\(row.cuesInCase)", row.riskTold ? "yes" : "no",
          row.safetyAsked.map { $0 ? "yes" : "no" } ?? "", "\(row.suggestionsAccepted)",
          "\(row.suggestionsEdited)", "\(row.marks)",
        ], to: &text)
    }
    return text
  }
}
