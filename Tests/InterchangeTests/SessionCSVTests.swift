import CSV
import DebriefCore
import Guidance
import Interchange
import Testing

/// Transcripts in.
@Suite struct SessionCSVTests {
  private func sessions(
    _ text: String, unit: SessionRules.Unit = .utterance, map: [String] = [], prefix: String = "",
    trainee: String? = nil
  ) throws -> ImportedSessions {
    let rules = try SessionRules(
      columns: ColumnMap(map, keys: SessionRules.keys), unit: unit, prefix: prefix, trainee: trainee)
    return try SessionCSV.sessions(from: table(text), rules: rules)
  }

  @Test func `rows of several sessions may be mixed, and turns go by their number`() throws {
    let found = try sessions(
      """
      session,turn,speaker,text
      b,10,peer,third
      a,1,client,hello
      b,2,client,second
      b,1,Peer,first
      """)
    #expect(found.sessions.map(\.header.name) == ["b", "a"])
    #expect(found.sessions[0].turns.map(\.turn.text) == ["first", "second", "third"])
    #expect(found.sessions[0].turns.map(\.turn.number) == [1, 2, 3])
    #expect(found.sessions[0].turns.map(\.sourceNames) == [["1"], ["2"], ["10"]])
    #expect(found.sessions[0].header.voice == .imported)
    #expect(found.rows == 4)
  }

  @Test func `turns whose names are not all numbers stay in the order of the file`() throws {
    let found = try sessions("session,turn,speaker,text\ns,2,peer,a\ns,1b,client,b\ns,1,peer,c\n")
    #expect(found.sessions[0].turns.map(\.turn.text) == ["a", "b", "c"])
  }

  @Test func `utterances that run on become one turn`() throws {
    let text = "session,turn,speaker,text\ns,1,client,a\ns,2,client,b\ns,3,peer,c\ns,4,client,d\n"
    let found = try sessions(text, unit: .turn).sessions[0].turns
    #expect(found.map(\.turn.text) == ["a\nb", "c", "d"])
    #expect(found.map(\.sourceNames) == [["1", "2"], ["3"], ["4"]])
    #expect(found.map(\.turn.number) == [1, 2, 3])
  }

  @Test func `a row that says the same again is passed over, one that differs is bad`() throws {
    let text = "session,turn,speaker,text\ns,1,client,a\ns,2,peer,b\ns,1,client,a\n"
    let found = try sessions(text)
    #expect(found.repeats == 1)
    #expect(found.turns == 2)
    let bad = try problems { _ = try sessions(text + "s,2,peer,B\ns,1,peer,a\n") }
    #expect(bad.map(\.line) == [5, 6])
    #expect(bad[0].text.contains("line 3"))
    #expect(bad[1].text.contains("line 2"))
  }

  @Test func `every bad row is named with its line`() throws {
    let text = """
      session,turn,speaker,text
      s,1,client,"two
      lines"
      ,2,peer,a
      s,,peer,a
      s,3,nurse,a
      s,4,peer,
      s,5,peer
      s,6,peer,"x" y
      s,7,peer,"  "
      a/b,1,peer,a
      """
    #expect(try badLines { _ = try sessions(text) } == [4, 5, 6, 7, 8, 9, 10, 11])
  }

  @Test func `an unclosed quote is reported beside the rows before it`() throws {
    #expect(
      try badLines { _ = try sessions("session,turn,speaker,text\ns,1,nurse,a\ns,2,peer,\"open\n\n") } == [
        2, 3,
      ])
  }

  @Test func `a message lists a hundred bad rows and counts the rest`() throws {
    let rows = (1...250).map { "s,\($0),nurse,a\n" }.joined()
    let error = #expect(throws: InterchangeError.self) { try sessions("session,turn,speaker,text\n" + rows) }
    #expect(error?.message.split(separator: "\n").count == 101)
    #expect(error?.message.hasPrefix("test.csv:2: ") == true)
    #expect(error?.message.hasSuffix("… and 150 more") == true)
    #expect(error?.exitStatus == .badData)
  }

  @Test func `no error holds what a participant said`() throws {
    let secret = "this is what somebody told us in confidence and nobody else"
    let rows =
      "s,1,client,a\ns,2,\(secret),a\ns,1,client,\(secret)\n\(secret) \(secret) \(secret),1,client,a\n"
    let bad = try problems { _ = try sessions("session,turn,speaker,text\n" + rows) }
    #expect(bad.count == 3)
    #expect(!bad.contains { $0.text.contains("confidence") })
  }

  @Test func `hostile text is kept as text, and what cannot be kept is counted with its line`() throws {
    let long = String(repeating: "🙂<script>]]>\u{202E}", count: 60_000)
    let found = try sessions("session,turn,speaker,text\ns,1,client,\"a\r\nb\0\u{1}\"\ns,2,peer,\(long)\n")
    #expect(found.sessions[0].turns.map(\.turn.text) == ["a\nb\u{FFFD}\u{FFFD}", long])
    #expect(found.replaced == [ReplacedCharacters(line: 2, count: 2)])
  }

  @Test func `columns can be mapped, prefixed, and carry trainee, occasion and time`() throws {
    let found = try sessions(
      """
      who,said,no,id,p,phase,at
      client,hello,1,x,p01,pre,2026-01-31T09:30:00Z
      peer,hi,2,x,p01,pre,2026-01-31T09:30:05.250Z
      """,
      map: ["session=id,turn=no,speaker=who", "text=said", "trainee=p,occasion=phase,time=at"], prefix: "set-"
    )
    let header = found.sessions[0].header
    #expect(header.name == "set-x")
    #expect(header.trainee == "p01")
    #expect(header.occasion == "pre")
    #expect(header.startedAt?.text == "2026-01-31T09:30:00Z")
    #expect(found.sessions[0].turns[1].at?.milliseconds == (header.startedAt?.milliseconds ?? 0) + 5250)
    #expect(found.sessions[0].endedAt == found.sessions[0].turns[1].at)
  }

  @Test func `a session has one trainee, and a moment is written in full`() throws {
    let text =
      "session,turn,speaker,text,trainee,time\ns,1,client,a,p01,\ns,2,peer,b,p02,\ns,3,peer,b,p01,09:30\n"
    #expect(try badLines { _ = try sessions(text) } == [3, 4])
    #expect(throws: (any Error).self) { try sessions(text, trainee: "p03") }
    let rows = "session,turn,speaker,text,trainee\ns,1,client,a,p01\ns,2,peer,b,p02\n"
    #expect(try sessions(rows, trainee: "p03").sessions[0].header.trainee == "p03")
  }

  @Test func `a column that is not there is named, with a close one`() throws {
    let error = #expect(throws: InterchangeError.self) {
      try sessions("session,turn,speeker,text\n", map: ["turn=turn"])
    }
    #expect(error?.message.contains("“speaker”") == true)
    #expect(error?.hint?.contains("Did you mean speeker?") == true)
  }

  @Test func `a wrong mapping is wrong use`() throws {
    for (map, expected) in [
      (["turns=x"], InterchangeError.unknownKey("turns", known: SessionRules.keys)),
      (["turn"], .badMapping("turn")), (["turn=a,turn=b"], .mappedTwice("turn")),
      (["turn="], .badMapping("turn=")),
    ] {
      let error = #expect(throws: InterchangeError.self) { try ColumnMap(map, keys: SessionRules.keys) }
      #expect(error == expected)
      #expect(error?.exitStatus == .usage)
    }
    #expect(throws: InterchangeError.speakerTwice("x")) {
      try SessionRules(columns: ColumnMap([], keys: SessionRules.keys), peer: ["X"], client: ["x"])
    }
  }

  @Test func `a file without rows is refused`() {
    #expect(throws: InterchangeError.noRows(file: "test.csv")) { try sessions("session,turn,speaker,text\n") }
  }
}
