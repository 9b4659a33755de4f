import Agreement
import Analysis

/// What stands beside figures, as JSON holds it.
struct BesideJSON: Encodable {
  var units: Int
  var pairable: Int
  var ratedOnce: Int
  var unrated: Int
  var percentAgreement: StatedNumber
  var categories: [String]
  var counts: [CoderCounts]
  var pairs: [PairBesideJSON]

  struct CoderCounts: Encodable {
    var coder: String
    var counts: [Int]
  }

  init(_ background: RatingBackground) {
    units = background.units
    pairable = background.pairable
    ratedOnce = background.ratedOnce
    unrated = background.unrated
    percentAgreement = StatedNumber(background.agreement)
    categories = background.categories
    counts = zip(background.coders, background.counts).map(CoderCounts.init)
    pairs = background.pairs.map { PairBesideJSON($0, categories: background.categories) }
  }
}

/// What stands beside the κ of a pair.
struct PairBesideJSON: Encodable {
  var first: String
  var second: String
  var units: Int
  var onlyFirst: Int
  var onlySecond: Int
  var neither: Int
  var table: [[Int]]
  var observed: StatedNumber
  var chance: StatedNumber
  var kappaMax: StatedNumber
  var ac1: StatedNumber
  var prevalenceIndex: Double?
  var biasIndex: Double?
  var rareCategories: [String]
  var balance: Balance

  struct Balance: Encodable {
    var test: String?
    var chiSquared: Double?
    var df: Int?
    var p: Double?
    var undefined: String?
  }

  init(_ pair: PairBackground, categories: [String]) {
    let table = pair.table
    let places = 0..<table.categories
    first = pair.first
    second = pair.second
    units = table.units
    onlyFirst = table.onlyFirst
    onlySecond = table.onlySecond
    neither = table.neither
    self.table = places.map { a in places.map { table[a, $0] } }
    observed = StatedNumber(pair.parts.map(\.observed))
    chance = StatedNumber(pair.parts.map(\.chance))
    kappaMax = StatedNumber(pair.maximumKappa)
    ac1 = StatedNumber(pair.ac1)
    prevalenceIndex = table.prevalenceIndex
    biasIndex = table.biasIndex
    rareCategories = pair.rareCategories.map { categories[$0] }
    switch pair.balance {
    case .success(let test):
      balance = Balance(test: test.test, chiSquared: test.chiSquared, df: test.degreesOfFreedom, p: test.p)
    case .failure(let reason): balance = Balance(undefined: reason.sentence)
    }
  }
}
