import ArgumentParser
import DebriefCore
import Review
import Store

/// Why experts differ, as the command line names it.
struct ReasonChoice: ExpressibleByArgument {
  let reason: RulingReason

  init?(argument: String) {
    guard let reason = RulingReason(word: argument) else { return nil }
    self.reason = reason
  }

  static let words = RulingReason.allCases.map { String($0.rawValue.map { $0 == " " ? "-" : $0 }) }
}

/// `debrief adjudication take`: Take one coder's side.
struct AdjudicationTake: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Take one coder's side on everything that is not decided.")

  @Argument(help: "The number of the adjudication, from `debrief adjudication list`.")
  var number: Int64

  @Option(help: "The coder's letter.")
  var side: String

  @Option(
    help: ArgumentHelp(
      "Why the coders differ: \(ReasonChoice.words.joined(separator: ", ")).", valueName: "reason"))
  var reason: ReasonChoice

  @Option(help: "The same in your own words.")
  var words: String?

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let taken = try desk.takeSide(
      side.uppercased(), reason: reason.reason, words: words, in: number, by: nil, at: .now())
    let open = try desk.adjudicationSheet(number, for: nil).undecided.count
    Terminal.say("Took the side of \(side.uppercased()) \(Count.of(taken, "time")); \(open) left to decide.")
  }
}

/// `debrief adjudication close`: Make decisions final.
struct AdjudicationClose: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Make the decisions final, and let the coders see what came of it.",
    discussion: """
      Everything has to be decided; unresolved is a decision too. From then on the decisions are part of the \
      reference, each coder sees their own view beside it with the reasons, and corrections are not blind.
      """)

  @Argument(help: "The number of the adjudication, from `debrief adjudication list`.")
  var number: Int64

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    try desk.closeAdjudication(number, by: nil, at: .now())
    Terminal.say("Adjudication \(number) is closed, and its decisions are part of the reference.")
  }
}

/// `debrief adjudication reasons`: Count why experts differed.
struct AdjudicationReasons: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reasons",
    abstract: "Count, code by code, why experts differed: where a scheme needs better words.")

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    var table = TextTable(
      ["CODE", "DECIDED"] + RulingReason.allCases.map { $0.rawValue.uppercased() } + ["UNRESOLVED"])
    for count in try Desk(study).reasonCounts(scheme: snapshot.sha256) where count.total > 0 {
      table.add(
        [count.code.id, "\(count.total)"] + RulingReason.allCases.map { "\(count.reasons[$0] ?? 0)" }
          + ["\(count.unresolved)"])
    }
    table.lines.forEach { Terminal.print($0) }
  }
}
