import ArgumentParser
import DebriefCore
import Interchange
import Store

/// `debrief coding import`: Import codings from a CSV file.
struct CodingImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import codings from a CSV file.",
    discussion: """
      The file has either a row for each code, with the columns session, turn, coder, code and value, and where \
      wanted severity, attribute, evidence, comment, alternative, nothing and kind; or a column for each code, \
      named with --code. A turn is what the imported transcript called it or, in a recorded session, its number; \
      session means the whole session. Values are yes or no, the id of an option, a level or a number, or option \
      ids with | between. The sessions must be in the study; coders are added to it. Every bad row is reported \
      with its line, and nothing is imported unless all rows are good. Imported codings are submitted, and final.

      For example, with a column for each code:

        debrief coding import corpus.csv --scheme annomi --session-prefix corpus- \\
          --map session=transcript_id,turn=utterance_id,coder=annotator_id \\
          --code reflection=reflection_exists --code talk_type=client_talk_type --missing n/a

      docs/importing.md tells more.
      """)

  /// What coders are.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case expert, peer, model

    var rule: CoderKind {
      switch self {
      case .expert: .expert
      case .peer: .peer
      case .model: .model
      }
    }
  }

  @OptionGroup var input: CSVInput

  @OptionGroup var scheme: SchemeChoice

  @Option(
    help: ArgumentHelp(
      "Which column holds what, such as session=transcript_id, several with commas between.",
      valueName: "name=column,…"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      "The column of a code, where each has its own; give it again for more.", valueName: "id=column"))
  var code: [String] = []

  @Option(help: "A word that means that there is no value, besides an empty cell; give it again for more.")
  var missing: [String] = []

  @Flag(help: "Take a code without a row for no, on turns for which the coder has a row. Else it is missing.")
  var absentIsNo = false

  @Option(help: "What the coders are, unless a column named kind tells.")
  var kind: Kind = .expert

  @Option(help: "Which time these coders code these sessions with the scheme; 2 for a second look.")
  var pass = 1

  @Option(help: "What to put before each session's name.")
  var sessionPrefix = ""

  @Option(help: "What to put before each coder's name.")
  var coderPrefix = ""

  @Flag(help: "Check the file and say what would be imported, but import nothing.")
  var dryRun = false

  @Flag(
    help: """
      List the rows with possible names, phone numbers, e-mail and postal addresses (docs/importing.md states the \
      rules), and import nothing.
      """)
  var checkNames = false

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard pass >= 1 else { throw ValidationError("--pass has to be a number from 1.") }
  }

  func run() async throws {
    if checkNames { return try input.printPrivateDetails() }
    let study = try Study.open(at: options.path)
    let (scheme, snapshot, _) = try scheme.find(for: study)
    let rules = try CodingRules(
      maps: map, codeColumns: code, missing: missing, absentIsNo: absentIsNo, kind: kind.rule, pass: pass,
      sessionPrefix: sessionPrefix, coderPrefix: coderPrefix)
    let sessions = try study.sessions().map { try study.session(named: $0.header.name) }
    let found = try CodingCSV.codings(
      from: input.table(), rules: rules, scheme: scheme, sha256: snapshot.sha256, sessions: sessions)
    try refuseKnown(found, in: study)
    if !dryRun {
      try study.keep(snapshot)
      try study.importCodings(found.codings, scheme: snapshot.sha256, at: .now())
    }
    CSVInput.sayReplaced(found.replaced)
    say(found, scheme: scheme)
  }

  /// Refuses codings that the study has already, before anything is written.
  private func refuseKnown(_ found: ImportedCodings, in study: Study) throws {
    let known = try study.assignments()
    for coding in found.codings {
      let isKnown = known.contains {
        $0.session == coding.session && $0.coder == coding.coder && $0.scheme == coding.scheme
          && $0.pass == pass
      }
      if isKnown {
        throw StoreError.assignmentExists(session: coding.session, coder: coding.coder, pass: pass)
      }
    }
  }

  private func say(_ found: ImportedCodings, scheme: Scheme) {
    let coders = Set(found.codings.map(\.coder)).count
    let sessions = Set(found.codings.map(\.session)).count
    Terminal.say(
      "\(dryRun ? "Nothing was imported; there are" : "Imported") \(Count.of(found.values, "value")) on "
        + "\(Count.of(found.units, "coded unit")), by \(Count.of(coders, "coder")) in "
        + "\(Count.of(sessions, "session")), from \(Count.of(found.rows, "row")), with the scheme "
        + "\(scheme.id) \(scheme.version).")
    if found.repeats > 0 {
      Terminal.say("\(Count.of(found.repeats, "statement")) only repeated an earlier one.")
    }
    if found.merged > 0 {
      Terminal.say(
        "On \(Count.of(found.merged, "unit")) the codes of several utterances were brought together.")
    }
    let onlySeen = found.codesOnlySeen(in: scheme)
    if !onlySeen.isEmpty {
      Terminal.say(
        "Every value of \(onlySeen.map(\.id).joined(separator: ", ")) says yes, and a missing row is a missing value. "
          + "If it means no, import with --absent-is-no.")
    }
  }
}
