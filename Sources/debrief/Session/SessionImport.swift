import ArgumentParser
import DebriefCore
import Interchange
import Store

/// `debrief session import`: Import conversations from a CSV file.
struct SessionImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import conversations from a CSV file.",
    discussion: """
      The file has a row for each utterance, and a first line that names the columns. Four columns are needed: \
      session, turn, speaker and text; trainee, occasion and time (such as 2026-01-31T09:30:00Z) are taken when \
      they are there. Columns with other names are mapped. Rows that repeat an utterance are taken once. Every bad \
      row is reported with its line, and nothing is imported unless all rows are good.

      For example, a corpus with a row per utterance and annotator:

        debrief session import corpus.csv \\
          --map session=transcript_id,turn=utterance_id,speaker=interlocutor,text=utterance_text \\
          --peer therapist --client client --session-prefix corpus-

      docs/importing.md tells more.
      """)

  /// What a row of the file becomes.
  enum Unit: String, ExpressibleByArgument, CaseIterable {
    case utterance, turn

    var rule: SessionRules.Unit {
      switch self {
      case .utterance: .utterance
      case .turn: .turn
      }
    }
  }

  @OptionGroup var input: CSVInput

  @Option(
    help: ArgumentHelp(
      "Which column holds what, such as session=transcript_id, several with commas between.",
      valueName: "name=column,…"))
  var map: [String] = []

  @Option(help: "A word in the speaker column that means the peer (default: peer); give it again for more.")
  var peer: [String] = []

  @Option(
    help: "A word in the speaker column that means the client (default: client); give it again for more.")
  var client: [String] = []

  @Option(
    help: """
      What becomes a turn: each utterance, or all that one speaker says until the other speaks (turn).
      """)
  var unit: Unit = .utterance

  @Option(help: "What to put before each session's name.")
  var sessionPrefix = ""

  @Option(help: "The trainee who is the peer in every one of these sessions.")
  var trainee: String?

  @Flag(help: "Check the file and say what would be imported, but import nothing.")
  var dryRun = false

  @Flag(
    help: """
      List the rows with possible names, phone numbers, e-mail and postal addresses (docs/importing.md states the \
      rules), and import nothing.
      """)
  var checkNames = false

  @OptionGroup var options: StudyOptions

  func run() async throws {
    if checkNames { return try input.printPrivateDetails() }
    let study = try Study.open(at: options.path)
    let rules = try SessionRules(
      columns: ColumnMap(map, keys: SessionRules.keys), peer: peer.isEmpty ? ["peer"] : peer,
      client: client.isEmpty ? ["client"] : client, unit: unit.rule, prefix: sessionPrefix, trainee: trainee)
    let found = try SessionCSV.sessions(from: input.table(), rules: rules)
    let known = Set(try study.sessions().map(\.header.name))
    if let taken = found.sessions.first(where: { known.contains($0.header.name) }) {
      throw StoreError.sessionExists(taken.header.name)
    }
    if !dryRun { try study.importSessions(found.sessions) }
    CSVInput.sayReplaced(found.replaced)
    let repeats = found.repeats == 0 ? "" : " (\(found.repeats) of them repeat an utterance)"
    Terminal.say(
      "\(dryRun ? "Nothing was imported; there are" : "Imported") \(Count.of(found.sessions.count, "session")) with "
        + "\(Count.of(found.turns, "turn")) from \(Count.of(found.rows, "row"))\(repeats).")
  }
}
