import ArgumentParser
import DebriefCore
import Foundation
import Store

/// `debrief person invite`: Make a sign-in link for a person.
struct PersonInvite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Make a sign-in link for a person.",
    discussion: """
      The link is printed alone on standard output. It works once, and whoever opens it first chooses the passphrase \
      by which that person signs in from then on: hand it to them only. The workbench has to be running \
      (`debrief serve`) when it is opened. Who has forgotten their passphrase gets another link.
      """)

  @Argument(help: "The person's name.")
  var name: String

  @Option(help: "For how many days the link can be used.")
  var days = 7

  @Option(help: "Where the workbench is reached.")
  var address = "http://127.0.0.1:8080"

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard (1...365).contains(days) else { throw ValidationError("--days has to be from 1 to 365.") }
    guard let url = URL(string: address), ["http", "https"].contains(url.scheme), url.host() != nil else {
      throw ValidationError("--address has to be a web address such as http://127.0.0.1:8080.")
    }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    let seconds = Int64(days) * 24 * 60 * 60
    let now = Timestamp.now()
    let token = try study.invite(name, validForSeconds: seconds, now: now)
    Terminal.say("A sign-in link for \(name); it works once, until \(now.adding(seconds: seconds).text):")
    let base = address.hasSuffix("/") ? String(address.dropLast()) : address
    Terminal.print("\(base)/sign-in/\(token)")
  }
}
