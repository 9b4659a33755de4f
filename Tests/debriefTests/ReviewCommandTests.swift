import Analysis
import ArgumentParser
import Authoring
import DebriefCore
import Foundation
import Guidance
import Review
import Store
import Testing

@testable import debrief

/// Assigning, correcting, adjudicating and calibrating from the command line.
@Suite struct ReviewCommandTests {
  /// A study in a folder of its own, with experts e1 to e3, a lead, and sessions of two trainees.
  private final class Place {
    let folder = FileManager.default.temporaryDirectory.appending(path: "review-\(UUID().uuidString)")
    let study: Study
    var path: String { folder.appending(path: "study.sqlite").path() }

    init() throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      study = try Study.create(at: folder.appending(path: "study.sqlite").path(), title: "Review")
      try study.add(Person(name: "boss", role: .lead))
      for name in ["e1", "e2", "e3"] { try study.add(Person(name: name, role: .expert)) }
      try study.importSessions(
        (0..<4).map { number in
          SessionRecord(
            header: SessionHeader(
              name: "s\(number)", trainee: number % 2 == 0 ? "p01" : "p02", voice: .imported),
            turns: [
              RecordedTurn(turn: Turn(number: 1, speaker: .client, text: "I cannot sleep.")),
              RecordedTurn(turn: Turn(number: 2, speaker: .peer, text: "Try warm milk.")),
            ])
        })
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func run(_ type: (some AsyncParsableCommand).Type, _ arguments: String...) async throws {
      var command = try type.parse(arguments + ["--study", path])
      try await command.run()
    }

    func file(_ text: String) throws -> String {
      let url = folder.appending(path: "\(UUID().uuidString).csv")
      try Data(text.utf8).write(to: url)
      return url.path()
    }

    /// Codes turn 2 of an assignment: how it fits, and whether advice came too early; then submits.
    func code(_ assignment: Assignment, advice: Bool) throws {
      let codings = [
        "appropriateness": Coding(value: .level(3)),
        "premature_advice": Coding(value: .binary(advice), severity: advice ? 1 : nil),
      ]
      for (code, coding) in codings {
        let change = CodingChange(id: code, unit: .turn(2), act: .set(code: code, coding))
        _ = try study.work(on: assignment.id) { try $0.keep(change, by: assignment.coder, at: .now()) }
      }
      try study.submit(assignment.id, by: assignment.coder, at: .now())
    }
  }

  @Test func `a dry run gives nothing, and the same command then gives every session to two of three`()
    async throws
  {
    let place = try Place()
    for flag in ["--dry-run", "--seed=1"] {
      try await place.run(
        AssignCommand.self, "--session", "all", "--coder", "e1", "e2", "e3", "--scheme", "peer-support",
        "--due", "2030-01-31", flag)
      if flag == "--dry-run" {
        #expect(try place.study.assignments().isEmpty)
        #expect(try place.study.snapshots(.scheme).isEmpty)
      }
    }
    let given = try place.study.assignments()
    #expect(given.count == 8)
    #expect(Dictionary(grouping: given, by: \.session).values.allSatisfy { $0.count == 2 })
    #expect(given.allSatisfy { ($0.dueAt ?? .now()).day == "2030-01-31" })
    try await place.run(ProgressCommand.self)
    try await place.run(ProgressCommand.self, "--by", "session")
    try await place.run(ProgressCommand.self, "--by", "code")
  }

  @Test(arguments: ["--overlap=0", "--overlap=120%", "--panel=0", "--due=tomorrow", "--again=2", "--pass=0"])
  func `what cannot be meant is refused`(argument: String) {
    #expect(throws: (any Error).self) {
      try AssignCommand.parse(["--session", "all", "--coder", "e1", argument])
    }
  }

  @Test func `work is taken back, moved and sent back`() async throws {
    let place = try Place()
    try await place.run(
      AssignCommand.self, "--session", "s0", "--coder", "e1", "--scheme", "peer-support", "--overlap", "all")
    let first = try #require(try place.study.assignments().first)
    try await place.run(AssignmentMove.self, "\(first.id)", "--to", "e2")
    #expect(try place.study.assignment(first.id).state == .withdrawn)
    let moved = try #require(try place.study.assignments(of: "e2").first)
    try place.code(moved, advice: true)
    await #expect(throws: StoreError.submittedCounts(assignment: moved.id)) {
      try await place.run(AssignmentWithdraw.self, "\(moved.id)")
    }
    try await place.run(
      AssignmentReopen.self, "\(moved.id)", "--reason", "turn 2 looks like a slip", "--by", "boss")
    #expect(try place.study.revisions(of: moved.id).last?.correction?.who == "boss")
    try await place.run(AssignmentList.self, "--coder", "e2")
    try await place.run(AssignmentLimit.self, "--turns", "100", "--coder", "e2")
    #expect(try place.study.limit(for: "e2") == LoadLimit(turns: 100))
  }

  @Test func `work gets a day later, by number or for all that a coder has open`() async throws {
    let place = try Place()
    try await place.run(
      AssignCommand.self, "--session", "s0", "s1", "--coder", "e1", "e2", "--scheme", "peer-support")
    func days(_ coder: String) throws -> [String?] {
      try place.study.assignments(of: coder).map { $0.dueAt?.day }
    }
    let given = try place.study.assignments(of: "e1")
    try place.code(given[0], advice: true)
    try await place.run(AssignmentDue.self, "--coder", "e1", "--day", "2030-01-31")
    #expect(try days("e1") == [nil, "2030-01-31"])
    #expect(try days("e2") == [nil, nil])
    try await place.run(AssignmentDue.self, "\(given[1].id)", "--day", "2030-02-28")
    #expect(try days("e1") == [nil, "2030-02-28"])
    try await place.run(AssignmentDue.self, "\(given[1].id)", "--none")
    #expect(try days("e1") == [nil, nil])
    await #expect(throws: StoreError.alreadySubmitted(assignment: given[0].id)) {
      try await place.run(AssignmentDue.self, "\(given[0].id)", "--day", "2030-02-28")
    }
  }

  @Test(arguments: [["1"], ["--day=2030-01-31"], ["1", "--day=2030-01-31", "--none"], ["1", "--day=soon"]])
  func `a day that is not clear is refused`(arguments: [String]) {
    #expect(throws: (any Error).self) { try AssignmentDue.parse(arguments) }
  }

  @Test func `two looks at a session are compared, without the sessions of who withdrew`() async throws {
    let place = try Place()
    func table() throws -> PassTable {
      let source = try ResultOptions.parse(["--study", place.path]).results()
      return try PassTable(of: source.study, codes: ["premature_advice"])
    }
    try await place.run(
      AssignCommand.self, "--session", "s0", "s1", "--coder", "e1", "--scheme", "peer-support")
    for assignment in try place.study.assignments() { try place.code(assignment, advice: true) }
    try await place.run(
      AssignCommand.self, "--coder", "e1", "--again", "100%", "--after-days", "0", "--scheme", "peer-support")
    let again = try place.study.assignments().filter { $0.pass == 2 }
    await #expect(throws: AnalysisError.nothingSeenTwice) {
      try await place.run(AgreementCommand.self, "--passes")
    }
    for assignment in again { try place.code(assignment, advice: assignment.session == "s0") }
    #expect(try table().sessions == ["s0", "s1"])
    #expect(try table().codes[0].coders[0].agreement.value == .success(0.5))
    for format in ["table", "json", "csv"] {
      try await place.run(AgreementCommand.self, "--passes", "--format", format)
    }
    try place.study.withdraw("p02", at: .now())
    #expect(try table().sessions == ["s0"])
    #expect(try table().codes[0].coders[0].agreement.value == .success(1))
  }

  @Test(arguments: [["--coefficient", "alpha"], ["--differences"], ["ratings.csv"]])
  func `passes are compared in a study, by the figures of its table`(arguments: [String]) {
    #expect(throws: (any Error).self) { try AgreementCommand.parse(["--passes"] + arguments) }
  }

  @Test func `differences are written out, decided in a file, and closed`() async throws {
    let place = try Place()
    try await place.run(
      AssignCommand.self, "--session", "s0", "--coder", "e1", "e2", "--scheme", "peer-support")
    for assignment in try place.study.assignments() {
      try place.code(assignment, advice: assignment.coder == "e1")
    }
    try await place.run(AdjudicationList.self)
    try await place.run(AdjudicationOpen.self, "s0", "--by", "e3")
    try await place.run(AdjudicationShow.self, "1")
    try await place.run(AdjudicationExport.self, "1")
    await #expect(throws: ReviewError.undecided(1)) { try await place.run(AdjudicationClose.self, "1") }
    let file = try place.file("turn,code,decision,reason\n2,premature_advice,unresolved,ambiguous text\n")
    try await place.run(AdjudicationImport.self, "1", file)
    #expect(try place.study.rulings(of: 1).map(\.ruling.coding) == [nil])
    try await place.run(AdjudicationTake.self, "1", "--side", "a", "--reason", "slip")
    #expect(try place.study.rulings(of: 1, history: true).count == 1)
    try await place.run(AdjudicationClose.self, "1")
    try await place.run(AdjudicationReasons.self)
    // The result commands run with the rulings in the reference.
    try await place.run(AgreementCommand.self)
  }

  @Test func `a file of differences names no coder and no trainee: coders are letters`() async throws {
    let place = try Place()
    try await place.run(
      AssignCommand.self, "--session", "s0", "--coder", "e1", "e2", "--scheme", "peer-support")
    for assignment in try place.study.assignments() {
      try place.code(assignment, advice: assignment.coder == "e1")
    }
    try await place.run(AdjudicationOpen.self, "s0", "--by", "e3")
    try await place.run(AdjudicationTake.self, "1", "--side", "A", "--reason", "slip")
    let records = AdjudicationExport.records(of: try Desk(place.study).adjudicationSheet(1, for: nil))
    #expect(records[0].prefix(7) == ["turn", "code", "text", "A", "A notes", "B", "B notes"])
    #expect(records.count == 2 && records[1].prefix(3) == ["2", "premature_advice", "Try warm milk."])
    #expect(Set([records[1][3], records[1][5]]) == ["yes", "no"])
    for cell in records.joined() {
      for name in ["e1", "e2", "e3", "boss", "p01", "s0"] { #expect(!cell.contains(name), "\(cell)") }
    }
  }

  @Test func `a coder is calibrated and certified`() async throws {
    let place = try Place()
    try await place.run(
      AssignCommand.self, "--session", "s0", "s1", "--coder", "e1", "--scheme", "peer-support")
    for assignment in try place.study.assignments() { try place.code(assignment, advice: true) }
    for session in ["s0", "s1"] { try await place.run(CalibrationGold.self, session, "--from", "e1") }
    try await place.run(CalibrationGold.self)
    try await place.run(
      CalibrationMark.self, "--figure", "percent", "--fewest-units", "2", "--fewest-uses", "2")
    try await place.run(CalibrationStart.self, "e2")
    let desk = Desk(place.study)
    let coder = try place.study.person(named: "e2")
    for assignment in try place.study.assignments(of: "e2") {
      for (code, coding) in [
        ("appropriateness", Coding(value: .level(3))),
        (
          "premature_advice",
          Coding(
            value: .binary(true), severity: 1, evidence: [EvidenceSpan(turn: 2, start: 0, end: 3)])
        ),
      ] {
        let change = CodingChange(id: code, unit: .turn(2), act: .set(code: code, coding))
        _ = try desk.save(change, in: assignment.id, by: coder, at: .now())
      }
      try desk.submit(assignment.id, by: coder, at: .now())
    }
    #expect(try place.study.calibration(1).result == .passed)
    try await place.run(CalibrationShow.self, "1", "--turns")
    try await place.run(CalibrationList.self)
    try await place.run(CalibrationList.self, "--certificates")
    try await place.run(CalibrationDrift.self, "e2", "--against", "gold")
    try await place.run(CalibrationRevoke.self, "e2")
  }

  @Test func `memos are kept, and schemes compared`() async throws {
    let place = try Place()
    try await place.run(
      AssignCommand.self, "--session", "s0", "--coder", "e1", "--scheme", "peer-support")
    try await place.run(MemoAdd.self, "Tips count.", "--by", "boss", "--code", "premature_advice")
    try await place.run(MemoList.self, "--code", "premature_advice")
    #expect(try place.study.memos().map(\.text) == ["Tips count."])
    #expect(throws: (any Error).self) { try MemoAdd.parse(["x", "--by", "boss"]) }
    try await place.run(SchemeCompare.self, "peer-support", "peer-support")
  }

  @Test func `versions stand side by side, and what cannot be read across is said`() {
    let first = Scheme(
      id: "small", version: "1", title: "Small", language: "en",
      codes: [Code(id: "a", name: "A", definition: "One thing.", key: "a")])
    var second = first
    second.version = "2"
    second.codes[0].definition = "Another."
    second.codes[0].unit = .session
    second.codes.append(Code(id: "b", name: "B", definition: "New.", key: "b"))
    let lines = SchemeComparisonPage(SchemeComparison(first, second)).lines
    #expect(
      lines == [
        "small 1                                           small 2", "",
        "a: judgements cannot be read across both", "  unit",
        "    peer turn                                         session", "  definition",
        "    One thing.                                        Another.", "", "b: only in small 2 (B)",
      ])
  }
}
