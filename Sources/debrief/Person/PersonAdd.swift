public import ArgumentParser
public import DebriefCore
import Store

/// `debrief person add`: Add a person to a study.
struct PersonAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add people to a study.",
    discussion: """
      Use pseudonyms, such as p01 for a trainee and e1 for an expert: names stand in reports and exports. Trainees \
      are also added by themselves when they record a session.
      """)

  @Argument(help: "The name or names that the study knows them by.")
  var names: [String]

  @Option(
    help: """
      What they may do: a lead sets up, assigns and publishes; an expert codes blind; a trainee practises and \
      codes their own turns.
      """)
  var role: Role

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard !names.isEmpty else { throw ValidationError("Give at least one name.") }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    for name in names {
      try study.add(Person(name: name, role: role))
      Terminal.say("Added \(name) as \(role.rawValue).")
    }
    Terminal.say("Next: debrief person invite \(names[0])\(options.again) makes a sign-in link.")
  }
}

extension Role: ExpressibleByArgument {}
