import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief progress`: Show how far the coding is.
struct ProgressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Show how far the coding is: by coder, by session or by code.",
    discussion: """
      The pace is each coder's own: time between acts of coding without pauses over five minutes. LEFT is what \
      their open work takes at that pace.
      """)

  /// What the rows are.
  enum Rows: String, ExpressibleByArgument, CaseIterable {
    case coder, session, code
  }

  @Option(help: "What the rows are.")
  var by: Rows = .coder

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let progress = try Desk(study).studyProgress(at: .now())
    switch by {
    case .coder: Self.coders(progress).lines.forEach { Terminal.print($0) }
    case .session: Self.sessions(progress).lines.forEach { Terminal.print($0) }
    case .code: try Self.codes(progress, in: study).lines.forEach { Terminal.print($0) }
    }
  }

  private static func coders(_ progress: StudyProgress) -> TextTable {
    var table = TextTable("CODER", "GIVEN", "SUBMITTED", "OVERDUE", "CORRECTING", "ANSWERED", "PACE", "LEFT")
    for row in progress.coders {
      table.add(
        row.coder, "\(row.given)", "\(row.submitted)", "\(row.overdue)", "\(row.inCorrection)",
        "\(row.progress.answered) of \(row.progress.all)",
        row.pace.map { "\(Int($0.secondsPerUnit.rounded())) s a unit" } ?? "too little yet",
        row.minutesLeft.map { "\($0) min" } ?? "")
    }
    return table
  }

  private static func sessions(_ progress: StudyProgress) -> TextTable {
    var table = TextTable("SESSION", "EXPERTS", "SUBMITTED", "OWN CODING", "FURTHER PASSES")
    for row in progress.sessions {
      table.add(
        row.session, "\(row.experts)", "\(row.submitted)", row.own?.rawValue ?? "not given",
        "\(row.furtherPasses)")
    }
    return table
  }

  private static func codes(_ progress: StudyProgress, in study: Study) throws -> TextTable {
    var table = TextTable("SCHEME", "CODE", "JUDGEMENTS", "MADE", "SET")
    var names: [String: String] = [:]
    for snapshot in try study.snapshots(.scheme) {
      names[snapshot.sha256] = snapshot.name
    }
    for row in progress.codes {
      table.add(names[row.scheme] ?? "", row.code.id, "\(row.wanted)", "\(row.made)", "\(row.set)")
    }
    return table
  }
}
