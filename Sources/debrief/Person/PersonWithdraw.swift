import ArgumentParser
import DebriefCore
import Store

/// `debrief person withdraw`: Let a person leave the study.
struct PersonWithdraw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Let a person leave the study, and keep their data out of everything.",
    discussion: """
      From now on nothing of theirs counts: their sessions and what they coded are in no agreement, misalignment, \
      report or export, and each of those says how much was left out. Nobody codes their sessions any more, and \
      they are signed out. The data stay in the study until `debrief person erase` takes them out.
      """)

  @Argument(help: "The person's name.")
  var name: String

  @Flag(help: "Take the withdrawal back: it was a mistake, or the person came back.")
  var undo = false

  @Option(help: "How it is known, such as the date of a letter.")
  var note = ""

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let withdrewAt = try study.consent(of: name).withdrewAt
    if undo {
      try study.takeBackWithdrawal(of: name, note: note, at: .now())
      guard withdrewAt != nil else { return Terminal.say("\(name) had not withdrawn; nothing was changed.") }
      Terminal.say("\(name) takes part again, and needs a new link to sign in:")
      return Terminal.say("debrief person invite \(name)\(options.again)")
    }
    try study.withdraw(name, note: note, at: .now())
    let sessions = Set(try study.sessions().map(\.header).filter { $0.trainee == name }.map(\.name))
    let assignments = try study.assignments()
    let own = assignments.count { $0.coder == name }
    let others = assignments.count { $0.coder != name && sessions.contains($0.session) }
    Terminal.say(
      "\(name) \(withdrewAt.map { "withdrew on \($0.day) already" } ?? "has withdrawn"): "
        + "\(Count.of(sessions.count, "session")) of theirs with \(Count.of(others, "coding")) by others, and "
        + "\(Count.of(own, "coding")) by them, count in nothing.")
    Terminal.say("To take their words out of the file too: debrief person erase \(name)\(options.again)")
  }
}
