import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief assignment due`: Set or change the day by which work should be submitted.
struct AssignmentDue: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Set or change the day by which open work should be submitted.",
    discussion: """
      Coders see the day on their list. Nothing is closed when it has passed; `debrief progress` counts what is \
      overdue. Only open work has a day: all the numbers named, or with --coder all that is open at that coder.

      For example: debrief assignment due --coder e1 --day 2026-12-18
      """)

  @Argument(help: "The numbers of assignments, from `debrief assignment list`.")
  var numbers: [Int64] = []

  @Option(help: "All open work of this coder, instead of numbers.")
  var coder: String?

  @Option(help: "The day, such as 2026-12-18; its end in universal time counts.")
  var day: Day?

  @Flag(help: "Take the day away.")
  var none = false

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if numbers.isEmpty == (coder == nil) {
      throw ValidationError("Name numbers of assignments, or a coder with --coder.")
    }
    if none == (day != nil) { throw ValidationError("Say the day with --day, or --none.") }
  }

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let open = try coder.map { name in
      try desk.study.assignments(of: desk.study.person(named: name).name).filter { $0.state == .open }
        .map(\.id)
    }
    let ids = open ?? numbers
    try desk.setDue(day?.end, of: ids)
    let words = day.map { "due on \($0.end.day)" } ?? "without a day"
    Terminal.say("\(Count.of(ids.count, "assignment")) \(ids.count == 1 ? "is" : "are") now \(words).")
  }
}
