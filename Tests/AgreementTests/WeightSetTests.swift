import Agreement
import Testing

/// Coefficients under every set of weights, on the ratings of Gwet's four coders; the numbers are irrCAC's 0.4.4.
@Suite struct WeightSetTests {
  static let known: [(WeightSet, [ListedCoefficient: (value: Double, error: Double)])] = [
    (
      .radical,
      [
        .ac2: (0.819811702197997, 0.128355524616986), .fleiss: (0.789924094650654, 0.150036458289606),
        .conger: (0.788340007583488, 0.14636520750856),
        .brennanPrediger: (0.81262707950358, 0.132779374984979),
      ]
    ),
    (
      .ratio,
      [
        .ac2: (0.857367557829635, 0.122071330135143), .fleiss: (0.821338343944728, 0.152386040560749),
        .conger: (0.811965175869552, 0.148600701756109),
        .brennanPrediger: (0.840236692761104, 0.132208831633291),
      ]
    ),
    (
      .circular,
      [
        .ac2: (0.830195139460961, 0.132651377254352), .fleiss: (0.80719977015811, 0.148944059645329),
        .conger: (0.805348881366914, 0.147478317146655),
        .brennanPrediger: (0.823546999488632, 0.136955640690352),
      ]
    ),
    (
      .bipolar,
      [
        .ac2: (0.900373015443354, 0.10581570600797), .fleiss: (0.853072550140266, 0.144632187640647),
        .conger: (0.844871752036367, 0.142138834633144),
        .brennanPrediger: (0.888149168452199, 0.112456166020889),
      ]
    ),
  ]

  private func fourCoders() throws -> ReferenceCase {
    try #require(ReferenceCase.all().first { $0.id == "gwet-4raters" })
  }

  @Test(arguments: known)
  func `coefficients under the weights`(
    set: WeightSet, figures: [ListedCoefficient: (value: Double, error: Double)]
  ) throws {
    let known = try fourCoders()
    let weights = try #require(set.weights(scores: known.scores))
    let units = known.positions.map {
      CodersTally(categories: known.categories.count, coders: known.raters.count, ratings: [$0])
    }
    for (listed, figure) in figures {
      let coefficient = try #require(listed.ofCoders(weights: weights))
      #expect(isNear(try coefficient.value(of: known.codersTally), figure.value, 1e-9))
      #expect(isNear(try coefficient.clusterError(over: units).standardError, figure.error, 1e-9))
    }
  }

  /// Computed pair by pair from the definition of α in the case of the two metrics.
  @Test(arguments: [("circular", 0.7899802678991502), ("bipolar", 0.8349905200237359)])
  func `alpha with the metrics that have an end or a circle`(name: String, expected: Double) throws {
    let known = try fourCoders()
    let alpha = KrippendorffAlpha(try #require(AlphaMetric(named: name, scores: known.scores)))
    #expect(isNear(try alpha.value(of: known.panelTally), expected, 1e-12))
  }

  @Test func `a name finds its coefficient, however it is written`() {
    for coefficient in ListedCoefficient.allCases {
      #expect(ListedCoefficient(named: coefficient.rawValue) == coefficient)
      #expect(ListedCoefficient(named: coefficient.title) == coefficient)
      #expect(!coefficient.formula.isEmpty && !coefficient.sources.isEmpty)
    }
    #expect(ListedCoefficient(named: "cohen_kappa") == .cohen)
    #expect(ListedCoefficient(named: "Fleiss' kappa") == .fleiss)
    #expect(ListedCoefficient(named: "krippendorff_alpha") == .alpha)
    #expect(ListedCoefficient(named: "ICC(A,1)") == .iccA1)
    #expect(ListedCoefficient(named: "sausage") == nil)
  }

  @Test func `ratio weights need an absolute zero`() {
    #expect(Weights.ratio(scores: [-1, 0, 1]) == nil)
    #expect(WeightSet.ratio.weights(scores: [0, 1, 2])?[0, 1] == 0)
  }
}
