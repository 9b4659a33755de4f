import Agreement
import Analysis
import DebriefCore
import Testing

/// A coder against gold: figures with known answers, and no verdict where there is too little.
@Suite struct GoldComparisonTests {
  private let cue = StudyMaker.code("cue")

  /// A 2 × 2 table laid out over two sessions of 25 turns: coder and gold both yes 20 times, coder alone 5, gold alone
  /// 10, both no 15. p_o = .70, p_e = .50, κ = .40.
  private func table(mark: PassMark) -> GoldComparison {
    var pairs: [(CodeValue, CodeValue)] = []
    pairs += Array(repeating: (yes, yes), count: 20) + Array(repeating: (yes, no), count: 5)
    pairs += Array(repeating: (no, yes), count: 10) + Array(repeating: (no, no), count: 15)
    let halves = [0, 1].map { half in pairs.enumerated().filter { $0.offset % 2 == half }.map(\.element) }
    return GoldComparison(
      of: halves.enumerated().map { StudyMaker.coding("e1", .expert, "s\($0)", "cue", $1.map(\.0)) },
      with: halves.enumerated().map { StudyMaker.coding("gold", .expert, "s\($0)", "cue", $1.map(\.1)) },
      sessions: [0, 1].map { StudyMaker.session("s\($0)", turns: 25) }, scheme: StudyMaker.scheme(cue),
      mark: mark)
  }

  @Test func `kappa, agreement and n are those of the table`() throws {
    let row = table(mark: PassMark(least: 0.39)).codes[0]
    #expect([row.units, row.uses, row.missing] == [50, 30, 0])
    #expect(isNear(try row.figure.value.get(), 0.4))
    #expect(isNear(try row.agreement.value.get(), 0.7))
    let interval = try row.figure.interval.get()
    #expect(interval.clusters == 2)
    #expect(interval.hasFewClusters)
    #expect(row.verdict == .passed)
    // Gwet's AC1 of the same table: π = (25 + 30) / 100, p_e = 2 π (1 − π) = .495, (.70 − .495) / .505.
    let gwet = table(mark: PassMark(figure: .ac1)).codes[0]
    #expect(isNear(try gwet.figure.value.get(), (0.7 - 0.495) / 0.505))
    let percent = table(mark: PassMark(figure: .percent)).codes[0]
    #expect(percent.figure == percent.agreement)
  }

  @Test func `the mark decides, and too little decides nothing`() {
    #expect(table(mark: PassMark(least: 0.39)).verdict == .passed)
    #expect(table(mark: PassMark(least: 0.41)).verdict == .failed)
    #expect(table(mark: PassMark(least: 0.39, codes: ["cue"])).verdict == .passed)
    let few = table(mark: PassMark(least: 0.39, fewestUnits: 51))
    #expect(few.codes[0].verdict == .none("50 units; 51 are needed to say anything."))
    #expect(few.verdict == .none("On no code is there enough to say."))
    let rare = table(mark: PassMark(least: 0.39, fewestUses: 31))
    #expect(
      rare.codes[0].verdict == .none("The gold coding sets it 30 times; 31 are needed to say anything."))
  }

  @Test func `one session has the textbook's interval and says so; perfect agreement has none`() throws {
    let values = (0..<20).map { CodeValue.binary($0 % 2 == 0) }
    func comparison(_ own: [CodeValue?]) -> GoldComparison {
      GoldComparison(
        of: [StudyMaker.coding("e1", .expert, "s", "cue", own)],
        with: [StudyMaker.coding("gold", .expert, "s", "cue", values)],
        sessions: [StudyMaker.session("s", turns: 20)], scheme: StudyMaker.scheme(cue), mark: PassMark())
    }
    var own: [CodeValue?] = values
    own[3] = yes
    let interval = try comparison(own).codes[0].figure.interval.get()
    #expect(interval.method.takesUnitsForIndependent)
    // The same as `debrief agreement` gives for the same table.
    var ratings = Ratings(coders: ["e1", "gold"], categories: ["no", "yes"])
    for (said, gold) in zip(own, values) {
      ratings.add(.init(cluster: "s", categories: [said == yes ? 1 : 0, gold == yes ? 1 : 0]))
    }
    let figures = RatingFigures(of: ratings, coefficients: [.cohen]).parts(by: .code)[0].figures
    #expect(figures.map(\.interval) == [.success(interval)])
    let perfect = comparison(values).codes[0]
    #expect(try perfect.figure.value.get() == 1)
    #expect(perfect.figure.interval == .failure(.undefined(.allUnitsAgree)))
    #expect(perfect.verdict == .passed)
    // What the coder did not answer is missing, not wrong.
    own[0] = nil
    #expect(comparison(own).codes[0].missing == 1)
    #expect(comparison(own).codes[0].units == 19)
  }

  @Test func `a code that has to be judged and is not leaves the whole without a verdict`() {
    let other = StudyMaker.code("advice")
    let scheme = StudyMaker.scheme(cue, other)
    func comparison(_ mark: PassMark) -> GoldComparison {
      let values = (0..<20).map { CodeValue?.some(.binary($0 % 2 == 0)) }
      return GoldComparison(
        of: [StudyMaker.coding("e1", .expert, "s", "cue", values)],
        with: [StudyMaker.coding("gold", .expert, "s", "cue", values)],
        sessions: [StudyMaker.session("s", turns: 20)], scheme: scheme, mark: mark)
    }
    #expect(comparison(PassMark()).verdict == .passed)
    #expect(
      comparison(PassMark(codes: ["cue", "advice"])).verdict == .none("There is too little to say on advice.")
    )
  }

  @Test func `levels are weighted, and a scale without categories has no kappa`() throws {
    let fit = StudyMaker.code("fit", StudyMaker.levels(3))
    func row(_ code: Code, _ own: [CodeValue], _ gold: [CodeValue]) -> GoldComparison.CodeRow {
      GoldComparison(
        of: [StudyMaker.coding("e1", .expert, "s", code.id, own)],
        with: [StudyMaker.coding("gold", .expert, "s", code.id, gold)],
        sessions: [StudyMaker.session("s", turns: own.count)], scheme: StudyMaker.scheme(code),
        mark: PassMark(fewestUnits: 1)
      ).codes[0]
    }
    // Two levels apart weighs four times as much as one; a level has no "no", so uses are not asked for.
    let levels = [1, 2, 3, 3, 1, 2].map(CodeValue.level)
    let near = row(fit, [1, 2, 3, 2, 1, 2].map(CodeValue.level), levels)
    let far = row(fit, [1, 2, 3, 1, 1, 2].map(CodeValue.level), levels)
    #expect(try near.figure.value.get() > far.figure.value.get())
    #expect(near.verdict == .passed)
    let number = StudyMaker.code("ease", .interval(minimum: 0, maximum: 10))
    let free = row(number, [.number(1), .number(2)], [.number(1), .number(3)])
    #expect(free.figure.value == .failure(.undefined(.needsCategories)))
    #expect(try free.agreement.value.get() == 0.5)
    #expect(free.verdict != .passed)
  }
}
