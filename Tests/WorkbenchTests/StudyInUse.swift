import DebriefCore
import HTTPTypes
import Hummingbird
import Review
import Store

@testable import Workbench

/// A workroom in which everything is there that an address can name.
///
/// `mara` codes the example's session and has a judged try, and coded further sessions with `otto`. On these `nora`, who
/// coded none, decides alone, or sits in the meeting that `lena` leads.
struct StudyInUse {
  let room: Workroom
  /// What `mara` and `p01` have submitted: nobody decides on it yet.
  let submittedWork: Int64
  let traineeSubmittedWork: Int64
  /// What `mara` has submitted and can see the outcome of.
  let decidedWork: Int64
  /// The adjudications: one that `nora` has begun, one that she has closed, and one in a meeting.
  let open: Int64
  let closed: Int64
  let meeting: Int64
  /// The judged try of `mara`.
  let calibration: Int64

  /// A session that two experts have submitted, and on which nobody decides yet.
  static let offered = "p01-secret-session-2"
  /// A session that its trainee has not begun to code.
  static let uncoded = "p01-secret-session-3"

  /// What an expert must not find on any page, beside ``Workroom/telltales``: the others' names, and what they say of
  /// the session that the expert works on.
  static let telltales = ["otto", "lena", "p02", "unseen-comment", "unseen-memo", "unseen-view"]

  init() throws {
    let room = try Workroom()
    self.room = room
    let (study, desk) = (room.study, Desk(room.study))
    let moment = Timestamp(milliseconds: 2_000)
    try study.add(Person(name: "nora", role: .expert))
    let records = (2...6).map { number in
      var record = Example.session(clientText: "I am so tired.", peerText: "Tell me more.")
      record.header.name = "p01-secret-session-\(number)"
      return record
    }
    try study.importSessions(records)
    func submit(_ session: String, _ name: String, missing comment: String? = nil) throws -> Int64 {
      let work = try desk.assign(session: session, to: name, scheme: room.scheme, at: moment).id
      try room.answer(work, by: name, missing: comment)
      try desk.submit(work, by: study.person(named: name), at: moment)
      return work
    }
    func adjudicate(_ session: String, _ mode: Adjudication.Mode = .alone) throws -> Int64 {
      try desk.openAdjudication(
        of: session, scheme: room.scheme, by: mode == .alone ? "nora" : "lena", mode: mode,
        attending: mode == .alone ? [] : ["nora"], at: Timestamp(milliseconds: 3_000)
      ).id
    }

    _ = try submit(Example.session, "otto", missing: "unseen-comment")
    for (name, memo) in [("lena", "unseen-memo of a lead"), ("otto", "unseen-memo of an expert")] {
      _ = try desk.add(
        memo: memo, on: .session(Example.session), by: study.person(named: name), at: moment)
      _ = try desk.add(
        memo: "a laugh counts", on: .code("missed", scheme: "test"), by: study.person(named: name), at: moment
      )
    }
    _ = try desk.save(
      CodingChange(
        id: "own", unit: .turn(2),
        act: .set(code: "missed", Coding(value: .binary(true), severity: 1, comment: "unseen-view"))),
      in: room.traineeWork, by: study.person(named: "p01"), at: moment)

    var works: [Int64] = []
    for record in records.prefix(4) {
      works.append(try submit(record.header.name, "mara", missing: "said by a coder"))
      _ = try submit(record.header.name, "otto")
    }
    submittedWork = works[0]
    traineeSubmittedWork = try submit(Self.offered, "p01", missing: "own view")
    open = try adjudicate(Self.uncoded)
    meeting = try adjudicate(records[2].header.name, .meeting)
    closed = try adjudicate(records[3].header.name)
    decidedWork = works[3]
    try Self.decide(closed, in: study)
    try desk.closeAdjudication(closed, by: study.person(named: "nora"), at: Timestamp(milliseconds: 4_000))

    let gold = records[4].header.name
    _ = try submit(gold, "otto", missing: "said by gold")
    _ = try desk.markGold(gold, scheme: room.scheme, from: .coder("otto"), at: moment)
    try study.setPassMark(
      PassMark(figure: .percent, least: 0.5, fewestUnits: 1, fewestUses: 0), scheme: room.scheme, at: moment)
    let begun = try desk.startCalibration(of: "mara", scheme: room.scheme, sessions: 1, at: moment)
    for part in begun.parts {
      try room.answer(part.assignment, by: "mara", missing: "said in a try")
      try desk.submit(part.assignment, by: study.person(named: "mara"), at: moment)
    }
    calibration = begun.id
  }

  /// `nora` decides on everything that is open in an adjudication.
  static func decide(_ adjudication: Int64, in study: Study) throws {
    _ = try Desk(study).takeSide(
      "A", reason: .slip, in: adjudication, by: study.person(named: "nora"),
      at: Timestamp(milliseconds: 3_500))
  }

  /// Every route of the workbench, as the table in docs/access.md writes it.
  static func routes() throws -> Set<String> {
    let router = try makeRouter(
      study: .inMemory(), practice: PracticeOffer(), door: .local(port: 0), idleSeconds: SignIn.idleSeconds)
    return Set(router.routes.filter { $0.method != .head }.map { "\($0.method) \($0.path)" })
  }
}
