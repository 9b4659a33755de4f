import Agreement
import Analysis
import DebriefCore

/// An agreement table as JSON holds it.
struct AgreementJSON: Encodable {
  var analysis = "agreement"
  var scheme: StatedScheme
  var sessions: [String]
  var datasetSha256: String
  var leftOut: LeftOut
  var codes: [CodeRow]

  struct CodeRow: Encodable {
    var code: StatedCode
    var experts: [String]
    var units: Int
    var pairableUnits: Int
    var missing: [String: Int]
    var percentAgreement: StatedShare
    var pairs: [PairRow]
  }

  struct PairRow: Encodable {
    var first: StatedCoder
    var second: StatedCoder
    var units: Int
    var sessions: Int
    var onlyFirst: Int
    var onlySecond: Int
    var neither: Int
    var firstCounts: [Int]
    var secondCounts: [Int]
    var percentAgreement: StatedShare
    var cohenKappa: [KappaRow]
    var beside: PairBesideJSON?
  }

  struct KappaRow: Encodable {
    var weights: String
    var kappa: StatedNumber
    var observed: StatedNumber
    var chance: StatedNumber
    var standardErrorOfIndependentUnits: StatedNumber
    var standardErrorUnderChance: StatedNumber
    var interval: StatedInterval
  }

  init(_ table: AgreementTable, of source: ResultSource) {
    scheme = StatedScheme(source.scheme)
    sessions = source.study.sessions.map(\.name)
    datasetSha256 = source.datasetHash
    leftOut = source.leftOut
    codes = table.codes.map { row in
      let categories = row.code.scale.categories.map(\.text)
      return CodeRow(
        code: StatedCode(row.code), experts: row.experts.map(\.name), units: row.units,
        pairableUnits: row.pairableUnits, missing: row.missing.named,
        percentAgreement: StatedShare(row.panel), pairs: row.pairs.map { Self.pair($0, categories) })
    }
  }

  /// The figures of a pair of coders, or of a coder's two passes.
  static func pair(_ pair: PairAgreement, _ categories: [String]) -> PairRow {
    PairRow(
      first: StatedCoder(pair.first), second: StatedCoder(pair.second), units: pair.agreement.units,
      sessions: pair.sessions, onlyFirst: pair.onlyFirst, onlySecond: pair.onlySecond, neither: pair.neither,
      firstCounts: pair.firstCounts, secondCounts: pair.secondCounts,
      percentAgreement: StatedShare(pair.agreement),
      cohenKappa: pair.kappas.map { kappa in
        KappaRow(
          weights: kappa.weights, kappa: StatedNumber(kappa.value),
          observed: StatedNumber(kappa.parts.map(\.observed)),
          chance: StatedNumber(kappa.parts.map(\.chance)),
          standardErrorOfIndependentUnits: StatedNumber(kappa.unitError),
          standardErrorUnderChance: StatedNumber(kappa.unitErrorUnderChance),
          interval: StatedInterval(kappa.interval))
      }, beside: pair.background.map { PairBesideJSON($0, categories: categories) })
  }
}
