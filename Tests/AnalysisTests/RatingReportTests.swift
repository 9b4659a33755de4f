import Agreement
import Analysis
import DebriefCore
import Testing

/// Figures by parts, their differences, and what stands beside them.
@Suite struct RatingReportTests {
  /// Three coders, four sessions in two months, three categories of which the first says that nothing was seen.
  private let ratings: Ratings = {
    var ratings = Ratings(coders: ["a", "b", "c"], categories: ["none", "open", "closed"])
    for unit in 0..<120 {
      let truth = unit % 5 < 3 ? 0 : 1 + unit % 2
      let b = unit % 7 == 0 ? (truth + 1) % 3 : truth
      let c: Int? = unit % 11 == 0 ? nil : unit % 4 == 0 ? (truth + 2) % 3 : truth
      ratings.add(
        .init(cluster: "s\(unit / 30)", period: unit < 60 ? "05" : "06", categories: [truth, b, c]))
    }
    return ratings
  }()

  private func figures(_ coefficients: [ListedCoefficient], _ rule: IntervalRule? = .cluster) -> RatingFigures
  {
    RatingFigures(of: ratings, coefficients: coefficients, rule: rule)
  }

  @Test func `a pair's figure is that of its table, and its interval is over sessions`() throws {
    let parts = figures([.cohen]).parts(by: .pair)
    #expect(parts.map(\.part) == [.all, .pair, .pair, .pair])
    let figure = try #require(parts[1].figures.first)
    let kappa = CohenKappa(weights: .identity(categories: 3))
    #expect(try figure.value.get() == (try kappa.value(of: ratings.table(of: 0, 1))))
    #expect(try figure.interval.get().clusters == 4)
    #expect(ratings.restrictedToPairs == ratings.pairs.map(ratings.restricted(to:)))
    var many = Ratings(coders: ratings.coders, categories: (0..<20).map { "\($0)" })
    for (row, count) in ratings.units { many.add(row, units: count) }
    #expect(many.restrictedToPairs == many.pairs.map(many.restricted(to:)))
  }

  @Test func `what one coder alone judged does not decide what the clusters are`() throws {
    let code = StudyMaker.code("c")
    let values: [CodeValue?] = [yes, no, yes, no]
    let study = CodedStudy(
      scheme: StudyMaker.scheme(code),
      sessions: [("s1", "p1"), ("s2", "p1"), ("s3", "p2")].map {
        StudyMaker.session($0, trainee: $1, turns: 4)
      },
      codings: ["s1", "s2", "s3"].map { StudyMaker.coding("a", .expert, $0, "c", values) }
        + [("s1", [yes, no, no, no]), ("s2", values)].map { StudyMaker.coding("b", .expert, $0, "c", $1) })
    let sheet = try #require(CodeSheet.sheets(of: [code], in: study).first)
    let ratings = try #require(Ratings(sheet, kinds: [.expert]))
    let figure = RatingFigures(of: ratings, coefficients: [.cohen]).parts(by: .code)[0].figures[0]
    #expect(figure.units == 8 && figure.clusters == 2)
    #expect(try figure.interval.get().clusters == 2)
  }

  @Test func `two coders with missing ratings have Gwet's figures, not those of complete pairs`() throws {
    let part = ratings.restricted(to: [0, 2])
    let figure = RatingFigures(of: part, coefficients: [.ac1]).parts(by: .pair)[0].figures[0]
    var panel = PanelTally(categories: 3)
    for (row, count) in part.units {
      panel.add(PanelTally(categories: 3, ratings: [row.categories]), times: count)
    }
    #expect(try figure.value.get() == (try GwetAC(weights: .identity(categories: 3)).value(of: panel)))
    #expect(figure.units == 120)
  }

  @Test func `a conditional code is looked at twice`() throws {
    let report = RatingReport(of: figures([.cohen]), by: .pair, none: 0)
    let seen = try #require(report.whereSeen)
    #expect(report.none == "none" && seen.parts[0].ratings.categories == ["open", "closed"])
    let table = ratings.table(of: 0, 1).restricted(to: [1, 2])
    #expect(seen.background.pairs[0].table == table)
    let kappa = CohenKappa(weights: .identity(categories: 2))
    #expect(try seen.parts[1].figures[0].value.get() == (try kappa.value(of: table)))
  }

  @Test func `each category is compared with the others, with its specific agreement`() throws {
    let parts = figures([.cohen, .fleiss]).parts(by: .category)
    #expect(parts.map(\.part.name) == [nil, "none", "open", "closed"])
    #expect(parts[1].figures.map(\.coefficient) == [.fleiss, .specific])
    let pairs = RatingFigures(of: ratings.restricted(to: [0, 1]), coefficients: [.cohen]).parts(by: .category)
    let table = ratings.table(of: 0, 1).ofCategory(1)
    let kappa = CohenKappa(weights: .identity(categories: 2))
    #expect(try pairs[2].figures[0].value.get() == (try kappa.value(of: table)))
    let specific = 2 * Double(table[0, 0]) / Double(2 * table[0, 0] + table[0, 1] + table[1, 0])
    #expect(isNear(try pairs[2].figures[1].value.get(), specific))
  }

  @Test func `differences of pairs and periods are those of their figures, with a test over sessions`() throws
  {
    let pairs = figures([.cohen]).differences(by: .pair)
    let values = try figures([.cohen]).parts(by: .pair).dropFirst().map { try $0.figures[0].value.get() }
    #expect(try pairs.map { try $0.value.get() } == [values[1] - values[0], values[2] - values[0]])
    #expect(try pairs[0].test.get().degreesOfFreedom == 3)
    let periods = figures([.fleiss]).differences(by: .period)
    let months = try figures([.fleiss]).parts(by: .period).dropFirst().map { try $0.figures[0].value.get() }
    #expect(try periods.map { try $0.value.get() } == [months[1] - months[0]])
    let coders = figures([.fleiss]).differences(by: .coder)
    #expect(coders.count == 3 && coders[0].second.part == .all)
  }

  @Test func `without clusters a difference of pairs is tested over units, as a paired t test does`() throws {
    var units = Ratings(coders: ["a", "b", "c"], categories: ["x", "y"])
    var paired: [Double] = []
    for unit in 0..<40 {
      let row = [unit % 2, unit % 3 == 0 ? 1 : unit % 2, unit % 5 == 0 ? 0 : unit % 2]
      units.add(.init(cluster: nil, categories: row))
      paired.append((row[0] == row[2] ? 1 : 0) - (row[0] == row[1] ? 1 : 0))
    }
    let difference = RatingFigures(of: units, coefficients: [.percent]).differences(by: .pair)[0]
    let mean = paired.reduce(0, +) / 40
    let variance = paired.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 39
    #expect(isNear(try difference.value.get(), mean, 1e-12))
    #expect(isNear(try difference.test.get().t, mean / (variance / 40).squareRoot(), 1e-9))
    #expect(try difference.test.get().degreesOfFreedom == 39)
  }

  @Test func `what is left out is counted, and shares, indices and rare categories stand beside`() throws {
    var few = Ratings(coders: ["a", "b"], categories: ["no", "yes"])
    few.add(.init(cluster: nil, categories: [0, 0]), units: 20)
    few.add(.init(cluster: nil, categories: [1, 0]), units: 2)
    few.add(.init(cluster: nil, categories: [1, nil]), units: 3)
    few.add(.init(cluster: nil, categories: [nil, nil]))
    let background = RatingBackground(of: few)
    #expect(background.units == 26 && background.pairable == 22)
    #expect(background.ratedOnce == 3 && background.unrated == 1)
    #expect(background.counts == [[20, 5], [22, 0]])
    let pair = background.pairs[0]
    #expect(pair.rareCategories == [1])
    #expect(
      isNear(pair.table.biasIndex ?? 0, -2.0 / 22) && isNear(pair.table.prevalenceIndex ?? 0, 20.0 / 22))
    #expect(try pair.balance.get().test == "McNemar")
  }

  @Test func `session tallies are the intraclass correlation of counts per session`() throws {
    let tallies = SessionTally.tallies(of: ratings)
    #expect(tallies.map(\.category) == ["none", "open", "closed"] && tallies[0].sessions == 4)
    let counts = ratings.bySession.map { _, part in
      (0..<3).map { coder in
        Double(
          part.units.reduce(0) { sum, unit in
            unit.key.categories.contains(nil) || unit.key.categories[coder] != 1 ? sum : sum + unit.value
          })
      }
    }
    let expected = try Intraclass(.agreement).value(of: ScoreTally(coders: 3, scores: counts))
    #expect(try tallies[1].value.get() == expected)
    #expect(try tallies[1].interval.get().method == .fisherF)
  }

  @Test func `a word needs a standard error, and is the highest that holds with 95 %`() throws {
    let figure = figures([.cohen]).parts(by: .pair)[1].figures[0]
    let word = try #require(figure.word(on: .landisKoch))
    let error = try #require(try figure.interval.get().standardError)
    #expect(word == BenchmarkScale.landisKoch.named(for: try figure.value.get(), standardError: error))
    let percent = figures([.percent]).parts(by: .pair)[1].figures[0]
    #expect(percent.word(on: .landisKoch) == nil)
  }

  @Test func `undefined figures keep observed agreement beside them, α its disagreement`() throws {
    var one = Ratings(coders: ["a", "b"], categories: ["no", "yes"])
    one.add(.init(cluster: nil, categories: [0, 0]), units: 9)
    let all = RatingFigures(of: one, coefficients: [.cohen, .fleiss, .alpha, .ac1]).parts(by: .pair)[0]
      .figures
    for figure in all.prefix(3) {
      #expect(figure.value == .failure(.undefined(.oneCategoryOnly)))
      #expect(try figure.parts?.get() == ObservedAndChance(observed: 1, chance: 1))
    }
    #expect(try all[3].value.get() == 1)
    #expect(all[3].interval == .failure(.undefined(.oneCategorySaysNothing)))
  }

  @Test func `numbers and sets of options have figures, and periods are occasions or months`() throws {
    let options = ["p", "q"].map { Option(id: $0, name: $0) }
    let code = StudyMaker.code("kinds", .set(options: options))
    let values: [CodeValue?] = [.options(["p"]), .options([]), .options(["p", "q"]), .options(["q"])]
    var session = StudyMaker.session("s1", turns: 4)
    session.startedAt = Timestamp(milliseconds: 1_780_000_000_000)
    let study = CodedStudy(
      scheme: StudyMaker.scheme(code), sessions: [session],
      codings: ["x", "y"].map {
        StudyMaker.coding($0, .expert, "s1", "kinds", $0 == "x" ? values : values.reversed())
      })
    let periods = StudyPeriods(of: study.sessions)
    #expect(periods.kind == .month && periods.bySession == ["s1": "2026-05"])
    let sets = try #require(
      Ratings(CodeSheet(of: code, in: study), kinds: [.expert], periods: periods.bySession))
    #expect(sets.sets == [0, 1, 2, 3] && sets.byPeriod.map(\.name) == ["2026-05"])
    let figures = RatingFigures(of: sets, coefficients: [.alpha], metrics: ["masi", "jaccard"])
    #expect(figures.parts(by: .pair)[0].figures.map(\.weights) == ["masi", "jaccard"])
    session.occasion = "pre"
    #expect(StudyPeriods(of: [session]).kind == .occasion)
  }
}
