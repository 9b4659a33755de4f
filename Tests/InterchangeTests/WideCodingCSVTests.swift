import CSV
import DebriefCore
import Interchange
import Testing

/// Codings in, a column per code; and several utterances in one turn.
@Suite struct WideCodingCSVTests {
  private let record = SessionRecord(
    header: SessionHeader(name: "s", voice: .imported),
    turns: [
      RecordedTurn(turn: Turn(number: 1, speaker: .client, text: "a"), sourceNames: ["u0"]),
      RecordedTurn(turn: Turn(number: 2, speaker: .peer, text: "b\nc"), sourceNames: ["u1", "u2"]),
    ])

  private func codings(
    _ text: String, codes: [String], missing: [String] = [], absentIsNo: Bool = false
  ) throws -> SessionCoding {
    let rules = try CodingRules(codeColumns: codes, missing: missing, absentIsNo: absentIsNo)
    let found = try CodingCSV.codings(
      from: table(text), rules: rules, scheme: Schemes.mixed, sha256: "hash", sessions: [record])
    return try #require(found.codings.first)
  }

  private func text(_ id: String, _ coding: SessionCoding, on turn: Int = 2) throws -> String? {
    try coding.value(of: #require(Schemes.mixed.code(id)), on: .turn(turn))?.text
  }

  @Test func `an empty cell is a row that is not there`() throws {
    let file = "session,turn,coder,A,R\ns,u1,e1,yes,\ns,u0,e1,,\n"
    let codes = ["advice=A", "reflection=R"]
    #expect(try text("reflection", codings(file, codes: codes)) == nil)
    let filled = try codings(file, codes: codes, absentIsNo: true)
    #expect(try text("reflection", filled) == "none")
    #expect(try text("advice", filled) == "yes")
    #expect(try text("topics", filled) == nil, "the file has no column for it")
    #expect(try text("talk", filled, on: 1) == nil)
  }

  @Test func `a word for missing is an option where the code declares it, on its own units`() throws {
    let file = "session,turn,coder,T,R,A\ns,u0,e1,change,none,none\ns,u1,e1,none,none,none\n"
    let coding = try codings(file, codes: ["talk=T", "reflection=R", "advice=A"], missing: ["none"])
    #expect(try text("talk", coding, on: 1) == "change")
    #expect(try text("reflection", coding) == "none")
    #expect(try text("advice", coding) == nil)
  }

  @Test func `any yes, all options, and the first option that is not none`() throws {
    let file = """
      session,turn,coder,A,R,T,E
      s,u1,e1,no,complex,work,3
      s,u2,e1,yes,none,family,3
      """
    let coding = try codings(file, codes: ["advice=A", "reflection=R", "topics=T", "ease=E"])
    #expect(try text("advice", coding) == "yes")
    #expect(try text("reflection", coding) == "complex")
    #expect(try text("topics", coding) == "family|work")
    #expect(try text("ease", coding) == "3.0")
    let both = try codings("session,turn,coder,R\ns,u1,e1,complex\ns,u2,e1,simple\n", codes: ["reflection=R"])
    #expect(try text("reflection", both) == "simple")
  }

  @Test func `numbers of one turn must be equal`() throws {
    let bad = try problems {
      _ = try codings("session,turn,coder,E\ns,u1,e1,3\ns,u2,e1,4\n", codes: ["ease=E"])
    }
    #expect(bad.map(\.line) == [3])
    #expect(bad[0].text.contains("lines 2, 3"))
  }

  @Test func `a turn is called what the transcript's file called it`() throws {
    #expect(
      try badLines { _ = try codings("session,turn,coder,A\ns,2,e1,yes\n", codes: ["advice=A"]) } == [2])
  }

  @Test func `a code or column that is not there is named`() throws {
    let file = "session,turn,coder,A\ns,u1,e1,yes\n"
    #expect(throws: InterchangeError.unknownCode("advise", known: Schemes.mixed.codes.map(\.id))) {
      try codings(file, codes: ["advise=A"])
    }
    let columns = ["session", "turn", "coder", "A"]
    #expect(
      throws: InterchangeError.noCodeColumn(file: "test.csv", code: "advice", column: "B", known: columns)
    ) {
      try codings(file, codes: ["advice=B"])
    }
    #expect(throws: InterchangeError.mappedTwice("advice")) {
      try codings(file, codes: ["advice=A,advice=A"])
    }
    #expect(throws: InterchangeError.unknownKey("value", known: CodingRules.wideKeys)) {
      try CodingRules(maps: ["value=A"], codeColumns: ["advice=A"])
    }
  }
}
