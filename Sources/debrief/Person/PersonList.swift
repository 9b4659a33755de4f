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
    let consents = Dictionary(try study.consents().map { ($0.person, $0) }) { first, _ in first }
    for person in people {
      let given = work[person.name] ?? []
      let submitted = given.count { $0.firstSubmittedAt != nil }
      table.add(
        person.name, person.role.rawValue, String(given.count), String(submitted),
        erased.contains(person.name) ? "erased" : Self.words(consents[person.name]))
    }
    table.lines.forEach { Terminal.print($0) }
    if people.isEmpty {
      Terminal.say("Nobody yet. Add people with: debrief person add NAME --role lead\(options.again)")
    }
  }

  private static func words(_ record: ConsentRecord?) -> String {
    guard let record else { return "yes" }
    if record.withdrewAt != nil { return "withdrew" }
    let refused = DataUse.allCases.filter { record.answers[$0]?.isGiven == false }.map(\.rawValue)
    return refused.isEmpty ? "yes" : "without \(refused.joined(separator: ", "))"
  }
}
