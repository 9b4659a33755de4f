import Agreement
import Analysis
import DebriefCore
import Testing

/// Agreement tables against counts made by hand.
@Suite struct AgreementTableTests {
  private let code = StudyMaker.code("cue")

  /// Over both sessions: yes-yes 3, no-no 2, yes-no 1; one unit that only e1 answered.
  private var study: CodedStudy {
    CodedStudy(
      scheme: StudyMaker.scheme(code),
      sessions: [
        StudyMaker.session("s1", trainee: "p01", turns: 4),
        StudyMaker.session("s2", trainee: "p02", turns: 3),
      ],
      codings: [
        StudyMaker.coding("e1", .expert, "s1", "cue", [yes, yes, no, yes]),
        StudyMaker.coding("e2", .expert, "s1", "cue", [yes, no, no, nil]),
        StudyMaker.coding("e1", .expert, "s2", "cue", [yes, no, yes]),
        StudyMaker.coding("e2", .expert, "s2", "cue", [yes, no, yes]),
      ])
  }

  @Test func `a table of one code and one pair`() throws {
    let row = try #require(try AgreementTable(of: study).codes.first)
    let pair = try #require(row.pairs.first)
    #expect(row.units == 7 && row.pairableUnits == 6 && row.missing == [.unanswered: 1])
    #expect(row.pairs.count == 1 && pair.first.name == "e1" && pair.second.name == "e2")
    #expect(pair.agreement.units == 6 && pair.onlyFirst == 1 && pair.onlySecond == 0 && pair.neither == 0)
    #expect(isNear(try pair.agreement.value.get(), 5.0 / 6))
    #expect(pair.agreement.level == .trainee && pair.agreement.clusters == 2)
    #expect(pair.firstCounts == [2, 4] && pair.secondCounts == [3, 3])
    // Chance: 2/6 · 3/6 + 4/6 · 3/6 = ½, so κ = (5/6 − ½) / ½.
    let kappa = try #require(pair.kappas.first)
    #expect(pair.kappas.count == 1 && kappa.weights == "identity")
    #expect(isNear(try kappa.parts.get().chance, 0.5))
    #expect(isNear(try kappa.value.get(), 2.0 / 3))
    #expect(try kappa.interval.get().clusters == 2)
    #expect(isNear(try row.panel.value.get(), 5.0 / 6))
  }

  @Test func `levels get a quadratically weighted kappa beside the unweighted one`() throws {
    let rating = StudyMaker.code("rating", StudyMaker.levels(3))
    let study = CodedStudy(
      scheme: StudyMaker.scheme(rating), sessions: [StudyMaker.session("s", turns: 4)],
      codings: [
        StudyMaker.coding("e1", .expert, "s", "rating", [.level(1), .level(2), .level(3), .level(3)]),
        StudyMaker.coding("e2", .expert, "s", "rating", [.level(1), .level(3), .level(3), .level(2)]),
      ])
    let pair = try #require(try AgreementTable(of: study).codes.first?.pairs.first)
    #expect(pair.kappas.map(\.weights) == ["identity", "quadratic"])
    // Observed (1 + ¾ + 1 + ¾) / 4; chance with shares ¼, ¼, ½ of both: 6/16 alike and 6/16 one step apart.
    #expect(isNear(try pair.kappas[1].parts.get().observed, 0.875))
    #expect(isNear(try pair.kappas[1].parts.get().chance, 0.65625))
    #expect(pair.kappas[0].interval == .failure(.undefined(.fewerThanTwoClusters)))
  }

  @Test func `sets and numbers have percent agreement, and kappa says why not`() throws {
    let topics = StudyMaker.code(
      "topics", .set(options: ["a", "b"].map { Option(id: $0, name: $0) }))
    let study = CodedStudy(
      scheme: StudyMaker.scheme(topics), sessions: [StudyMaker.session("s", turns: 2)],
      codings: [
        StudyMaker.coding("e1", .expert, "s", "topics", [.options(["a"]), .options([])]),
        StudyMaker.coding("e2", .expert, "s", "topics", [.options(["a", "b"]), .options([])]),
      ])
    let pair = try #require(try AgreementTable(of: study).codes.first?.pairs.first)
    #expect(try pair.agreement.value.get() == 0.5)
    #expect(pair.kappas[0].value == .failure(.undefined(.needsCategories)))
  }

  @Test func `models and peers get rows when asked for, and never count among the experts`() throws {
    var study = study
    study.codings.append(StudyMaker.coding("m", .model, "s1", "cue", [no, no, no, no]))
    let plain = try AgreementTable(of: study)
    #expect(plain == (try AgreementTable(of: self.study)))
    let row = try #require(try AgreementTable(of: study, kinds: [.expert, .model]).codes.first)
    #expect(row.pairs.count == 3 && row.experts.map(\.name) == ["e1", "e2"])
    #expect(row.panel == plain.codes[0].panel)
  }

  @Test func `the first pass counts, whichever comes first`() throws {
    var study = study
    study.codings.insert(
      StudyMaker.coding("e2", .expert, "s1", "cue", [no, no, no, no], pass: 2), at: 0)
    #expect(try AgreementTable(of: study) == AgreementTable(of: self.study))
  }

  @Test func `the order of codings makes no difference`() throws {
    var study = study
    study.codings.reverse()
    #expect(try AgreementTable(of: study) == AgreementTable(of: self.study))
  }

  @Test func `full agreement without a second category is undefined beside 100 percent`() throws {
    var study = study
    study.codings = ["e1", "e2"].flatMap { coder in
      [
        StudyMaker.coding(coder, .expert, "s1", "cue", [no, no, no, no]),
        StudyMaker.coding(coder, .expert, "s2", "cue", [no, no, no]),
      ]
    }
    let pair = try #require(try AgreementTable(of: study).codes.first?.pairs.first)
    #expect(pair.kappas[0].value == .failure(.undefined(.oneCategoryOnly)))
    #expect(try pair.agreement.value.get() == 1)
    #expect(try pair.agreement.interval.get().method == .wilson)
  }

  @Test func `one coder alone has nobody to be compared with`() {
    var study = study
    study.codings.removeAll { $0.coder == "e2" }
    #expect(throws: AnalysisError.nothingToCompare(coders: 1)) { try AgreementTable(of: study) }
  }

  @Test func `a misspelt code, coder or session is named with the one that was meant`() {
    #expect(throws: AnalysisError.unknownCode("cu", known: ["cue"])) {
      try AgreementTable(of: study, codes: ["cu"])
    }
    #expect(throws: AnalysisError.self) { try study.narrowed(toSessions: ["s9"]) }
    #expect(throws: AnalysisError.self) { try study.narrowed(coders: ["e9"]) }
    #expect(AnalysisError.unknownCoder("e9", known: ["e1"]).hint == "Did you mean \"e1\"?")
  }

  @Test func `to name a peer leaves the experts as they are`() throws {
    var study = study
    study.codings.append(StudyMaker.coding("p1", .peer, "s1", "cue", [yes, yes, yes]))
    study.codings.append(StudyMaker.coding("p2", .peer, "s1", "cue", [yes, yes, yes]))
    let narrowed = try study.narrowed(coders: ["p1"])
    #expect(Set(narrowed.codings.map(\.coder)) == Set(study.codings.map(\.coder)).subtracting(["p2"]))
  }

  @Test func `a missing value says why it is missing`() {
    let rating = StudyMaker.code("rating", StudyMaker.levels(3))
    var coding = StudyMaker.coding("e1", .expert, "s1", "cue", [yes, nil, yes])
    coding.absent = [.turn(6): ["cue"]]
    let study = CodedStudy(
      scheme: StudyMaker.scheme(code, rating), sessions: [StudyMaker.session("s1", turns: 3)],
      codings: [coding])
    let cue = CodeSheet(of: code, in: study).rows.map { $0.judgements[0] }
    #expect(cue == [.value(yes), .missing(.unanswered), .missing(.absent)])
    #expect(CodeSheet(of: rating, in: study).rows[0].judgements == [.missing(.notSet)])
  }
}
