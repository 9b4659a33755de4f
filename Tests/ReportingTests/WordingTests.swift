import DebriefCore
import Testing

@testable import Reporting

/// How the page says things to a trainee.
@Suite struct WordingTests {
  private func html(_ material: ReportMaterial = SampleStudy.material()) throws -> String {
    try SampleStudy.report(material).html()
  }

  /// The page as it is read: without tags.
  private func read(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").replacing(/\s+/, with: " ")
  }

  @Test(arguments: [
    ("He said “stop”.", "He said ‘stop’."), ("\"Stop\", he said (\"now\").", "‘Stop’, he said (‘now’)."),
    ("it's ‘that’", "it's ‘that’"), ("", ""),
  ])
  func `quotation marks within quoted words become single ones`(text: String, inner: String) {
    #expect(Quotation.inner(text) == inner)
  }

  @Test func `a quoted reply that quotes has single marks inside, and keeps its own in the file`() throws {
    let cue = SampleStudy.cue(2, alternative: "You said “stopped”?")
    let codings =
      [SampleStudy.own] + ["A", "B"].map { SampleStudy.coding($0, .expert, "a", [4: ["missed_cue": cue]]) }
    let report = try SampleStudy.report(SampleStudy.material(codings: codings))
    #expect(try report.html().contains("<q dir=\"auto\">You said ‘stopped’?</q>"))
    #expect(String(decoding: try report.xml(), as: UTF8.self).contains("You said “stopped”?"))
  }

  @Test func `what only the trainee marked is not called a strength or a concern`() throws {
    let own = SampleStudy.coding(
      "p01", .peer, "a", [4: ["validation": SampleStudy.yes, "overall": SampleStudy.level(4)]])
    let text = read(try html(SampleStudy.material(codings: [own] + SampleStudy.experts)))
    #expect(text.contains("You marked Validation; the experts did not."))
    #expect(!text.contains("none of 3"))
    let alone = read(try html(SampleStudy.material(codings: [own])))
    #expect(alone.contains("You marked Validation."))
  }

  @Test func `the trainee's own comments stand beside their own coding, on the page and in the file`() throws
  {
    let report = try SampleStudy.report()
    let text = read(try report.html())
    #expect(text.matches(of: /Your note: A plan helps me when I am stuck\./).count == 2)
    #expect(text.contains("You would now say: What feels hardest?"))
    let xml = String(decoding: try report.xml(), as: UTF8.self)
    #expect(xml.matches(of: /<own-remark>/).count == 2)
    #expect(xml.contains("<comment>A plan helps me when I am stuck.</comment>"))
  }

  @Test func `a comment on a code that was not set is kept`() throws {
    var own = SampleStudy.own
    own.units[.turn(2)]?.codings["missed_cue"] = Coding(value: .binary(false), comment: "I was unsure here.")
    let text = read(try html(SampleStudy.material(codings: [own] + SampleStudy.experts)))
    #expect(text.contains("You did not mark Missed cue, nor did the experts. Your note: I was unsure here."))
  }

  @Test func `where no feeling was recognised, nothing is said beneath the turn`() throws {
    var session = SampleStudy.session("a", texts: SampleStudy.texts)
    for index in session.turns.indices {
      guard case .client(var detail) = session.turns[index].detail else { continue }
      detail.estimate.scores = index == 0 ? [.fear: 1] : [.neutral: 1]
      session.turns[index].detail = .client(detail)
    }
    let text = read(try html(SampleStudy.material(sessions: [session])))
    #expect(text.matches(of: /The words sounded most like/).count == 1)
    #expect(text.contains("The words sounded most like fear."))
    #expect(text.matches(of: /nothing recognised/).count == 2)
    #expect(!text.contains("like neutral"))
  }

  @Test func `what a code means is said once, where the page first speaks of it`() throws {
    let text = read(try html())
    for code in ["A sign was passed over.", "The feeling makes sense.", "Gives back what was said."] {
      #expect(text.ranges(of: code).count == 1, "\(code)")
    }
  }

  @Test func `what is quoted keeps its own direction`() throws {
    let page = try html()
    #expect(page.matches(of: /<q>/).isEmpty)
    #expect(page.matches(of: /<q dir="auto">/).count > 5)
  }
}
