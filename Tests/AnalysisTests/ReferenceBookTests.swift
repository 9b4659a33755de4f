import Analysis
import DebriefCore
import Testing

/// The reference: adjudicated where there is a ruling, else the experts' consensus; never in the comparison itself.
@Suite struct ReferenceBookTests {
  private let code = StudyMaker.code("cue")

  private func study(_ rulings: [Ruling] = []) -> CodedStudy {
    CodedStudy(
      scheme: StudyMaker.scheme(code), sessions: [StudyMaker.session("s", turns: 4)],
      codings: [
        StudyMaker.coding("e1", .expert, "s", "cue", [yes, yes, no, no]),
        StudyMaker.coding("e2", .expert, "s", "cue", [yes, no, yes, no]),
        StudyMaker.coding("p", .peer, "s", "cue", [yes, no, yes, no]),
      ], rulings: ["s": rulings])
  }

  private func ruling(_ turn: Int, _ value: CodeValue?) -> Ruling {
    Ruling(
      unit: .turn(turn), code: "cue", coding: value.map { Coding(value: $0, severity: 2) },
      reason: .ambiguousText)
  }

  @Test func `a ruling goes before the consensus, also one that leaves it unresolved`() {
    let book = study([ruling(4, yes), ruling(2, nil)]).reference
    #expect(book.reference(of: code, on: .turn(2), in: "s") == .unresolved(experts: 2))
    #expect(book.reference(of: code, on: .turn(4), in: "s") == .adjudicated(yes, experts: 2))
    #expect(book.reference(of: code, on: .turn(6), in: "s") == .unresolved(experts: 2))
    #expect(book.reference(of: code, on: .turn(8), in: "s") == .consensus(no, experts: 2))
    #expect(book.reference(of: code, on: .turn(8), in: "other") == .missing)
    #expect(book.severity(of: code, on: .turn(4), in: "s") == .level(2))
    #expect(book.ruling(on: .turn(4), code: "cue", in: "s")?.reason == .ambiguousText)
  }

  @Test func `the severity of a question left unresolved is the median of those who set the code`() {
    let setting = [1, 1, 3].enumerated().map { place, severity in
      SessionCoding(
        coder: "e\(place)", kind: .expert, session: "s", scheme: "",
        units: [.turn(4): UnitCoding(codings: ["cue": Coding(value: yes, severity: severity)])])
    }
    let book = ReferenceBook(codings: setting, rulings: ["s": [ruling(4, nil)]])
    #expect(book.severity(of: code, on: .turn(4), in: "s") == .level(1))
  }

  @Test func `detection is against the adjudicated value, misalignment is not`() throws {
    let before = try MisalignmentTable(of: study()).codes[0]
    let after = try MisalignmentTable(of: study([ruling(4, yes), ruling(6, yes)])).codes[0]
    // Without rulings turns 4 and 6 are ties: one found, one rightly passed.
    let open = try before.detection.get()
    #expect([open.found, open.missed, open.unresolvedYes, open.unresolvedNo] == [1, 0, 1, 1])
    // Adjudicated, both hold a cue: the peer found the one in turn 6 and missed the one in turn 4.
    let settled = try after.detection.get()
    #expect([settled.found, settled.missed, settled.unresolvedYes, settled.unresolvedNo] == [2, 1, 0, 0])
    #expect(try before.excess.get() == after.excess.get())
    #expect(try before.noiseCeiling.get() == after.noiseCeiling.get())
  }

  @Test func `later revisions enter the reference, and leave agreement and misalignment as they were`() throws
  {
    var later = study()
    later.latest = [
      StudyMaker.coding("e1", .expert, "s", "cue", [yes, no, yes, no]),
      StudyMaker.coding("e2", .expert, "s", "cue", [yes, no, yes, no]),
    ]
    #expect(later.reference.reference(of: code, on: .turn(4), in: "s") == .consensus(no, experts: 2))
    let (was, became) = try (MisalignmentTable(of: study()), MisalignmentTable(of: later))
    #expect(try was.codes[0].excess.get() == became.codes[0].excess.get())
    #expect(try became.codes[0].detection.get().found == 2)
    let agreement = try (AgreementTable(of: study()), AgreementTable(of: later))
    #expect(try agreement.0.codes[0].panel.value.get() == agreement.1.codes[0].panel.value.get())
  }

  @Test func `a second pass, a peer and a model are no reference`() {
    let book = ReferenceBook(codings: [
      StudyMaker.coding("e1", .expert, "s", "cue", [no], pass: 2),
      StudyMaker.coding("e1", .expert, "s", "cue", [yes]),
      StudyMaker.coding("p", .peer, "s", "cue", [no]), StudyMaker.coding("m", .model, "s", "cue", [no]),
    ])
    #expect(book.reference(of: code, on: .turn(2), in: "s") == .singleExpert(yes))
  }
}
