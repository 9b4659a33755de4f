import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief assign`: Give sessions to coders.
struct AssignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give sessions to coders.",
    discussion: """
      Experts share the sessions named, by lot and evenly: as many sessions, pairs, conditions and turns for each \
      as can be. --overlap says how many experts code each session. Without it, every session is coded by two of \
      the experts named where the study reports misalignment (peers judge by the scheme too), since the excess \
      needs two; else by one, and 20 % of them by two. A trainee codes the turns of their own sessions only. What \
      a coder has already counts and stays; what was taken back comes back with what was coded.

      Experts meet the sessions in an order of their own, see nothing but the conversation, and are not told whose \
      it is. Nobody gets a session of which they have seen what others said, unless you say --seen.

      For example:
        debrief assign --session all --coder e1 e2 e3 --scheme peer-support --dry-run
        debrief assign --session all --coder e1 e2 e3 --overlap 20% --due 2026-12-18
        debrief assign --session all --coder e1 e2 e3 --panel 4           a draw that all of them code
        debrief assign --coder e1 e2 --again 10% --after-days 28          a second look, blind to the first
      """)

  @Option(
    name: .customLong("session"), parsing: .upToNextOption,
    help: "The names of sessions, or all. A trainee gets their own among them.")
  var sessions: [String] = []

  @Option(name: .customLong("coder"), parsing: .upToNextOption, help: "The names of experts or trainees.")
  var coders: [String]

  @OptionGroup var scheme: SchemeChoice

  @Option(
    help: ArgumentHelp(
      """
      How many of the experts named code each session: a number, all, or a share such as 20% that two experts \
      code while the others are coded by one.
      """, valueName: "number|all|share%"))
  var overlap: OverlapChoice?

  @Option(help: "Draw so many sessions by lot, and give them to every expert named; the others to nobody.")
  var panel: Int?

  @Option(
    help: ArgumentHelp(
      "Give each expert this share of what they submitted once more, as the next pass.", valueName: "share%"))
  var again: OverlapChoice?

  @Option(help: "With --again: how many days have to lie between submitting and looking again.")
  var afterDays = 28

  @Option(help: "Which time the coder codes the same session with the scheme; 2 for a second look.")
  var pass: Int?

  @Option(help: ArgumentHelp("The day by which it should be submitted.", valueName: "year-month-day"))
  var due: Day?

  @Option(help: "What the lots depend on; the same number and the same study give the same draw.")
  var seed: UInt64 = 1

  @Flag(
    help: "Give experts sessions, too, of which they have seen what others said; they count as not blind.")
  var seen = false

  @Flag(help: "Show who would get what, and give nothing.")
  var dryRun = false

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard !coders.isEmpty else { throw ValidationError("Name coders with --coder.") }
    guard pass ?? 1 >= 1 else { throw ValidationError("--pass has to be a number from 1.") }
    guard overlap == nil || panel == nil else {
      throw ValidationError("Give --overlap or --panel, not both.")
    }
    guard panel ?? 1 >= 1 else { throw ValidationError("--panel has to be a number from 1.") }
    guard let again else {
      guard !sessions.isEmpty else {
        throw ValidationError("Name sessions with --session, or say --session all.")
      }
      return
    }
    guard again.share != nil else { throw ValidationError("--again has to be a share, such as 10%.") }
    guard sessions.isEmpty, overlap == nil, panel == nil else {
      throw ValidationError(
        "--again draws among what each expert submitted; leave out --session and --overlap.")
    }
    guard pass ?? 2 >= 2 else { throw ValidationError("With --again, --pass has to be 2 or more.") }
    guard afterDays >= 0 else { throw ValidationError("--after-days has to be a number from 0.") }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    let desk = Desk(study)
    guard try !study.sessions().isEmpty else { throw StoreError.noSession }
    let found = try scheme.find(for: study)
    let plan = try plan(at: desk, found.scheme, found.snapshot.sha256)
    if dryRun {
      Self.table(of: plan).lines.forEach { Terminal.print($0) }
    } else {
      if !found.isHeld { try SchemeChoice.keep(found.snapshot, in: study) }
      _ = try desk.carryOut(plan, at: .now())
    }
    for line in AssigningWords(plan, isDone: !dryRun).lines { Terminal.say(line) }
  }

  private func plan(at desk: Desk, _ scheme: Scheme, _ sha256: String) throws -> AssigningPlan {
    if let share = again?.share {
      return try desk.planSecondLook(
        coders: coders, share: share, afterDays: afterDays, scheme: scheme, sha256: sha256, pass: pass ?? 2,
        due: due?.end, seed: seed, at: .now())
    }
    return try desk.plan(
      AssigningWish(
        sessions: sessions == ["all"] ? [] : sessions, coders: coders,
        overlap: panel.map(Overlap.panel) ?? overlap?.overlap, pass: pass ?? 1, includesSeen: seen,
        due: due?.end, seed: seed),
      scheme: scheme, sha256: sha256, at: .now())
  }

  private static func table(of plan: AssigningPlan) -> TextTable {
    var table = TextTable("CODER", "SESSION", "PASS", "")
    for gift in (plan.gifts + plan.held).sorted() {
      table.add(
        gift.coder, gift.session, String(plan.pass), plan.held.contains(gift) ? "given before" : "new")
    }
    return table
  }
}
