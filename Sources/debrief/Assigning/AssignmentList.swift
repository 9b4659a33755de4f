import ArgumentParser
import DebriefCore
import Store

/// `debrief assignment list`: List what was given to coders.
struct AssignmentList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what was given to coders, with the numbers that other commands want."
  )

  @Option(help: "Only this coder.")
  var coder: String?

  @Option(help: "Only this session.")
  var session: String?

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let now = Timestamp.now()
    var table = TextTable("NUMBER", "CODER", "SESSION", "SCHEME", "PASS", "STATE", "REVISION", "DUE", "FOR")
    var schemes: [String: String] = [:]
    for snapshot in try study.snapshots(.scheme) {
      schemes[snapshot.sha256] = snapshot.name
    }
    for assignment in try coder.map({ try study.assignments(of: $0) }) ?? study.assignments() {
      guard session == nil || session == assignment.session else { continue }
      table.add(
        String(assignment.id), assignment.coder, assignment.session, schemes[assignment.scheme] ?? "",
        String(assignment.pass), Self.state(of: assignment, at: now),
        "\(assignment.revision)\(assignment.isBlind ? "" : ", not blind")",
        assignment.dueAt.map(\.day) ?? "", assignment.purpose.rawValue)
    }
    table.lines.forEach { Terminal.print($0) }
  }

  private static func state(of assignment: Assignment, at moment: Timestamp) -> String {
    if assignment.isOverdue(at: moment) { return "overdue" }
    if assignment.state == .open, assignment.revision > 1 { return "in correction" }
    return assignment.state == .withdrawn ? "taken back" : assignment.state.rawValue
  }
}
