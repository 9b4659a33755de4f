import ArgumentParser
import Authoring
import DebriefCore
import Practice
import Store

/// `debrief simulate`: Record many sessions with invented peers.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Record many sessions with invented peers, for pilots, training and load.",
    discussion: """
      The peers are invented as the clients are: \(PeerPersona.allCases.map { "\($0.rawValue) (\($0.summary))" }
        .joined(separator: ", ")). They read the conversation and the suggestions, never what the client is going \
      to do. For peers called llm a language model writes the messages; it is sent the conversation. Sessions are \
      shared out evenly among peers and scenarios, and kept in the study under trainees called sim-warm and \
      so on, with the occasion “simulated”.

      The same seed gives the same sessions, apart from their times and from what a language model writes. What is \
      printed says how much trust there was at the end and how many of a case's cues the client told. Such figures \
      speak of these invented peers alone.

      For example: debrief simulate --scenario exam-stress --peers warm,advising,mixed --n 200 --seed 7
      """)

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp(
      "A scenario's id, or the path of a file; may be given several times.", valueName: "scenario"))
  var scenarios: [String]

  @Option(help: "Which peers, with commas between.")
  var peers = PeerList(names: ["warm", "advising", "mixed"])

  @Option(help: "How many sessions in all.")
  var n = 30

  @Option(help: "A number that settles every choice left to chance.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("How many trainees share the sessions of each kind of peer.", valueName: "number"))
  var trainees = 1

  @Option(help: "Whether three replies are suggested for each client message.")
  var suggestions: RecordCommand.Switch = .on

  @Option(help: "What to print: a table; json with each session; csv with a session a row.")
  var format: ResultFormat = .table

  @OptionGroup(title: "Language model") var model: ModelOptions

  @OptionGroup var study: StudyOptions

  func validate() throws {
    try model.check(isWanted: peers.usesModel, by: "--peers llm")
    guard !scenarios.isEmpty else { throw ValidationError("Name at least one scenario with --scenario.") }
    guard (1...100_000).contains(n) else { throw ValidationError("--n is a number from 1 to 100000.") }
    guard (1...1_000).contains(trainees) else {
      throw ValidationError("--trainees is a number from 1 to 1000.")
    }
  }

  func run() async throws {
    let study = try Study.open(at: study.path)
    let cases = try scenarios.map { try Shelf.scenarios.load($0) }
    for authored in cases { try study.keep(authored.snapshot) }
    let chatModel = try model.chatModel()
    let plan = try SimulationPlan(
      cases: cases, peers: peers.kinds(model: chatModel), sessions: n, trainees: trainees, seed: seed,
      suggestions: suggestions == .on, names: study.nextSessionName)
    let start = ContinuousClock.now
    let bar = ProgressBar(of: n, "sessions")
    var figures: [SimulatedFigures] = []
    // A model's sessions take minutes, and are played and kept one by one.
    for batch in plan.batches(of: peers.usesModel ? 1 : SimulationPlan.batchSize) {
      let outcomes = try await SimulationPlan.play(batch)
      try study.importSessions(outcomes.map(\.record))
      for (session, outcome) in zip(batch, outcomes) {
        figures.append(SimulatedFigures(session, outcome.record))
      }
      bar.show(figures.count)
      if let failure = outcomes.compactMap(\.failure).first {
        bar.finish()
        Terminal.say(
          "Kept \(Count.of(figures.count, "session")); the last one ends where the peer could not go on.")
        throw failure
      }
    }
    bar.finish()
    let page = SimulationPage(figures, peers: peers.names, seed: seed)
    Terminal.write(try page.text(in: format))
    let tenths = Int((ContinuousClock.now - start) / .milliseconds(100))
    Terminal.say("Kept \(Count.of(n, "session")) in \(tenths / 10).\(tenths % 10) s.")
  }
}
