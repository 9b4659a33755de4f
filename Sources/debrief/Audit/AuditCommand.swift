import ArgumentParser
import CSV
import DebriefCore
import Store

/// `debrief audit`: Print who saw and changed what.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Print who saw and changed what, and when.",
    discussion: """
      A line for each page that was shown, each form that was sent, each judgement that was set or taken back, each \
      submission, correction, ruling, vote and memo, each sign-in, each answer on consent, and for the moment from which \
      somebody could see what others said of a session. What was said is not in it: codes and units are, words are not.

      Lines are only ever added. For example: debrief audit --session p01-exam-stress-1
      """)

  /// How to print.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv
  }

  @Option(help: "Only what this person saw and did.")
  var person: String?

  @Option(help: "Only what is about this session.")
  var session: String?

  @Option(help: "How to print: table for reading, csv for programs.")
  var format: Format = .table

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let entries = try Study.open(at: options.path).trail(of: person, on: session)
    let titles = ["when", "who", "act", "session", "assignment", "what"]
    let rows = entries.map { entry in
      [
        entry.at.text, entry.who, entry.act, entry.session ?? "", entry.assignment.map { String($0) } ?? "",
        entry.what,
      ]
    }
    switch format {
    case .table:
      var table = TextTable(titles.map { $0.uppercased() })
      for row in rows { table.add(row) }
      table.lines.forEach { Terminal.print($0) }
    case .csv:
      let writer = CSVWriter()
      for row in [titles] + rows { Terminal.write(writer.record(row)) }
    }
  }
}
