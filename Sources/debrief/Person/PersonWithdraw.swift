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
    if undo {
      try study.takeBackWithdrawal(of: name, note: note, at: .now())
      return Terminal.say("\(name) takes part again.")
    }
    try study.withdraw(name, note: note, at: .now())
    let sessions = try study.sessions().count { $0.header.trainee == name }
    let codings = try study.assignments(of: name).count
    Terminal.say(
      "\(name) has withdrawn: \(Count.of(sessions, "session")) and \(Count.of(codings, "coding")) of theirs count "
        + "in nothing.")
    Terminal.say("To take their words out of the file too: debrief person erase \(name)\(options.again)")
  }
}
