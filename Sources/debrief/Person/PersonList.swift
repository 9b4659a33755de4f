import ArgumentParser
import DebriefCore
import Store

/// `debrief person list`: List the people of a study.
struct PersonList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the people of a study, with their roles and how much work they have."
  )

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let work = Dictionary(
      grouping: try study.assignments().filter { $0.state != .withdrawn }, by: \.coder)
    var table = TextTable("NAME", "ROLE", "ASSIGNED", "SUBMITTED", "TAKES PART")
    let people = try study.people()
    let erased = Set(try study.erasures().map(\.standIn))
    let left = Set(try study.consents().filter { $0.withdrewAt != nil }.map(\.person))
    for person in people {
      let given = work[person.name] ?? []
      let submitted = given.count { $0.firstSubmittedAt != nil }
      let standing = erased.contains(person.name) ? "erased" : left.contains(person.name) ? "withdrew" : "yes"
      table.add(person.name, person.role.rawValue, String(given.count), String(submitted), standing)
    }
    table.lines.forEach { Terminal.print($0) }
    if people.isEmpty {
      Terminal.say("Nobody yet. Add people with: debrief person add NAME --role lead\(options.again)")
    }
  }
}
