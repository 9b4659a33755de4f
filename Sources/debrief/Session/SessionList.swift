import ArgumentParser
import CSV
import DebriefCore
import Store

/// `debrief session list`: List the sessions of a study.
struct SessionList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions of a study.",
    discussion: "For leads: the list shows who practised, when, and with which supports.")

  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv
  }

  @Option(help: "Aligned columns to read, or CSV.")
  var format: Format = .table

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let sessions = try Study.open(at: options.path).sessions()
    switch format {
    case .table:
      var table = TextTable("SESSION", "TRAINEE", "SCENARIO", "OCCASION", "TURNS", "STARTED")
      for session in sessions {
        let header = session.header
        table.add(
          header.name, header.trainee ?? "–", header.scenario ?? header.voice.rawValue,
          Terminal.plain(header.occasion ?? "–"), String(session.turnCount), header.startedAt?.text ?? "–")
      }
      table.lines.forEach { Terminal.print($0) }
      if sessions.isEmpty { Terminal.say("The study holds no session yet.") }
    case .csv:
      let writer = CSVWriter()
      Terminal.write(
        writer.record([
          "session", "trainee", "scenario", "voice", "occasion", "suggestions", "emotion_display", "turns",
          "started", "ended",
        ]))
      for session in sessions { Terminal.write(writer.record(Self.cells(session))) }
    }
  }

  private static func cells(_ session: SessionSummary) -> [String] {
    let header = session.header
    let supports = header.condition.map { [$0.suggestions, $0.emotionDisplay].map { $0 ? "yes" : "no" } }
    return [
      header.name, header.trainee ?? "", header.scenario ?? "", header.voice.rawValue, header.occasion ?? "",
    ]
      + (supports ?? ["", ""])
      + [String(session.turnCount), header.startedAt?.text ?? "", session.endedAt?.text ?? ""]
  }
}
