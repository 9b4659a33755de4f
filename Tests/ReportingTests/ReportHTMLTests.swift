import Assets
import DebriefCore
import Testing

@testable import Reporting

/// The page that a trainee reads.
@Suite struct ReportHTMLTests {
  private func html(_ material: ReportMaterial = SampleStudy.material()) throws -> String {
    try SampleStudy.report(material).html()
  }

  /// The places of the texts in the page, in order; fails when one is missing or before the one it should follow.
  private func expectInOrder(_ texts: [String], in html: String, at place: SourceLocation = #_sourceLocation)
  {
    var rest = html[...]
    for text in texts {
      guard let range = rest.firstRange(of: text) else {
        Issue.record("not in order: \(text)", sourceLocation: place)
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  @Test func `strengths come first, then what was missed, next steps, differences, transcripts, method`()
    throws
  {
    expectInOrder(
      [
        "<h1>Feedback for <bdi>p01</bdi></h1>", "What this is", "not a diagnosis", "id=\"strengths\"",
        "You keep failing and still you go on.", "Seen by 3 of 3 experts.", "The feeling makes sense.",
        "Warm and exact.", "id=\"concerns\"",
        "<mark>Everyone would be better off if I just stopped</mark>", "Have you made a timetable?",
        "Seen by 2 of 3 experts.", "A sign was passed over.",
        "Hopelessness was passed over — or — Risk was passed over", "A plain sign of risk.",
        "would have said:",
        "Better off without you? Please tell me more.", "id=\"next\"",
        "Look out for: Missed cue", "The client wrote:", "Why, says Expert 1:", "Do more of: Validation",
        "id=\"comparison\"",
        "Seen by the experts, not by you", "Seen by you, not by most of the experts",
        "Seen by both, but differently",
        "you: 4 – level 4; experts: 2 – level 2", "id=\"s1\"", "<svg", "The same as a table", "id=\"s1-t1\"",
        "id=\"s2\"", "id=\"method\"", SampleStudy.hash,
      ], in: try html())
  }

  @Test func `every link leads to a place in the page, and every id is there once`() throws {
    let html = try html()
    let ids = html.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let links = html.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(links.count > 20)
    for link in links {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
    }
    for label in html.matches(of: /aria-labelledby="([^"]+)"/) {
      #expect(label.1.split(separator: " ").allSatisfy { ids.contains(String($0)) })
    }
  }

  @Test func `the page runs nothing and loads nothing`() throws {
    let html = try html()
    #expect(
      html.contains(
        "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\""))
    for word in ["<script", "<link", "<img", "<iframe", "@import", "url(", "javascript:"] {
      #expect(!html.lowercased().contains(word), "\(word)")
    }
    for link in html.matches(of: /https?:[^"]*/) { #expect(link.0 == "http://www.w3.org/2000/svg") }
  }

  @Test func `hostile text is shown as text, wherever it comes from`() throws {
    for hostile in HostileText.all {
      let safe = SafeText(hostile).text
      var session = SampleStudy.session("a", texts: [safe, safe, safe, safe])
      session.marks[0].note = safe
      session.header.scenario = safe
      let coding = Coding(
        value: .binary(true), severity: 2, evidence: [EvidenceSpan(turn: 3, start: 0, end: 2)], comment: safe,
        alternative: safe)
      let codings =
        [SampleStudy.own]
        + ["A", "B"].map { SampleStudy.coding($0, .expert, "a", [4: ["missed_cue": coding]]) }
      let page = try html(
        SampleStudy.material(sessions: [session], codings: codings, helpText: safe, notes: [safe]))
      let plain = try html(
        SampleStudy.material(
          sessions: [SampleStudy.session("a", texts: ["w", "x", "y", "z"])],
          codings: [SampleStudy.own]
            + ["A", "B"].map {
              SampleStudy.coding(
                $0, .expert, "a",
                [4: ["missed_cue": SampleStudy.cue(2, comment: "c", alternative: "d")]])
            }, helpText: "h", notes: ["n"]))
      #expect(tags(in: page).subtracting(tags(in: plain)).subtracting(["mark", "/mark"]).isEmpty)
      #expect(!hasLiveAttribute(page))
    }
  }

  /// The names of all tags, read scalar by scalar as a browser does.
  private func tags(in html: String) -> Set<String> {
    var names: Set<String> = []
    var scalars = html.unicodeScalars[...]
    while let start = scalars.firstIndex(of: "<") {
      scalars = scalars[scalars.index(after: start)...]
      let name = scalars.prefix { $0 == "/" || $0.properties.isAlphabetic }
      if !name.isEmpty { names.insert(String(String.UnicodeScalarView(name))) }
    }
    return names
  }

  /// Whether an event attribute stands inside a tag.
  private func hasLiveAttribute(_ html: String) -> Bool {
    var isInTag = false
    var tag = String.UnicodeScalarView()
    for scalar in html.unicodeScalars {
      switch scalar {
      case "<":
        isInTag = true
        tag = String.UnicodeScalarView()
      case ">":
        if isInTag, String(tag).contains("onfocus=") || String(tag).contains("onerror=") { return true }
        isInTag = false
      default: if isInTag { tag.append(scalar) }
      }
    }
    return false
  }

  @Test func `help that was not set is said not to be set, and no number is invented`() throws {
    let unset = try html()
    #expect(unset.contains("has not entered where to find help"))
    #expect(unset.contains("not a crisis service"))
    let set = try html(SampleStudy.material(helpText: "Ring the duty desk.\nThey know you."))
    #expect(set.contains("<p dir=\"auto\">Ring the duty desk.</p>"))
    #expect(!set.contains("has not entered where to find help"))
    #expect(try html(SampleStudy.material(helpText: " \n ")).contains("has not entered"))
  }

  @Test func `notes stand at the head of the report`() throws {
    let page = try html(SampleStudy.material(notes: ["The people and codings in this study are invented."]))
    var titled = SampleStudy.material()
    titled.study = "Demo (invented)"
    #expect(try html(titled).contains("codings in this study are invented."))
    expectInOrder(["<h1>", "The people and codings in this study are invented.", "What this is"], in: page)
  }

  @Test func `only so many turns stand at the front, and the page says where the rest is`() throws {
    let texts = (1...20).map { "turn \($0)" }
    let units = Dictionary(
      uniqueKeysWithValues: stride(from: 2, through: 20, by: 2).map { ($0, ["judging": SampleStudy.yes]) })
    let codings = [SampleStudy.own] + ["A", "B"].map { SampleStudy.coding($0, .expert, "a", units) }
    let page = try html(
      SampleStudy.material(sessions: [SampleStudy.session("a", texts: texts)], codings: codings))
    #expect(page.matches(of: /<article class="passage"/).count == 3)
    #expect(page.contains("is marked in the transcripts below"))
  }

  @Test func `the same material gives the same page and file, byte for byte`() throws {
    let first = try SampleStudy.report()
    let second = try SampleStudy.report(
      SampleStudy.material(
        codings: ([SampleStudy.own] + SampleStudy.experts + SampleStudy.expertsOfB).reversed()))
    #expect(try first.html() == second.html())
    #expect(try first.xml() == second.xml())
  }
}
