import Agreement
import Analysis
import DebriefCore
import Testing

/// Misalignment against examples worked by hand.
@Suite struct MisalignmentTests {
  private let code = StudyMaker.code("cue")

  /// Two sessions of one trainee, two experts; unit by unit (to experts, among experts):
  /// (½, 1), (1, 0), (0, 0), (1, 0).
  private var worked: CodedStudy {
    CodedStudy(
      scheme: StudyMaker.scheme(code),
      sessions: ["s1", "s2"].map { StudyMaker.session($0, trainee: "p01", turns: 2) },
      codings: [
        StudyMaker.coding("p01", .peer, "s1", "cue", [yes, no]),
        StudyMaker.coding("e1", .expert, "s1", "cue", [yes, yes]),
        StudyMaker.coding("e2", .expert, "s1", "cue", [no, yes]),
        StudyMaker.coding("p01", .peer, "s2", "cue", [yes, yes]),
        StudyMaker.coding("e1", .expert, "s2", "cue", [yes, no]),
        StudyMaker.coding("e2", .expert, "s2", "cue", [yes, no]),
      ])
  }

  @Test func `a worked example`() throws {
    let figures = Misalignment(of: CodeSheet(of: code, in: worked), reference: worked.reference)
    #expect(figures.units == 4 && figures.clusters == 2 && figures.level == .session)
    #expect(isNear(try figures.toExperts.get(), 0.625))
    #expect(isNear(try figures.noiseCeiling.get(), 0.25))
    #expect(isNear(try figures.excess.get(), 0.375))
    // Five yes and three no among the experts: chance 2 · 15/64.
    #expect(isNear(try figures.chance.get(), 0.46875))
    #expect(isNear(try figures.scaleFree.get(), 0.375 / 0.21875))
    // Session sums ½ and 1 of two units each: standard error ⅛ with one degree of freedom.
    let interval = try figures.interval.get()
    #expect(isNear(try #require(interval.standardError), 0.125))
    #expect(isNear(interval.upper, 0.375 + 12.706204736174705 * 0.125, 1e-9))
    #expect(isNear(try figures.direction.get(), 0.125))
  }

  @Test func `what the peer finds of the reference, with ties counted and bounded`() throws {
    let detection = try Misalignment(of: CodeSheet(of: code, in: worked), reference: worked.reference)
      .detection.get()
    #expect(detection.found == 1 && detection.missed == 1)
    #expect(detection.falseAlarms == 1 && detection.rightlyPassed == 0)
    #expect(detection.unresolvedYes == 1 && detection.unresolvedNo == 0)
    #expect(try detection.sensitivity.value.get() == 0.5)
    #expect(detection.sensitivityBounds == 0.5...(2.0 / 3))
    #expect(detection.specificityBounds == 0...0)
  }

  @Test(arguments: 1...20) func `who could be exchanged for an expert has no excess`(seed: Int) throws {
    // Three judges' values on a unit; each of them takes the peer's part once.
    let scale = StudyMaker.code("rating", StudyMaker.levels(5))
    let levels = (0..<3).map { CodeValue.level(1 + (seed * (2 * $0 + 1) + $0 * $0) % 5) }
    let parts: [[CodeValue?]] = (0..<3).map { judge in (0..<3).map { levels[($0 + judge) % 3] } }
    let study = CodedStudy(
      scheme: StudyMaker.scheme(scale), sessions: [StudyMaker.session("s", trainee: "p", turns: 3)],
      codings: [
        StudyMaker.coding("p", .peer, "s", "rating", parts[0]),
        StudyMaker.coding("e1", .expert, "s", "rating", parts[1]),
        StudyMaker.coding("e2", .expert, "s", "rating", parts[2]),
      ])
    let figures = Misalignment(of: CodeSheet(of: scale, in: study), reference: study.reference)
    #expect(isNear(try figures.excess.get(), 0))
    #expect(isNear(try figures.direction.get(), 0))
  }

  @Test func `units with one expert, or without the peer's value, are counted and left out`() throws {
    var study = worked
    study.codings[2] = StudyMaker.coding("e2", .expert, "s1", "cue", [nil, yes])
    study.codings[3] = StudyMaker.coding("p01", .peer, "s2", "cue", [yes, nil])
    let figures = Misalignment(of: CodeSheet(of: code, in: study), reference: study.reference)
    #expect(figures.units == 2 && figures.unitsWithFewerThanTwoExperts == 1)
    #expect(figures.unitsWithoutPeerValue == [.unanswered: 1])
    #expect(isNear(try figures.excess.get(), 0.5))
    #expect(figures.scaleFree == .failure(.chanceNotAboveNoise))
  }

  @Test func `a code that peers are not asked has no misalignment, and says so`() {
    let own = StudyMaker.code("quality", byPeers: false)
    var study = worked
    study.scheme = StudyMaker.scheme(code, own)
    #expect(
      Misalignment(of: CodeSheet(of: own, in: study), reference: study.reference).excess
        == .failure(.peersNotAsked))
  }

  @Test func `a model is not an expert`() {
    var study = worked
    study.codings = study.codings.map { coding in
      var changed = coding
      if coding.coder == "e2" { changed.kind = .model }
      return changed
    }
    let figures = Misalignment(of: CodeSheet(of: code, in: study), reference: study.reference)
    #expect(figures.excess == .failure(.noUnitWithPeerAndTwoExperts))
    #expect(figures.unitsWithFewerThanTwoExperts == 4)
  }

  @Test func `several trainees are the clusters`() throws {
    var study = worked
    study.sessions[1].trainee = "p02"
    study.codings[3].coder = "p02"
    #expect(Misalignment(of: CodeSheet(of: code, in: study), reference: study.reference).level == .trainee)
    #expect(
      Misalignment(of: CodeSheet(of: code, in: study), reference: study.reference, clusters: .session).level
        == .session)
  }

  @Test func `without a peer there is nothing to compare`() {
    var study = worked
    study.codings.removeAll { $0.kind == .peer }
    #expect(throws: AnalysisError.noPeerToCompare) { try MisalignmentTable(of: study) }
  }
}
