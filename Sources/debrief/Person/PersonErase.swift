import ArgumentParser
import DebriefCore
import Foundation
import Store

/// `debrief person erase`: Take a person's words out of a study for good.
struct PersonErase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Take a person's words out of a study for good.",
    discussion: """
      What goes: everything said, typed, suggested and noted in their sessions; the marked words, comments and \
      alternatives of everybody who coded these, and of everything that the person coded; their name, and the \
      names of their sessions. The history is not spared, and the file is written anew so that nothing can be read \
      from its unused parts. What stays: a name that stands in, such as erased-1, how much there was, and the \
      values of codes, which count in nothing.

      Without --yes nothing is done but to say what would be erased. Stop `debrief serve` first. Backups made with \
      `debrief backup` hold the person still; they are listed, to be deleted by you, as must be reports, exports \
      and copies made in other ways.
      """)

  @Argument(help: "The person's name; a name such as erased-1 cleans the study's files once more.")
  var name: String

  @Flag(help: "Erase. There is no way back.")
  var yes = false

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let person = try study.person(named: name)
    guard yes else {
      if let done = try study.erasures().first(where: { $0.standIn == person.name }) {
        Terminal.say(
          "\(name) stands in for somebody who was erased on \(done.at.day). There are no words left to erase; this would "
            + "clean the study's files once more.")
        return Terminal.say("To do it: debrief person erase \(name) --yes\(options.again)")
      }
      let sessions = try study.sessions().filter { $0.header.trainee == person.name }
      let turns = sessions.reduce(0) { $0 + $1.turnCount }
      let names = Set(sessions.map(\.header.name))
      let codings = try study.assignments().count { $0.coder == person.name || names.contains($0.session) }
      Terminal.say(
        "This would erase the words of \(name) for good: \(Count.of(sessions.count, "session")) with "
          + "\(Count.of(turns, "turn")), and marked words and comments in \(Count.of(codings, "coding")).")
      return Terminal.say("To do it: debrief person erase \(name) --yes\(options.again)")
    }
    let erasure = try study.erase(name, at: .now())
    Terminal.say(
      "Erased: \(Count.of(erasure.sessions, "session")) with \(Count.of(erasure.turns, "turn")), and the words of "
        + "\(Count.of(erasure.codings, "judgement")). \(erasure.standIn) stands in for the person.")
    say(try study.backups().filter { $0.at < erasure.at })
  }

  private func say(_ backups: [Backup]) {
    guard !backups.isEmpty else {
      return Terminal.say("No backup was recorded before this. Delete copies that were made in other ways.")
    }
    Terminal.say("These backups were made before, and hold the person unless they have been deleted:")
    backups.forEach { Terminal.print(BackupCommand.line($0)) }
  }
}
