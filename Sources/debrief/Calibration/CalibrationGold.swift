import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief calibration gold`: Mark, list and retire gold codings.
struct CalibrationGold: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gold",
    abstract: "Mark a coding of a session as gold; without a session, list the gold codings.",
    discussion: """
      Comments of the coding, and the words of adjudication, tell new coders why. A later gold coding of the same \
      session takes the place of the earlier one, which tries that used it keep.
      """)

  @Argument(help: "The session's name.")
  var session: String?

  @Option(help: "Take the submitted coding of this expert. Without it, the reference of all.")
  var from: String?

  @Flag(help: "Retire the session's gold coding instead.")
  var retire = false

  @OptionGroup var scheme: HeldScheme

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard session != nil || (from == nil && !retire) else { throw ValidationError("Name a session.") }
    guard from == nil || !retire else { throw ValidationError("Give --from or --retire, not both.") }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    let (_, snapshot) = try scheme.find(in: study)
    guard let session else { return try list(study, snapshot.sha256) }
    if retire {
      let held = try study.golds(scheme: snapshot.sha256).filter {
        $0.session == session && $0.retiredAt == nil
      }
      for gold in held { try study.retireGold(gold.id, at: .now()) }
      return Terminal.say("Retired \(Count.of(held.count, "gold coding")) of \(session).")
    }
    let gold = try Desk(study).markGold(
      session, scheme: snapshot.sha256, from: from.map(GoldSource.coder) ?? .reference, at: .now())
    Terminal.say("\(session) is gold now, from \(gold.source).")
  }

  private func list(_ study: Study, _ sha256: String) throws {
    var table = TextTable("NUMBER", "SESSION", "FROM", "MARKED", "RETIRED")
    for gold in try study.golds(scheme: sha256) {
      table.add(
        "\(gold.id)", gold.session, gold.source, gold.markedAt.day, gold.retiredAt.map(\.day) ?? "")
    }
    table.lines.forEach { Terminal.print($0) }
  }
}
