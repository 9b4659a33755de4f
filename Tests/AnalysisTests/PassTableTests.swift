import Agreement
import Analysis
import DebriefCore
import Testing

/// Coders' first looks beside their second ones, against counts made by hand.
@Suite struct PassTableTests {
  /// e1 looked twice at s1 and s2 (yes-yes 3, no-no 3, yes-no 1, no-yes 1) and once at s3; e2 looked once.
  private let study = CodedStudy(
    scheme: StudyMaker.scheme(StudyMaker.code("cue")),
    sessions: ["s1", "s2", "s3"].map { StudyMaker.session($0, trainee: "p01", turns: 4) },
    codings: [
      StudyMaker.coding("e1", .expert, "s1", "cue", [yes, yes, no, no]),
      StudyMaker.coding("e1", .expert, "s1", "cue", [yes, yes, no, yes], pass: 2),
      StudyMaker.coding("e1", .expert, "s2", "cue", [yes, yes, no, no]),
      StudyMaker.coding("e1", .expert, "s2", "cue", [yes, no, no, no], pass: 2),
      StudyMaker.coding("e1", .expert, "s3", "cue", [yes, yes, yes, yes]),
      StudyMaker.coding("e2", .expert, "s1", "cue", [no, no, no, no]),
    ])

  @Test func `the first look with the second, over the sessions looked at twice`() throws {
    let table = try PassTable(of: study)
    #expect(table.sessions == ["s1", "s2"] && table.codes.count == 1)
    let pair = try #require(table.codes.first?.coders.first)
    #expect(pair.first == CoderIdentity(name: "e1", kind: .expert, pass: 1))
    #expect(pair.second == CoderIdentity(name: "e1", kind: .expert, pass: 2))
    #expect(pair.agreement.units == 8 && pair.sessions == 2)
    #expect(pair.agreement.level == .session && pair.agreement.clusters == 2)
    #expect(isNear(try pair.agreement.value.get(), 6.0 / 8))
    #expect(pair.firstCounts == [4, 4] && pair.secondCounts == [4, 4])
    // Chance: ½ · ½ + ½ · ½ = ½, so κ = (6/8 − ½) / ½.
    #expect(isNear(try #require(pair.kappas.first).value.get(), 0.5))
  }

  @Test func `who has not looked twice does not appear, and changes nothing`() throws {
    let table = try PassTable(of: study)
    #expect(table.codes[0].coders.map(\.first.name) == ["e1"])
    var alone = study
    alone.codings.removeAll { $0.coder == "e2" || $0.session == "s3" }
    #expect(try PassTable(of: alone) == table)
    var onlySecond = study
    onlySecond.codings.append(StudyMaker.coding("e2", .expert, "s2", "cue", [yes, yes, yes, yes], pass: 2))
    onlySecond.codings.append(StudyMaker.coding("e1", .expert, "s1", "cue", [no, no, no, no], pass: 3))
    #expect(try PassTable(of: onlySecond) == table)
  }

  @Test func `the figures are those of two coders who said the same`() throws {
    var asPair = study
    asPair.codings = study.codings.filter { $0.coder == "e1" && $0.session != "s3" }.map { coding in
      var coding = coding
      coding.coder = "pass \(coding.pass)"
      return coding
    }
    let two = try #require(try AgreementTable(of: asPair).codes.first?.pairs.first)
    let passes = try #require(try PassTable(of: study).codes.first?.coders.first)
    #expect(passes.agreement == two.agreement && passes.kappas == two.kappas)
  }

  @Test func `each coder is compared with themselves alone, a peer when asked for`() throws {
    var study = study
    for pass in [1, 2] {
      for (coder, kind) in [("e10", CoderKind.expert), ("e2", .expert), ("p01", .peer)] {
        study.codings.removeAll { $0.coder == coder && $0.session == "s1" && $0.pass == pass }
        study.codings.append(StudyMaker.coding(coder, kind, "s1", "cue", [no, no, no, nil], pass: pass))
      }
    }
    let coders = try PassTable(of: study).codes[0].coders
    #expect(coders.map(\.first.name) == ["e1", "e2", "e10"])
    #expect(coders.allSatisfy { $0.first.name == $0.second.name })
    #expect(coders[1].agreement.units == 3 && coders[1].neither == 1)
    #expect(coders[1].kappas[0].value == .failure(.undefined(.oneCategoryOnly)))
    #expect(try PassTable(of: study, kinds: [.peer]).codes[0].coders.map(\.first.name) == ["p01"])
  }

  @Test func `where nobody looked twice, it is said how a second look is given`() throws {
    var study = study
    study.codings.removeAll { $0.pass == 2 }
    #expect(throws: AnalysisError.nothingSeenTwice) { try PassTable(of: study) }
    #expect(try #require(AnalysisError.nothingSeenTwice.hint).contains("debrief assign --coder e1 --again"))
    #expect(throws: AnalysisError.nothingSeenTwice) { try PassTable(of: self.study.narrowed(coders: ["e2"])) }
  }
}
