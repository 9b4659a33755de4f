import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief assignment withdraw`: Take work back.
struct AssignmentWithdraw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: "Take back what a coder has not submitted.",
    discussion: """
      What was coded is kept, with its history, and comes back when the same session is given to the same coder \
      again. A submitted coding cannot be taken back; leave it out of an analysis instead.
      """)

  @Argument(help: "The numbers of assignments, from `debrief assignment list`.")
  var numbers: [Int64]

  @Option(help: "Why, in a few words.")
  var reason = ""

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let all = try numbers.map { try desk.study.assignment($0) }
    if let counting = all.first(where: { $0.firstSubmittedAt != nil }) {
      throw StoreError.submittedCounts(assignment: counting.id)
    }
    for assignment in all {
      try desk.withdraw(assignment.id, reason: reason, at: .now())
      Terminal.say("\(assignment.session) was taken back from \(assignment.coder); what was coded is kept.")
    }
  }
}

/// `debrief assignment move`: Give somebody else what a coder has not submitted.
struct AssignmentMove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Give somebody else what a coder has not submitted.",
    discussion: """
      The other coder starts anew and blind. What the first one coded is kept, but does not count.
      """)

  @Argument(help: "The number of the assignment, from `debrief assignment list`.")
  var number: Int64

  @Option(help: "Who gets it.")
  var to: String

  @Option(help: "Why, in a few words.")
  var reason = ""

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let given = try desk.reassign(number, to: to, reason: reason, at: .now())
    Terminal.say("\(given.session) now goes to \(given.coder), as assignment \(given.id).")
  }
}

/// `debrief assignment reopen`: Send a submitted coding back to its coder.
struct AssignmentReopen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Send a submitted coding back to its coder, to be corrected.",
    discussion: """
      The correction is a new revision, with the reason beside it; the old one stays as it is. Agreement and \
      misalignment use the last revision that was made before the coder could see what others said.
      """)

  @Argument(help: "The number of the assignment, from `debrief assignment list`.")
  var number: Int64

  @Option(help: "Why; the coder reads it.")
  var reason: String

  @Option(help: "Who sends it back: a lead, or the coder.")
  var by: String

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let person = try desk.study.person(named: by)
    let revision = try desk.correct(number, reason: reason, by: person, at: .now())
    let assignment = try desk.study.assignment(number)
    Terminal.say(
      "\(assignment.coder) can correct \(assignment.session), as revision \(revision)"
        + (assignment.isBlind
          ? ", which is blind."
          : ". It is not blind: it counts in the reference and in feedback, not in agreement."))
  }
}

/// `debrief assignment limit`: Say how much is enough for a day.
struct AssignmentLimit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limit", abstract: "Say how much an expert should code in a day.",
    discussion: "A limit warns, when work is given and on the coder’s own list; it never stops anybody.")

  @Option(help: "The most turns in a day. Without it, any number.")
  var turns: Int?

  @Option(help: "The most sessions of risk level 2 or 3 in a day. Without it, any number.")
  var distressing: Int?

  @Option(help: "For this coder; without it, for everybody who has no limit of their own.")
  var coder: String?

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard turns ?? 1 >= 1 else { throw ValidationError("--turns has to be a number from 1.") }
    guard distressing ?? 0 >= 0 else { throw ValidationError("--distressing has to be a number from 0.") }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    try study.setLimit(LoadLimit(turns: turns, distressing: distressing), for: coder)
    let parts = [
      turns.map { "\($0) turns" }, distressing.map { "\($0) distressing sessions" },
    ].compactMap { $0 }
    Terminal.say(
      "\(coder ?? "Everybody without a limit of their own"): "
        + (parts.isEmpty ? "no limit." : "\(parts.joined(separator: " and ")) a day."))
  }
}
