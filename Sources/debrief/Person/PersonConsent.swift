public import ArgumentParser
public import DebriefCore
import Store

/// `debrief person consent`: Record or show what a person allows.
struct PersonConsent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Record or show what people allow their data to be used for.",
    discussion: """
      Each use is answered by itself: practice (their practice sessions are kept), coding (experts code their \
      sessions), analysis (their data count in figures and exports), sharing (their data are passed on in shared \
      exports). A later answer takes the place of an earlier one, which stays in the record.

      What is refused is not done: no session is kept, no expert is given the sessions, nothing of theirs counts. \
      Somebody who was never asked takes part in everything but sharing, which needs a yes.

      For example: debrief person consent p01 --give practice coding analysis --refuse sharing --note "form 2"
      """)

  @Argument(help: "The person's name. Without it: everybody.")
  var name: String?

  @Option(parsing: .upToNextOption, help: "The uses that the person allows.")
  var give: [DataUse] = []

  @Option(parsing: .upToNextOption, help: "The uses that the person does not allow.")
  var refuse: [DataUse] = []

  @Option(help: "How it is known, such as the name of a signed form.")
  var note = ""

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if name == nil, !give.isEmpty || !refuse.isEmpty {
      throw ValidationError("Name the person whose answers these are.")
    }
    if !note.isEmpty, give.isEmpty, refuse.isEmpty {
      throw ValidationError("A note stands beside answers: say which with --give or --refuse.")
    }
    if let both = give.first(where: refuse.contains) {
      throw ValidationError("\(both.rawValue) is both given and refused.")
    }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    guard let name else { return Self.table(of: try study.consents()) }
    if !give.isEmpty || !refuse.isEmpty {
      let answers = give.map { ($0, true) } + refuse.map { ($0, false) }
      try study.record(
        consent: Dictionary(answers) { first, _ in first }, of: name, note: note, at: .now())
    }
    Self.page(of: try study.consent(of: name))
  }

  private static func page(of record: ConsentRecord) {
    var table = TextTable("USE", "ANSWER", "RECORDED", "NOTE")
    for use in DataUse.allCases {
      let answer = record.answers[use]
      table.add(
        use.rawValue, word(answer), answer?.at.text ?? "", Terminal.plain(answer?.note ?? ""))
    }
    table.lines.forEach { Terminal.print($0) }
    if let moment = record.withdrewAt { Terminal.say("\(record.person) withdrew on \(moment.text).") }
  }

  private static func table(of records: [ConsentRecord]) {
    var table = TextTable(["NAME"] + DataUse.allCases.map { $0.rawValue.uppercased() } + ["WITHDREW"])
    for record in records {
      table.add(
        [record.person] + DataUse.allCases.map { word(record.answers[$0]) }
          + [record.withdrewAt?.text ?? ""])
    }
    table.lines.forEach { Terminal.print($0) }
  }

  private static func word(_ answer: ConsentRecord.Answer?) -> String {
    switch answer?.isGiven {
    case true: "given"
    case false: "refused"
    case nil: "not asked"
    }
  }
}

extension DataUse: ExpressibleByArgument {}
