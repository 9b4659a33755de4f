import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief adjudication`: Bring experts' codings together.
struct AdjudicationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjudication", abstract: "Bring together what experts coded differently.",
    discussion: """
      When experts have submitted, somebody who did not code the session, or a meeting, decides where they differ: \
      coders are letters, each decision has a reason, and leaving a question unresolved is a decision too. Closed \
      decisions enter the reference and feedback; agreement and misalignment go by what was coded blind.
      """,
    subcommands: [
      AdjudicationList.self, AdjudicationOpen.self, AdjudicationShow.self, AdjudicationExport.self,
      AdjudicationImport.self, AdjudicationTake.self, AdjudicationClose.self, AdjudicationReasons.self,
    ])
}

/// `debrief adjudication list`: List what can be adjudicated.
struct AdjudicationList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the sessions that two experts have submitted, and how far each is.")

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    var table = TextTable("NUMBER", "SESSION", "EXPERTS", "STILL CODING", "DIFFERENCES", "DECIDED", "STATE")
    for offer in try Desk(study).adjudicationOffers(scheme: snapshot.sha256) {
      let adjudication = offer.adjudication
      table.add(
        adjudication.map { String($0.id) } ?? "", offer.session, "\(offer.experts)", "\(offer.stillCoding)",
        "\(offer.differences)", "\(offer.decided)", Self.state(adjudication))
    }
    table.lines.forEach { Terminal.print($0) }
  }

  private static func state(_ adjudication: Adjudication?) -> String {
    guard let adjudication else { return "not opened" }
    let how = adjudication.mode == .meeting ? "in a meeting led by" : "by"
    return "\(adjudication.closedAt == nil ? "open" : "closed"), \(how) \(adjudication.adjudicator)"
  }
}

/// `debrief adjudication open`: Open the adjudication of a session.
struct AdjudicationOpen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the adjudication of a session.",
    discussion: """
      The last submitted codings of the experts are compared, and stay so. Whoever decides or attends has seen \
      what others said from now on: nothing that they code of this session later is blind. Nobody with the session \
      still open can be among them.
      """)

  @Argument(help: "The session's name.")
  var session: String

  @Option(help: "Who decides: an expert or a lead who did not code it; in a meeting, who leads it.")
  var by: String

  @Flag(help: "A meeting decides; the coders may attend and vote.")
  var meeting = false

  @Option(parsing: .upToNextOption, help: "Who attends the meeting.")
  var attending: [String] = []

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    let desk = Desk(study)
    let opened = try desk.openAdjudication(
      of: session, scheme: snapshot.sha256, by: by, mode: meeting ? .meeting : .alone, attending: attending,
      at: .now())
    let count = try desk.adjudicationSheet(opened.id, for: nil).items.count
    Terminal.print(String(opened.id))
    Terminal.say(
      "Adjudication \(opened.id) of \(session) is open: \(Count.of(opened.sides.count, "coder")), "
        + "\(Count.of(count, "difference")).")
  }
}
