import DebriefCore
import Foundation
import GRDB
import Testing

@testable import Store

/// Erasing a person: looked for in the bytes of the files, not only in the answers of the database.
@Suite struct ErasureTests {
  private static let said = "xylophone"
  private static let words = [
    said, "noticedwort", "markwort", "commentwort", "alternativewort", "olderwort", "suggestwort",
    "utterwort",
    "formwort", "hardwort", "occasionwort", "maria-schmidt",
  ]

  /// A study on disk in which a trainee called maria-schmidt said things, and others wrote of them.
  private func furnish(_ path: String) throws -> Study {
    let study = try Study.create(at: path, title: "Pilot")
    let scheme = try Sample.furnish(study).scheme
    try study.add(Person(name: "maria-schmidt", role: .trainee))
    try study.record(consent: [.analysis: true], of: "maria-schmidt", note: "formwort", at: Sample.noon)
    var session = Sample.session(
      "maria-schmidt-exam-1", trainee: "maria-schmidt", words: "I played the \(Self.said) too.")
    session.header.occasion = "occasionwort"
    session.turns[0].sourceNames = ["utterwort"]
    session.turns[2].detail = .client(
      ClientDetail(
        decision: Decision(
          phase: "a", moves: [], trust: 0.5, affect: Affect(valence: 0, arousal: 0), cues: [],
          disclosure: nil,
          reasons: []),
        estimate: EmotionEstimate(
          affect: Affect(valence: 0, arousal: 0), scores: [:], confidence: 0, words: [],
          provenance: Provenance(engine: "lexicon", model: "1")),
        suggestions: [
          Suggestion(
            kind: .support, text: "suggestwort", provenance: Provenance(engine: "scripted", model: "1"))
        ], provenance: Provenance(engine: "scripted", model: "1")))
    session.marks = [CueMark(turn: 1, note: "markwort", at: Sample.noon)]
    try study.importSessions([session])
    try study.keep(
      SelfCheck(noticed: "noticedwort", hard: "hardwort", at: Sample.noon), of: "maria-schmidt-exam-1")
    let given = try study.assign(session: "maria-schmidt-exam-1", to: "e1", scheme: scheme, at: Sample.noon)
    for (id, comment) in [("1", "olderwort"), ("2", "commentwort")] {
      let coding = Coding(
        value: .binary(true), evidence: [EvidenceSpan(turn: 2, start: 13, end: 22)], comment: comment,
        alternative: "alternativewort")
      _ = try study.save(Sample.set(id: id, coding), in: given.id, by: "e1", at: Sample.noon)
    }
    try study.submit(given.id, by: "e1", at: Sample.noon)
    return study
  }

  /// Which of the words stand in the bytes of the study's files.
  private func found(at path: String) throws -> [String] {
    let bytes = try ["", "-wal", "-shm"].map { suffix in
      FileManager.default.fileExists(atPath: path + suffix)
        ? try Data(contentsOf: URL(filePath: path + suffix)) : Data()
    }
    return Self.words.filter { word in bytes.contains { $0.range(of: Data(word.utf8)) != nil } }
  }

  @Test func `no byte of what an erased trainee said, and of what was said of it, is left in the files`()
    throws
  {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try furnish(path)
      #expect(try found(at: path) == Self.words)
      let erasure = try study.erase("maria-schmidt", at: Sample.noon)
      #expect(try found(at: path).isEmpty)
      #expect(erasure == Erasure(standIn: "erased-1", at: Sample.noon, sessions: 1, turns: 4, codings: 1))
      #expect(try study.erasures() == [erasure])
      #expect(try study.health().problems.isEmpty)
      #expect(try Study.open(at: path).health().problems.isEmpty)
    }
  }

  @Test func `words that were deleted or replaced before are gone from free pages and from the log`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try furnish(path)
      let given = try study.assign(
        session: "maria-schmidt-exam-1", to: "e2", scheme: try study.assignments()[0].scheme, at: Sample.noon)
      for number in 0..<200 {
        let comment = String(repeating: "\(Self.said) ", count: 200)
        let coding = Coding(value: .binary(true), comment: comment)
        _ = try study.save(Sample.set(id: "c\(number)", coding), in: given.id, by: "e2", at: Sample.noon)
        let clear = CodingChange(id: "d\(number)", unit: .turn(2), act: .clear(code: "advice"))
        _ = try study.save(clear, in: given.id, by: "e2", at: Sample.noon)
      }
      _ = try study.erase("maria-schmidt", at: Sample.noon)
      #expect(try found(at: path).isEmpty)
    }
  }

  @Test func `everybody else's words stay, and history still cannot be changed`() throws {
    try withFolder { folder in
      let study = try furnish(folder.appending(path: "study.sqlite").path)
      _ = try study.erase("maria-schmidt", at: Sample.noon)
      #expect(try study.session(named: "p01-exam-1") == Sample.session())
      #expect(try study.people().map(\.name) == ["e1", "e2", "erased-1", "p01"])
      #expect(try study.sessions().map(\.header.name) == ["erased-1-1", "p01-exam-1"])
      for table in ["turn", "turn_detail", "history", "consent", "erasure"] {
        #expect(throws: StoreError.self) { try study.write { try $0.execute(sql: "DELETE FROM \(table)") } }
      }
      #expect(throws: StoreError.self) {
        try study.write { try $0.execute(sql: "UPDATE coding SET coding = '{}'") }
      }
    }
  }

  @Test func `who coded and which values they gave stays, and counts in nothing`() throws {
    let study = try Study.inMemory()
    let given = try Sample.furnish(study)
    let coding = Coding(
      value: .binary(true), severity: nil, evidence: [EvidenceSpan(turn: 2, start: 0, end: 1)], comment: "no")
    _ = try study.save(Sample.set(id: "1", coding), in: given.id, by: "e1", at: Sample.noon)
    try study.submit(given.id, by: "e1", at: Sample.noon)
    let erasure = try study.erase("e1", at: Sample.noon)
    #expect(erasure == Erasure(standIn: "erased-1", at: Sample.noon, sessions: 0, turns: 0, codings: 1))
    #expect(try study.submittedCodings(scheme: given.scheme).isEmpty)
    let kept = try #require(try study.submittedCodings(scheme: given.scheme, for: nil).first)
    #expect(kept.coder == "erased-1")
    #expect(kept.units[.turn(2)]?.codings["advice"] == Coding(value: .binary(true)))
    let history = try study.history(of: given.id)
    #expect(history.map(\.who) == ["erased-1", "erased-1"])
    #expect(try study.session(named: "p01-exam-1") == Sample.session())
    #expect(throws: StoreError.isErased("erased-1")) {
      try study.takeBackWithdrawal(of: "erased-1", at: Sample.noon)
    }
  }

  @Test func `the work on the codings keeps no word of theirs, and keeps its values`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try furnish(path)
      let given = try #require(try study.assignments().first { $0.session == "maria-schmidt-exam-1" })
      let worded = Coding(value: .binary(true), comment: "\(Self.said) once more")
      try study.add(Person(name: "lea", role: .lead))
      _ = try study.correct(given.id, reason: "formwort", by: "e1", at: Sample.noon)
      let adjudication = try study.openAdjudication(
        of: given.session, scheme: given.scheme, by: "lea", mode: .meeting,
        sides: [.init(letter: "A", assignment: given.id, revision: 1)], at: Sample.noon)
      _ = try study.vote(
        worded, on: .turn(2), code: "advice", in: adjudication.id, by: "lea", at: Sample.noon)
      let ruling = Ruling(
        unit: .turn(2), code: "advice", coding: worded, reason: .slip, words: "She said \(Self.said).")
      try study.rule([(ruling, "A")], in: adjudication.id, by: "lea", at: Sample.noon)
      try study.closeAdjudication(
        adjudication.id, with: study.rulings(of: adjudication.id), at: Sample.noon)
      var coding = SessionCoding(
        coder: Gold.coder, kind: .expert, session: given.session, scheme: given.scheme)
      coding.units[.turn(2)] = UnitCoding(codings: ["advice": worded])
      let gold = try study.markGold(coding, source: "the coding of maria-schmidt", at: Sample.noon)
      _ = try study.add(memo: "markwort", on: .session(given.session), by: "lea", at: Sample.noon)
      try study.setLimit(LoadLimit(turns: 5), for: "maria-schmidt")

      _ = try study.erase("maria-schmidt", at: Sample.noon)
      #expect(try found(at: path).isEmpty)
      let kept = try #require(try study.rulings(of: adjudication.id).first?.ruling)
      #expect(kept.coding == Coding(value: .binary(true)) && kept.reason == .slip && kept.words == nil)
      #expect(try study.votes(in: adjudication.id).map(\.coding) == [Coding(value: .binary(true))])
      let left = try study.gold(gold.id)
      #expect(left.retiredAt == Sample.noon && left.source == "the coding of erased-1")
      #expect(left.coding.units[.turn(2)]?.codings["advice"] == Coding(value: .binary(true)))
      #expect(try study.revisions(of: given.id).last?.correction?.reason == "")
      #expect(try study.memos().isEmpty)
    }
  }

  @Test func `an expert who is erased takes their words out of what others made of them`() throws {
    let study = try Study.inMemory()
    let given = try Sample.furnish(study)
    let worded = Coding(value: .binary(true), comment: "mine")
    try study.add(Person(name: "lea", role: .lead))
    let other = try study.assign(session: given.session, to: "e2", scheme: given.scheme, at: Sample.noon)
    for id in [given.id, other.id] {
      try study.submit(id, by: try study.assignment(id).coder, at: Sample.noon)
    }
    let adjudication = try study.openAdjudication(
      of: given.session, scheme: given.scheme, by: "lea", mode: .alone,
      sides: [
        .init(letter: "A", assignment: given.id, revision: 1),
        .init(letter: "B", assignment: other.id, revision: 1),
      ], at: Sample.noon)
    let rulings = [("advice", "A"), ("tone", "B")].map { code, side in
      (
        ruling: Ruling(unit: .turn(2), code: code, coding: worded, reason: .slip, words: "as \(side)"),
        side: Optional(side)
      )
    }
    try study.rule(rulings, in: adjudication.id, by: "lea", at: Sample.noon)
    _ = try study.add(memo: "Mine.", on: .code("advice", scheme: "small"), by: "e1", at: Sample.noon)
    _ = try study.erase("e1", at: Sample.noon)
    #expect(try study.rulings(of: adjudication.id).map(\.ruling.words) == [nil, "as B"])
    #expect(try study.rulings(of: adjudication.id).map(\.ruling.coding?.comment) == [nil, "mine"])
    #expect(try study.memos().isEmpty)
  }

  @Test func `a second one gets a name of their own, and erasing again changes nothing`() throws {
    let study = try Study.inMemory()
    _ = try Sample.furnish(study)
    let first = try study.erase("e1", at: Sample.noon)
    #expect(try study.erase("e2", at: Sample.noon.adding(seconds: 1)).standIn == "erased-2")
    #expect(try study.erase("erased-1", at: Sample.noon.adding(seconds: 9)) == first)
    #expect(try study.erasures().count == 2)
    #expect(throws: StoreError.unknownPerson("e1", known: ["erased-1", "erased-2", "p01"])) {
      try study.erase("e1", at: Sample.noon)
    }
  }

  @Test func `while another program reads, it is said that the files are not clean, and later they are`()
    throws
  {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try furnish(path)
      try study.writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 1") }
      let reader = try DatabaseQueue(path: path)
      try reader.inDatabase { db in
        try db.execute(sql: "BEGIN; SELECT COUNT(*) FROM turn")
        #expect(throws: StoreError.erasureUnfinished("erased-1", path: path)) {
          try study.erase("maria-schmidt", at: Sample.noon)
        }
        try db.execute(sql: "COMMIT")
      }
      #expect(try !found(at: path).isEmpty)
      _ = try study.erase("erased-1", at: Sample.noon)
      #expect(try found(at: path).isEmpty)
    }
  }

  /// What becomes of each table's texts when a person is erased.
  private static let fates: [String: Set<String>] = [
    "nothing in it that a person wrote or that tells who they are, but for names that are replaced": [
      "study", "snapshot", "revision", "nothing_to_code", "absent_row", "study_key", "backup", "erasure",
      "help_text",
      "unblinding", "flag", "adjudication", "adjudication_side", "attendance", "opened_vote",
      "taken_back_ruling", "gold_nothing",
      "pass_mark", "calibration", "calibration_part", "certificate", "access", "place", "pause", "person",
      "session",
      "assignment",
    ],
    "its lines stay, without their texts": [
      "turn", "turn_detail", "coding", "history", "consent", "correction", "withdrawal", "ruling", "vote",
      "gold",
      "gold_coding",
    ],
    "the person's lines go": [
      "load_limit", "memo", "invitation", "sign_in", "passphrase", "cue_mark", "self_check", "sent_message",
      "turn_addition",
    ],
  ]

  @Test func `it is said of every table what becomes of it`() throws {
    let tables = try Study.inMemory().read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    }
    #expect(
      Set(tables).subtracting(["grdb_migrations"]) == Self.fates.values.reduce([]) { $0.union($1) },
      "Say here what becomes of the table when a person is erased, and do it in Eraser.swift")
  }
}
