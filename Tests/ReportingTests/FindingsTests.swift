import DebriefCore
import Testing

@testable import Reporting

/// What a report holds, counted by hand on the sample study.
@Suite struct FindingsTests {
  private let report: TraineeReport

  init() throws {
    report = try SampleStudy.report()
  }

  @Test func `strengths are those most experts saw, the surest first`() {
    #expect(
      report.strengths.flatMap(\.findings).map {
        "\($0.anchor) \($0.code.id) \($0.support.setBy)/\($0.support.experts)"
      }
        == ["s1-t2 validation 3/3", "s1-t2 reflection 2/3", "s1-t6 validation 2/3"])
    #expect(report.strengths[0].findings[1].valueName == "Simple reflection")
    #expect(report.strengths.flatMap(\.findings).map(\.id) == ["strength-1", "strength-2", "strength-3"])
  }

  @Test func `a concern holds the client's turn before, the evidence and the expert's words`() throws {
    #expect(report.concerns.map(\.anchor) == ["s1-t4"])
    let passage = try #require(report.concerns.first)
    let concern = try #require(passage.findings.first)
    #expect(passage.quotes.map(\.turn.number) == [3, 4])
    #expect(concern.evidence.map(\.anchor) == ["s1-t3"])
    #expect(concern.evidence.map(\.words) == ["Everyone would be better off if I just stopped"])
    #expect(
      passage.quotes[0].pieces.first
        == Quote.Piece(text: "Everyone would be better off if I just stopped", isMarked: true))
    #expect(
      concern.remarks == [
        Remark(
          expert: "Expert 1", severity: Level(value: 3, name: "Risk was passed over"),
          comment: "A plain sign of risk.", alternative: "Better off without you? Please tell me more.")
      ])
  }

  @Test func `the median severity of two experts who differ names both`() throws {
    let severity = try #require(report.concerns.first?.findings.first?.severity)
    #expect(severity.levels.map(\.value) == [2, 3])
    #expect(severity.number == 2.5)
    #expect(report.concerns.first?.findings.first?.priority == 5)
  }

  @Test func `what fewer than half saw is no finding, but stands in the transcript`() throws {
    let judgement = try #require(report.sessions[0].turns[5].judgements.first { $0.code.id == "missed_cue" })
    #expect(judgement.support == Support(standing: .minority, setBy: 1, experts: 3))
    #expect(judgement.isSetByOwn)
  }

  @Test func `weight times severity puts concerns in order`() throws {
    let codings = ["Rosa", "Sam", "Tam"].map { name in
      SampleStudy.coding(
        name, .expert, "a",
        [
          2: ["judging": SampleStudy.yes], 4: ["missed_cue": SampleStudy.cue(1)],
          6: ["missed_cue": SampleStudy.cue(3)],
        ])
    }
    let report = try SampleStudy.report(SampleStudy.material(codings: [SampleStudy.own] + codings))
    #expect(report.concerns.flatMap(\.findings).map(\.priority) == [6, 2, 1])
    #expect(report.concerns.map(\.anchor) == ["s1-t6", "s1-t4", "s1-t2"])
  }

  @Test func `an even split is neither a strength nor a concern`() throws {
    let split =
      Array(SampleStudy.experts.prefix(2)) + [
        SampleStudy.coding("Uma", .expert, "a", [4: ["overall": SampleStudy.level(2)], 6: [:]]),
        SampleStudy.coding("Vic", .expert, "a", [4: ["overall": SampleStudy.level(2)]]),
      ]
    let report = try SampleStudy.report(SampleStudy.material(codings: [SampleStudy.own] + split))
    #expect(report.concerns.isEmpty)
    #expect(report.splits.flatMap(\.findings).map { "\($0.anchor) \($0.code.id)" } == ["s1-t4 missed_cue"])
    #expect(report.splits[0].findings[0].support == Support(standing: .unresolved, setBy: 2, experts: 4))
  }

  @Test func `what was adjudicated goes before the experts' split, and only where the trainee may see it`()
    throws
  {
    let split = [
      SampleStudy.coding("Uma", .expert, "a", [4: ["missed_cue": Coding(value: .binary(true), severity: 1)]]),
      SampleStudy.coding("Vic", .expert, "a", [4: ["overall": SampleStudy.level(2)]]),
    ]
    func report(_ coding: Coding?, own: [SessionCoding] = [SampleStudy.own]) throws -> TraineeReport {
      var material = SampleStudy.material(codings: own + split)
      material.rulings = [
        "a": [
          Ruling(unit: .turn(4), code: "missed_cue", coding: coding, reason: .slip, words: "SECRET-RULING")
        ]
      ]
      return try SampleStudy.report(material)
    }
    let yes = try report(Coding(value: .binary(true), severity: 3))
    #expect(yes.concerns.flatMap(\.findings).map { "\($0.anchor) \($0.code.id)" } == ["s1-t4 missed_cue"])
    #expect(yes.concerns[0].findings[0].severity?.levels.map(\.value) == [3])
    #expect(yes.concerns[0].findings[0].support.text == "1 of 2 experts, and decided so in adjudication")
    let no = try report(Coding(value: .binary(false)))
    #expect(no.concerns.isEmpty && no.splits.isEmpty)
    let judgement = try #require(no.sessions[0].turns[3].judgements.first { $0.code.id == "missed_cue" })
    #expect(judgement.support == Support(standing: .overruled, setBy: 1, experts: 2))
    #expect(try no.html().contains("1 of 2 experts, and decided otherwise in adjudication"))
    #expect(try String(decoding: no.xml(), as: UTF8.self).contains("standing=\"overruled\""))
    let unresolved = try report(nil).splits.flatMap(\.findings)
    #expect(unresolved.map(\.code.id) == ["missed_cue"])
    #expect(unresolved[0].severity?.levels.map(\.value) == [1])
    #expect(try report(Coding(value: .binary(true)), own: []).concerns.isEmpty)
  }

  @Test func `a correction made after seeing others is told, and leaves misalignment as it was`() throws {
    var material = SampleStudy.material()
    let before = try SampleStudy.report(material)
    material.latest = material.latest.map { coding in
      var coding = coding
      if coding.coder == "Sam" { coding.units[.turn(4)]?.codings["missed_cue"] = nil }
      return coding
    }
    let after = try SampleStudy.report(material)
    func cues(_ report: TraineeReport) -> [String] {
      report.concerns.flatMap(\.findings).filter { $0.code.id == "missed_cue" }.map(\.anchor)
    }
    #expect(cues(before) == ["s1-t4"])
    #expect(cues(after).isEmpty)
    #expect(before.method.figures == after.method.figures)
  }

  @Test func `one expert is a single expert`() throws {
    let report = try SampleStudy.report(
      SampleStudy.material(codings: [SampleStudy.own, SampleStudy.experts[0]]))
    #expect(report.concerns.flatMap(\.findings).map(\.support.standing) == [.singleExpert])
    #expect(
      report.strengths.flatMap(\.findings).allSatisfy {
        $0.support.text == "a single expert, the only one so far"
      })
  }

  @Test func `a model is never an expert, another scheme and a second pass do not count`() throws {
    var model = SampleStudy.experts[0]
    model.kind = .model
    var other = SampleStudy.experts[0]
    other.scheme = String(repeating: "f", count: 64)
    var second = SampleStudy.experts[0]
    second.pass = 2
    let material = SampleStudy.material(
      codings: [SampleStudy.own, model, other, second, SampleStudy.experts[0]])
    #expect(try SampleStudy.report(material).method.experts == 1)
    let none = SampleStudy.material(codings: [SampleStudy.own, model, other])
    let report = try SampleStudy.report(none)
    #expect(report.strengths.isEmpty && report.concerns.isEmpty)
    #expect(report.sessions[0].expertView == .none)
  }

  @Test func `next steps mend the weightiest concern with an expert's words, and keep what went well`() {
    #expect(report.nextSteps.map(\.code.id) == ["missed_cue", "validation", "reflection"])
    let illustration = report.nextSteps[0].illustration
    #expect(illustration?.remark.alternative == "Better off without you? Please tell me more.")
    #expect(illustration?.clientWords == "Everyone would be better off if I just stopped")
    #expect(illustration?.ownWords == "Have you made a timetable?")
    #expect(report.nextSteps[1].illustration?.remark.comment == "Warm and exact.")
    #expect(report.nextSteps[0].example == nil)
    #expect(report.nextSteps[1].findings.count == 2)
  }

  @Test func `without an expert's words the scheme's own example stands in`() throws {
    let codings = [SampleStudy.own, SampleStudy.experts[1]]
    let report = try SampleStudy.report(SampleStudy.material(codings: codings))
    #expect(report.nextSteps.first?.example?.peer == "Fine? Tell me more.")
  }

  @Test func `a trainee without sessions has no report`() {
    #expect(throws: ReportingError.noSessions(trainee: "p01")) {
      try SampleStudy.report(SampleStudy.material(sessions: []))
    }
  }

  @Test func `marks that overlap, touch or have only spaces between them are one`() {
    let spans = [(4, 7), (0, 2), (1, 4), (9, 30), (8, 8), (-1, 3)].map {
      EvidenceSpan(turn: 1, start: $0.0, end: $0.1)
    }
    let pieces = Quote.pieces(of: "e\u{301}👩‍👩‍👧 abc", marking: spans)
    #expect(pieces.map(\.isMarked) == [true, false])
    #expect(pieces.map(\.text).joined() == "e\u{301}👩‍👩‍👧 abc")
    #expect(pieces[0].text.unicodeScalars.count == 7)
    #expect(Quote.pieces(of: "", marking: spans).isEmpty)
    let apart = [EvidenceSpan(turn: 1, start: 0, end: 4), EvidenceSpan(turn: 1, start: 5, end: 8)]
    #expect(Quote.pieces(of: "One. Two", marking: apart).map(\.text) == ["One. Two"])
    #expect(Quote.pieces(of: "One,xTwo", marking: apart).map(\.text) == ["One,", "x", "Two"])
  }
}
