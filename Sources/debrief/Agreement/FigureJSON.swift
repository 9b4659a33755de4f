import Agreement
import Analysis

/// Figures of some ratings as JSON holds them.
struct SectionJSON: Encodable {
  var figures: [FigureRow]
  var sessionTallies: [TallyRow]
  var differences: [DifferenceRow]
  var beside: BesideJSON

  init(_ section: RatingSection, explained: Bool, words: BenchmarkScale?) {
    figures = section.parts.flatMap { part in
      part.figures.map { FigureRow($0, part.part, explained: explained, words: words) }
    }
    sessionTallies = section.sessionTallies.map(TallyRow.init)
    differences = section.differences.map(DifferenceRow.init)
    beside = BesideJSON(section.background)
  }
}

/// One figure.
struct FigureRow: Encodable {
  var part: String
  var of: String?
  var coders: [String]
  var coefficient: String
  var name: String
  var weights: String?
  var units: Int
  var clusters: Int?
  var value: StatedNumber
  var observed: StatedNumber?
  var chance: StatedNumber?
  var observedDisagreement: StatedNumber?
  var expectedDisagreement: StatedNumber?
  var interval: StatedInterval
  var word: String?
  var wordProbability: Double?
  var formula: String?
  var sources: [String]?

  init(_ figure: RatingFigure, _ part: RatingPart, explained: Bool, words: BenchmarkScale?) {
    self.part = part.kind
    of = part.name
    coders = figure.coders
    coefficient = figure.coefficient.rawValue
    name = figure.coefficient.title
    weights = figure.weights
    units = figure.units
    clusters = figure.clusters
    value = StatedNumber(figure.value)
    observed = figure.parts.map { StatedNumber($0.map(\.observed)) }
    chance = figure.parts.map { StatedNumber($0.map(\.chance)) }
    observedDisagreement = figure.disagreement.map { StatedNumber($0.map(\.observed)) }
    expectedDisagreement = figure.disagreement.map { StatedNumber($0.map(\.expected)) }
    interval = StatedInterval(figure.interval)
    let word = words.flatMap { figure.word(on: $0) }
    self.word = word?.word
    wordProbability = word?.cumulative
    formula = explained ? figure.coefficient.formula : nil
    sources = explained ? figure.coefficient.sources : nil
  }
}

/// Agreement on how often a category occurs in a session.
struct TallyRow: Encodable {
  var category: String
  var coefficient = ListedCoefficient.iccA1.rawValue
  var sessions: Int
  var units: Int
  var value: StatedNumber
  var interval: StatedInterval

  init(_ tally: SessionTally) {
    category = tally.category
    sessions = tally.sessions
    units = tally.units
    value = StatedNumber(tally.value)
    interval = StatedInterval(tally.interval)
  }
}

/// The difference of two parts.
struct DifferenceRow: Encodable {
  var first: Side
  var second: Side
  var coefficient: String
  var weights: String?
  var clusters: Int?
  var value: StatedNumber
  var interval: StatedInterval
  var t: Double?
  var df: Int?
  var p: Double?

  struct Side: Encodable {
    var part: String
    var of: String?
    var coders: [String]

    init(_ side: RatingDifference.Side) {
      part = side.part.kind
      of = side.part.name
      coders = side.coders
    }
  }

  init(_ difference: RatingDifference) {
    first = Side(difference.first)
    second = Side(difference.second)
    coefficient = difference.coefficient.rawValue
    weights = difference.weights
    clusters = difference.clusters
    value = StatedNumber(difference.value)
    interval = StatedInterval(difference.interval)
    let test = try? difference.test.get()
    t = test?.t
    df = test?.degreesOfFreedom
    p = test?.p
  }
}
