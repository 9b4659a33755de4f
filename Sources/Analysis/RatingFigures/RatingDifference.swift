public import Agreement

/// The difference of two figures of the same coefficient, one part's less another's.
public struct RatingDifference: Sendable, Equatable {
  /// One side: a part and its coders.
  public struct Side: Sendable, Equatable {
    /// Which part.
    public var part: RatingPart
    /// Its coders.
    public var coders: [String]
  }

  /// A test that the difference is 0.
  public struct Test: Sendable, Equatable {
    /// Difference / standard error.
    public var t: Double
    /// The degrees of freedom of t.
    public var degreesOfFreedom: Int
    /// The probability of a t at least as far from 0, in either direction, if there were no difference.
    public var p: Double
  }

  /// What is diminished.
  public var first: Side
  /// What is taken away.
  public var second: Side
  /// The coefficient.
  public var coefficient: ListedCoefficient
  /// The name of its weights or metric.
  public var weights: String?
  /// How many clusters have a unit of the side that has fewer; `nil` where clusters are not known.
  public var clusters: Int?
  /// First less second.
  public var value: Outcome<Double>
  /// Its interval.
  public var interval: Outcome<Interval>
  /// Whether it is 0.
  public var test: Outcome<Test>
}

/// The difference of two parts, over clusters where there are some, else over units.
struct DifferenceUse: FormUse {
  typealias Made = RatingDifference?

  let all: Ratings
  let first: MadePart
  let second: MadePart
  let form: CoefficientForm
  let rule: IntervalRule?

  func use<Form: Coefficient>(_ form: Form, _ tally: @escaping ([Int?]) -> Form.Sums) -> RatingDifference? {
    let isForAnyNumber = Form.Sums.self == PanelTally.self
    guard isForAnyNumber || first.ratings.coders.count == second.ratings.coders.count else { return nil }
    let difference = Difference(form, minus: form)
    let paired = first.ratings.tallies(tally).paired(with: second.ratings.tallies(tally))
    let clusters = paired.tallies
    let count = difference.independentClusters(in: clusters)
    let isClustered = rule != nil && count > 1
    let value: Outcome<Double> = outcome { () throws(Undefined) in try difference.value(of: paired.total) }
    let interval: Outcome<Interval> = outcome { () throws(Undefined) in
      if let rule, isClustered { return try difference.interval(by: rule, over: clusters) }
      return try difference.unitInterval(over: kinds(tally))
    }
    let test: Outcome<RatingDifference.Test> = outcome { () throws(Undefined) in
      if isClustered {
        let test = try difference.test(over: clusters)
        return RatingDifference.Test(t: test.t, degreesOfFreedom: test.degreesOfFreedom, p: test.twoSidedP)
      }
      let (error, units) = try difference.unitError(over: kinds(tally))
      let t = try difference.value(of: paired.total) / error
      let p = 2 * StudentT(degreesOfFreedom: units - 1).upperTail(abs(t))
      return RatingDifference.Test(t: t, degreesOfFreedom: units - 1, p: p)
    }
    return RatingDifference(
      first: .init(part: first.part, coders: first.ratings.coders),
      second: .init(part: second.part, coders: second.ratings.coders), coefficient: self.form.coefficient,
      weights: self.form.weightsName, clusters: all.hasClusters ? count : nil, value: value,
      interval: interval, test: test)
  }

  /// Units by what they are on both sides.
  private func kinds<Sums: Tally>(_ tally: ([Int?]) -> Sums) -> UnitKinds<PairedTally<Sums, Sums>> {
    var kinds = UnitKinds<PairedTally<Sums, Sums>>()
    let empty = tally(first.ratings.coders.map { _ in nil }).emptied
    for (row, count) in all.units {
      let sides = [first, second].map { side in side.take(row).map { tally($0.categories) } ?? empty }
      kinds.add(PairedTally(sides[0], sides[1]), times: count)
    }
    return kinds
  }
}
