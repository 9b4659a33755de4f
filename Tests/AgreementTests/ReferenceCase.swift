import Agreement
import Foundation
import Testing

/// One file of `Cases`: ratings with figures that are known independently of this library.
struct ReferenceCase: Decodable, CustomTestStringConvertible {
  /// A category: a number, which is its score, or a name.
  enum Category: Decodable, Hashable {
    case score(Double)
    case name(String)
    case set([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let score = try? container.decode(Double.self) {
        self = .score(score)
      } else if let name = try? container.decode(String.self) {
        self = .name(name)
      } else {
        self = .set(try container.decode([String].self).sorted())
      }
    }
  }

  /// A figure that the case holds.
  struct Expectation: Decodable {
    var coefficient: String
    var weights: String?
    var value: Double?
    var observed: Double?
    var chance: Double?
    var observed_disagreement: Double?
    var expected_disagreement: Double?
    var n: Int?
    var kappa: Double?
    var se: Double?
    var se_null: Double?
    var ci: [Double]?
    var ci_method: String?
    var ci_tolerance: Double?
    var df: Int?
    var raters: [String]?
    var code: String?
    var category: Category?
    var form: String?
    var F: Double?
    var df1: Double?
    var df2: Double?
    var satterthwaite_df: Double?
    var chi2: Double?
    var p: Double?
    var tolerance: Double
    var agreement_weights: [[Double]]?
    var disagreement_weights: [[Double]]?
  }

  var id: String
  var level: String
  var categories: [Category]
  var raters: [String]
  var clusters: [String]?
  var ratings: [[Category?]]
  var expected: [Expectation]

  var testDescription: String { id }

  /// Every case, in the order of file names.
  static func all() throws -> [ReferenceCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        var known = try JSONDecoder().decode(ReferenceCase.self, from: Data(contentsOf: file))
        // Where a rating is a set of codes, every different set is a category of its own.
        if known.level == "multilabel" {
          known.categories = Array(Set(known.ratings.joined().compactMap { $0 }))
        }
        return known
      }
  }

  /// The categories' numbers where they all are numbers, else their positions.
  var scores: [Double] {
    let numbers = categories.compactMap { if case .score(let score) = $0 { score } else { nil } }
    return numbers.count == categories.count ? numbers : categories.indices.map(Double.init)
  }

  /// Units × coders, as positions of the categories.
  var positions: [[Int?]] {
    ratings.map { unit in unit.map { rating in rating.flatMap { categories.firstIndex(of: $0) } } }
  }

  /// The weights that a figure was computed with.
  func weights(of expectation: Expectation) -> Weights? {
    switch expectation.weights {
    case nil: .identity(categories: categories.count)
    case "custom":
      expectation.agreement_weights.flatMap { Weights(named: "custom", rows: $0) }
        ?? expectation.disagreement_weights.flatMap { Weights(named: "custom", disagreement: $0) }
    case let name?: WeightSet(rawValue: name)?.weights(scores: scores)
    }
  }

  /// The metric that an alpha was computed with.
  func metric(of expectation: Expectation) -> AlphaMetric? {
    let name = expectation.weights ?? "nominal"
    if let distance = SetDistance(rawValue: name) { return setCodebook.map { .own($0.distances(distance)) } }
    return AlphaMetric(named: name, scores: scores)
  }

  /// The sets of codes that are the categories of a multi-label case, in their order there; the codebook's own order
  /// must then be theirs.
  var setCodebook: SetCodebook? {
    let codes = Set(categories.flatMap { if case .set(let codes) = $0 { codes } else { [String]() } })
      .sorted()
    return SetCodebook(of: categories.map { bits(of: $0, codes) })
  }

  /// The ratings of a multi-label case as categories of ``setCodebook``.
  var setTally: PanelTally? {
    guard let codebook = setCodebook else { return nil }
    let codes = Set(categories.flatMap { if case .set(let codes) = $0 { codes } else { [String]() } })
      .sorted()
    return PanelTally(
      categories: codebook.sets.count,
      ratings: ratings.map { unit in
        unit.map { rating in rating.flatMap { codebook.category(of: bits(of: $0, codes)) } }
      })
  }

  private func bits(of category: Category, _ codes: [String]) -> UInt64 {
    guard case .set(let chosen) = category else { return 0 }
    return codes.indices.reduce(0) { chosen.contains(codes[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }

  /// What each coder said.
  var codersTally: CodersTally {
    CodersTally(categories: categories.count, coders: raters.count, ratings: positions)
  }

  /// Units × coders as numbers.
  var numbers: [[Double?]] { positions.map { unit in unit.map { $0.map { scores[$0] } } } }

  /// The pair of coders that a figure is of, as columns of the ratings.
  func pair(of expectation: Expectation) -> (Int, Int) {
    let columns = (expectation.raters ?? raters).prefix(2).compactMap { raters.firstIndex(of: $0) }
    return (columns[0], columns[1])
  }

  /// What a pair of coders said, one tally per cluster; every unit is its own cluster when the case names none.
  func pairTallies(_ pair: (Int, Int)) -> ClusteredTallies<String, PairTally> {
    var tallies = ClusteredTallies<String, PairTally>(shape: PairTally(categories: categories.count))
    for (unit, row) in positions.enumerated() {
      tallies.update(clusters?[unit] ?? String(unit)) { $0.add(row[pair.0], row[pair.1]) }
    }
    return tallies
  }

  /// What all coders said of one code of sets: whether their set holds it.
  func panelTally(of code: String) -> PanelTally {
    PanelTally(
      categories: 2,
      ratings: ratings.map { unit in
        unit.map { rating in
          guard case .set(let codes)? = rating else { return nil }
          return codes.contains(code) ? 1 : 0
        }
      })
  }

  /// What all coders said, one tally per cluster; every unit is its own cluster when the case names none.
  var panelTallies: ClusteredTallies<String, PanelTally> {
    var tallies = ClusteredTallies<String, PanelTally>(shape: PanelTally(categories: categories.count))
    for (unit, row) in positions.enumerated() {
      tallies.update(clusters?[unit] ?? String(unit)) { $0.add(row) }
    }
    return tallies
  }

  /// What all coders said.
  var panelTally: PanelTally { PanelTally(categories: categories.count, ratings: positions) }
}

/// Whether two numbers are as near as a case asks for.
func isNear(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
  abs(left - right) <= tolerance
}
