import DebriefCore
import Testing
import XMLDocuments

@testable import Reporting

/// `report.xml` keeps to its schema, and the schema refuses what is no report.
@Suite struct ReportXMLTests {
  private func text(_ material: ReportMaterial = SampleStudy.material()) throws -> String {
    String(decoding: try SampleStudy.report(material).xml(), as: UTF8.self)
  }

  private func problems(_ text: String) throws -> [XMLProblem] {
    do {
      try ReportSchema.check(Array(text.utf8), document: "report.xml")
      return []
    } catch XMLError.invalid(_, let problems) {
      return problems
    }
  }

  @Test func `the sample's report keeps to the schema, strengths before concerns`() throws {
    let text = try text()
    let root = try XMLReader().read(Array(text.utf8), document: "report.xml")
    #expect(
      root.elements.map(\.name) == [
        "help", "scheme", "strengths", "concerns", "splits", "next-steps", "comparison", "sessions", "method",
      ])
    #expect(root.attributes["trainee"] == "p01")
    #expect(root.first("strengths")?.elements.map { $0.elements("finding").count } == [2, 1])
    let passage = try #require(root.first("concerns")?.elements.first)
    let concern = try #require(passage.first("finding"))
    #expect(concern.attributes["set-by"] == "2" && concern.attributes["experts"] == "3")
    #expect(concern.elements("severity").map { $0.attributes["level"] } == ["2", "3"])
    #expect(
      passage.elements("quote").first?.first("mark")?.text == "Everyone would be better off if I just stopped"
    )
    #expect(concern.first("evidence")?.attributes["turn"] == "s1-t3")
    #expect(
      concern.first("remark")?.first("alternative")?.text == "Better off without you? Please tell me more.")
  }

  @Test func `the words of every turn can be put together again`() throws {
    let root = try XMLReader().read(Array(try text().utf8), document: "report.xml")
    let turns = try #require(root.first("sessions")?.elements.first?.elements("turn"))
    let words = turns.map { turn in turn.first("words")?.elements.map(\.text).joined() }
    #expect(words == SampleStudy.texts)
  }

  @Test func `a report without codings, without turns or with imported sessions keeps to it too`() throws {
    let imported = SessionRecord(
      header: SessionHeader(name: "imported", trainee: "p01", voice: .imported),
      turns: [RecordedTurn(turn: Turn(number: 1, speaker: .peer, text: ""))])
    let empty = SessionRecord(header: SessionHeader(name: "empty", trainee: "p01", voice: .scripted))
    _ = try text(SampleStudy.material(sessions: [imported, empty], codings: []))
    _ = try text(
      SampleStudy.material(helpText: "Call your supervisor.\nAny time.", notes: ["Invented people."]))
  }

  @Test func `hostile text is text`() throws {
    let texts = HostileText.all + (HostileText.all.count % 2 == 0 ? [] : ["end"])
    let session = SampleStudy.session("a", texts: texts)
    let root = try XMLReader().read(
      Array(try text(SampleStudy.material(sessions: [session])).utf8), document: "report.xml")
    let turns = try #require(root.first("sessions")?.elements.first?.elements("turn"))
    #expect(turns.map { $0.first("words")?.elements.map(\.text).joined() } == texts.map { SafeText($0).text })
  }

  @Test(arguments: [
    ("standing=\"consensus\"", "standing=\"agreed\"", "standing"),
    ("code=\"validation\"", "code=\"none\"", ""),
    ("about=\"s1-t2\"", "about=\"s1-t99\"", ""), ("<strengths>", "<praise/><strengths>", ""),
    ("kind=\"trainee\"", "kind=\"study\"", "kind"), ("valence=\"-0.500\"", "valence=\"-1.5\"", "valence"),
    ("sha256=\"0a", "sha256=\"zz", "sha256"), ("id=\"s1-t2\"", "id=\"s1-t1\"", ""),
    ("excess=\"", "excess=\"NaN", "excess"), ("finding=\"concern-1\"", "finding=\"concern-9\"", ""),
    (" name=\"b\"", " name=\"a\"", ""), ("<evidence turn=\"s1-t3\"", "<evidence turn=\"s1-t33\"", ""),
    ("seen-by=\"experts\"", "seen-by=\"all\"", "seen-by"),
  ])
  func `the schema refuses a report that is not one, with the line`(what: String, put: String, named: String)
    throws
  {
    let good = try text()
    let range = try #require(good.firstRange(of: what))
    let found = try problems(String(good[..<range.lowerBound] + put + good[range.upperBound...]))
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.line > 1 })
    #expect(found.contains { $0.message.contains(named) || named.isEmpty })
  }
}
