/// What each cluster contributes to a figure's deviation, and how that was found.
public struct ClusterInfluences: Sendable, Equatable {
  /// One number per cluster, in the clusters' order; they sum to 0.
  public let values: [Double]
  /// ``Interval/Method/clusterRobust`` for an influence function, ``Interval/Method/jackknife`` for leaving out.
  public let method: Interval.Method

  /// Makes influences.
  public init(values: [Double], method: Interval.Method) {
    self.values = values
    self.method = method
  }

  /// √(m / (m − 1) · Σ_s ψ_s²), with ψ_s what cluster s contributes.
  ///
  /// With ψ_s = (m − 1)/m · (mean of the θ_(s) − θ_(s)), θ_(s) the figure without cluster s, this is the jackknife's
  /// standard error √((m − 1)/m · Σ_s (θ_(s) − mean)²).
  ///
  /// - Parameter count: m, the number of independent clusters; as many as there are values unless given.
  func standardError(clusters count: Int? = nil) -> Double {
    let count = Double(count ?? values.count)
    return (count / (count - 1) * values.reduce(0) { $0 + $1 * $1 }).squareRoot()
  }
}

extension Coefficient {
  /// By leaving out each cluster in turn.
  public func influences(of clusters: [Sums]) throws(Undefined) -> ClusterInfluences {
    try jackknifeInfluences(of: clusters)
  }
}

extension LinearisedCoefficient {
  /// By the influence function.
  public func influences(of clusters: [Sums]) throws(Undefined) -> ClusterInfluences {
    guard let whole = Sums.total(of: clusters) else { throw .noOverlap }
    let influence = try influenceFunction(at: whole)
    return ClusterInfluences(values: clusters.map(influence), method: .clusterRobust)
  }
}
