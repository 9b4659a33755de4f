import CSV
import DebriefCore
import Interchange
import Testing

/// Codings in, a row per code.
@Suite struct LongCodingCSVTests {
  private let record = session(
    "p01-1", trainee: "p01", ["I am so tired 🙂 of it", "Try tea", "No, tired", "I hear you"])
  private static let header =
    "session,turn,coder,code,value,severity,attribute,evidence,comment,alternative,nothing\n"

  private func codings(
    _ rows: String, header: String = header, missing: [String] = [], absentIsNo: Bool = false,
    kind: CoderKind = .expert
  ) throws -> ImportedCodings {
    let rules = try CodingRules(missing: missing, absentIsNo: absentIsNo, kind: kind)
    return try CodingCSV.codings(
      from: table(header + rows), rules: rules, scheme: Schemes.mixed, sha256: "hash", sessions: [record])
  }

  private func code(_ id: String) throws -> Code { try #require(Schemes.mixed.code(id)) }

  @Test func `a row sets a value with all that stands beside it`() throws {
    let found = try codings(
      "p01-1,2,e1,advice,yes,Strong,commission,tired 🙂,\"too, soon\",Ask first,\np01-1,session,e1,overall,4,,,,,,\n"
    )
    let coding = try #require(found.codings.first)
    #expect(coding.coder == "e1")
    #expect(coding.kind == .expert)
    #expect(coding.scheme == "hash")
    let expected = Coding(
      value: .binary(true), severity: 2, attribute: "commission",
      evidence: [EvidenceSpan(turn: 1, start: 8, end: 15)], comment: "too, soon", alternative: "Ask first")
    #expect(coding.units[.turn(2)]?.codings == ["advice": expected])
    #expect(coding.units[.session]?.codings == ["overall": Coding(value: .level(4))])
    #expect(found.values == 2)
  }

  @Test func `a row that is not there is missing`() throws {
    let coding = try codings("p01-1,2,e1,advice,no,,,,,,\n").codings[0]
    #expect(try coding.value(of: code("advice"), on: .turn(2)) == .binary(false))
    #expect(try coding.value(of: code("reflection"), on: .turn(2)) == nil)
    #expect(try coding.value(of: code("advice"), on: .turn(4)) == nil)
    #expect(coding.units.keys.sorted() == [.turn(2)])
  }

  @Test func `codes of which only the yes is listed are noticed`() throws {
    let rows = "p01-1,2,e1,advice,yes,,,,,,\np01-1,4,e1,reflection,simple,,,,,,\n"
    #expect(try codings(rows).codesOnlySeen(in: Schemes.mixed).map(\.id) == ["advice"])
    #expect(try codings(rows, absentIsNo: true).codesOnlySeen(in: Schemes.mixed).isEmpty)
    let both = rows + "p01-1,4,e1,advice,no,,,,,,\n"
    #expect(try codings(both).codesOnlySeen(in: Schemes.mixed).isEmpty)
  }

  @Test func `with absent is no a row that is not there is no, where the coder has a row`() throws {
    let rows = "p01-1,2,e1,reflection,simple,,,,,,\np01-1,4,e2,advice,yes,,,,,,\n"
    let found = try codings(rows, absentIsNo: true).codings
    #expect(try found[0].value(of: code("advice"), on: .turn(2)) == .binary(false))
    #expect(try found[0].value(of: code("topics"), on: .turn(2)) == .options([]))
    #expect(try found[0].value(of: code("ease"), on: .turn(2)) == nil)
    #expect(try found[0].value(of: code("advice"), on: .turn(4)) == nil)
    #expect(try found[1].value(of: code("reflection"), on: .turn(4)) == .option("none"))
  }

  @Test func `a value that the file calls missing stays missing`() throws {
    let rows = "p01-1,2,e1,advice,NA,,,,,,\np01-1,2,e1,reflection,,,,,,,\np01-1,2,e1,topics,work,,,,,,\n"
    let coding = try codings(rows, missing: ["NA"], absentIsNo: true).codings[0]
    #expect(try coding.value(of: code("advice"), on: .turn(2)) == nil)
    #expect(try coding.value(of: code("reflection"), on: .turn(2)) == nil)
    #expect(try coding.value(of: code("topics"), on: .turn(2)) == .options(["work"]))
  }

  @Test func `a unit without any value is not answered`() throws {
    let coding = try codings("p01-1,2,e1,advice,,,,,,,\n").codings[0]
    #expect(coding.units.isEmpty)
    #expect(coding.absent.isEmpty)
  }

  @Test func `nothing to code answers the whole unit`() throws {
    let coding = try codings("p01-1,2,e1,,,,,,,,yes\np01-1,4,e1,advice,no,,,,,,true\n").codings[0]
    #expect(coding.units[.turn(2)] == UnitCoding(nothing: true))
    #expect(coding.units[.turn(4)] == UnitCoding(nothing: true))
    #expect(try coding.value(of: code("reflection"), on: .turn(2)) == .option("none"))
    #expect(try coding.value(of: code("ease"), on: .turn(2)) == nil)
  }

  @Test func `nothing to code beside a value is bad`() throws {
    #expect(
      try badLines { _ = try codings("p01-1,2,e1,advice,yes,,,,,,\np01-1,2,e1,,,,,,,,yes\n") } == [3])
    #expect(try badLines { _ = try codings("p01-1,session,e1,overall,3,,,,,,yes\n") } == [2])
  }

  @Test func `a second row that differs is bad and names the first`() throws {
    let rows = "p01-1,2,e1,advice,yes,,,,,,\np01-1,2,e1,advice,yes,,,,,,\np01-1,2,e1,advice,no,,,,,,\n"
    let bad = try problems { _ = try codings(rows) }
    #expect(bad.map(\.line) == [4])
    #expect(bad[0].text.contains("line 2"))
    #expect(try codings(String(rows.split(separator: "\n").prefix(2).joined(separator: "\n"))).repeats == 1)
  }

  @Test(arguments: [
    ("p01-9,2,e1,advice,yes,,,,,,", "Did you mean p01-1?"), ("p01-1,9,e1,advice,yes,,,,,,", "1, 2, 3, 4"),
    ("p01-1,2,e1,advise,yes,,,,,,", "Did you mean advice?"),
    ("p01-1,2,e1,advice,maybe,,,,,,", "expected yes or no"),
    ("p01-1,2,e1,reflection,deep,,,,,,", "none, simple, complex"),
    ("p01-1,2,e1,ease,11,,,,,,", "from 0.0 to 10.0"),
    ("p01-1,session,e1,overall,6,,,,,,", "1, 2, 3, 4, 5"),
    ("p01-1,2,e1,topics,work|pets,,,,,,", "work, family"),
    ("p01-1,1,e1,advice,yes,,,,,,", "judges a peer turn"), ("p01-1,2,,advice,yes,,,,,,", "coder is empty"),
    ("p01-1,2,e1,,yes,,,,,,", "code is empty"), ("p01-1,2,e1,advice,yes,9,,,,,", "1 (Mild), 2 (Strong)"),
    ("p01-1,2,e1,reflection,simple,1,,,,,", "no severity"),
    ("p01-1,2,e1,advice,yes,,both,,,,", "omission, commission"),
    ("p01-1,2,e1,reflection,simple,,,tea,,,", "takes no evidence"),
    ("p01-1,2,e1,advice,yes,,,,,,perhaps", "yes or no"),
    ("p01-1,2,e1,advice,yes,,,never said,,,", "does not occur"),
    ("p01-1,2,e1,advice,yes,,,2:0-99,,,", "7 characters"),
    ("p01-1,2,e1,advice,yes,,,9:0-1,,,", "turn “9”"), ("p01-1,2,-e1,advice,yes,,,,,,", "starts with"),
    ("p01-1,2,e1,advice,yes,,,No,,,", "does not occur"),
  ])
  func `a bad row says what was expected`(row: String, expected: String) throws {
    let bad = try problems { _ = try codings("p01-1,4,e9,advice,yes,,,,,,\n" + row + "\n") }
    #expect(bad.map(\.line) == [3])
    #expect(bad[0].text.contains(expected), "\(bad[0].text)")
  }

  @Test func `evidence can be given as places`() throws {
    let coding = try codings("p01-1,4,e1,advice,yes,,,4:2-6;3:4-9,,,\n").codings[0]
    #expect(
      coding.units[.turn(4)]?.codings["advice"]?.evidence
        == [EvidenceSpan(turn: 4, start: 2, end: 6), EvidenceSpan(turn: 3, start: 4, end: 9)])
  }

  @Test func `a peer codes only their own session, and only what peers code`() throws {
    #expect(try codings("p01-1,2,p01,advice,yes,,,,,,\n", kind: .peer).codings[0].kind == .peer)
    #expect(try badLines { _ = try codings("p01-1,2,p02,advice,yes,,,,,,\n", kind: .peer) } == [2])
    #expect(try badLines { _ = try codings("p01-1,2,p01,topics,work,,,,,,\n", kind: .peer) } == [2])
    let nothing = try codings("p01-1,2,p01,,,,,,,,yes\n", kind: .peer).codings[0]
    #expect(try nothing.value(of: code("advice"), on: .turn(2)) == .binary(false))
    #expect(try nothing.value(of: code("reflection"), on: .turn(2)) == nil)
  }

  @Test func `a column can say what kind of coder it is, the same throughout`() throws {
    let header = "session,turn,coder,code,value,kind\n"
    let found = try codings("p01-1,2,m1,advice,yes,model\np01-1,2,e1,advice,no,\n", header: header)
    #expect(found.codings.map(\.kind) == [.model, .expert])
    let mixed = "p01-1,2,m1,advice,yes,model\np01-1,4,m1,advice,no,expert\np01-1,4,m2,advice,no,robot\n"
    #expect(try badLines { _ = try codings(mixed, header: header) } == [3, 4])
  }

  @Test func `hostile text in a comment is kept, and counted where it cannot be`() throws {
    let found = try codings("p01-1,2,e1,advice,yes,,,,<script>\u{1}]]>,=1+1,\n")
    let coding = found.codings[0].units[.turn(2)]?.codings["advice"]
    #expect(coding?.comment == "<script>\u{FFFD}]]>")
    #expect(coding?.alternative == "=1+1")
    #expect(found.replaced == [ReplacedCharacters(line: 2, count: 1)])
  }
}
