/// A coefficient of a part of larger sums: of two coders taken as a panel, of one category against the rest, of one
/// pair among many coders.
///
/// The part must be linear in the whole: the part of a sum of tallies is the sum of their parts.
public struct CoefficientOfPart<Base: Coefficient, Sums: Tally>: Coefficient {
  /// The coefficient of the part.
  public let base: Base
  private let part: @Sendable (Sums) -> Base.Sums

  /// Makes the coefficient.
  public init(_ base: Base, part: @escaping @Sendable (Sums) -> Base.Sums) {
    self.base = base
    self.part = part
  }

  /// As the coefficient itself says.
  public func unanimity(in tally: Sums) -> Undefined { base.unanimity(in: part(tally)) }

  /// As the coefficient itself is.
  public var isProportion: Bool { base.isProportion }

  /// How many units of the part count.
  public func units(in tally: Sums) -> Int { base.units(in: part(tally)) }

  /// The figure of the part.
  public func value(of tally: Sums) throws(Undefined) -> Double { try base.value(of: part(tally)) }

  /// Whether every unit of the part agrees.
  public func isUnanimous(_ tally: Sums) -> Bool { base.isUnanimous(part(tally)) }

  /// As the coefficient itself does it.
  public func influences(of clusters: [Sums]) throws(Undefined) -> ClusterInfluences {
    try base.influences(of: clusters.map(part))
  }

  /// As the coefficient itself counts them.
  public func independentClusters(in clusters: [Sums]) -> Int {
    base.independentClusters(in: clusters.map(part))
  }
}

extension CoefficientOfPart: LinearisedCoefficient where Base: LinearisedCoefficient {
  /// The influence function of the part.
  public func influenceFunction(at whole: Sums) throws(Undefined) -> (Sums) -> Double {
    let function = try base.influenceFunction(at: part(whole))
    let part = part
    return { function(part($0)) }
  }
}

extension CoefficientOfPart: ChanceCorrected where Base: ChanceCorrected {
  /// Observed and chance agreement in the part.
  public func agreement(in tally: Sums) throws(Undefined) -> ObservedAndChance {
    try base.agreement(in: part(tally))
  }

  /// Why there is no coefficient of the part.
  public func obstacle(in tally: Sums) -> Undefined? { base.obstacle(in: part(tally)) }
}
