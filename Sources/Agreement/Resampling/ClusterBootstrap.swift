/// Draws whole clusters with replacement, as many as there are, and computes the figure anew, many times.
///
/// Replicate r takes its draws from stream r of the seed, see ``SplitMix64/init(seed:stream:)``: the same seed
/// gives the same figures on any number of cores.
///
/// Source: Efron & Tibshirani (1993), *An Introduction to the Bootstrap*; Field & Welsh (2007), *Journal of the Royal
/// Statistical Society B* 69:369–390, for the drawing of clusters.
public struct ClusterBootstrap: Sendable, Equatable {
  /// How many times the clusters are drawn.
  public let replicates: Int
  /// What all draws depend on.
  public let seed: UInt64

  /// Makes a bootstrap; fewer than one replicate counts as one. For the ends of an interval take 2,000 or more.
  public init(replicates: Int = 2000, seed: UInt64) {
    self.replicates = max(1, replicates)
    self.seed = seed
  }

  /// Which clusters replicate `replicate` (from 0) draws: as many places as there are clusters, from 0.
  public func draws(replicate: Int, clusters: Int) -> [Int] {
    var generator = SplitMix64(seed: seed, stream: replicate)
    return (0..<clusters).map { _ in generator.next(below: clusters) }
  }

  /// The figure of every replicate, on one core.
  ///
  /// - Parameters:
  ///   - coefficient: the figure.
  ///   - clusters: one tally per cluster; those without a unit that counts are left out.
  /// - Throws: ``Undefined/fewerThanTwoClusters``, or what the figure of all clusters throws.
  public func distribution<C: Coefficient>(
    of coefficient: C, over clusters: some Sequence<C.Sums>
  ) throws(Undefined) -> BootstrapDistribution {
    let resampled = try ResampledClusters(coefficient, clusters)
    return BootstrapDistribution(self, resampled, blocks: [resampled.values(0..<replicates, of: self)])
  }

  /// The figure of every replicate, on as many cores as there are; bit for bit what
  /// ``distribution(of:over:)`` gives.
  public func parallelDistribution<C: Coefficient>(
    of coefficient: C, over clusters: some Sequence<C.Sums>
  ) async throws(Undefined) -> BootstrapDistribution {
    let resampled = try ResampledClusters(coefficient, clusters)
    let size = 64
    let blocks = await withTaskGroup(of: (Int, [Double?]).self) { group in
      for (place, start) in stride(from: 0, to: replicates, by: size).enumerated() {
        let range = start..<min(start + size, replicates)
        group.addTask { (place, resampled.values(range, of: self)) }
      }
      var blocks = Array(repeating: [Double?](), count: (replicates + size - 1) / size)
      for await (place, values) in group { blocks[place] = values }
      return blocks
    }
    return BootstrapDistribution(self, resampled, blocks: blocks)
  }
}

/// The clusters that are drawn from, with the figure of all of them.
struct ResampledClusters<C: Coefficient>: Sendable {
  let coefficient: C
  let clusters: [C.Sums]
  let whole: C.Sums
  let value: Double
  private let rows: ClusterRows<C.Sums>?

  init(_ coefficient: C, _ clusters: some Sequence<C.Sums>) throws(Undefined) {
    let counting = clusters.filter { coefficient.units(in: $0) > 0 }
    guard let whole = C.Sums.total(of: counting) else { throw .noOverlap }
    value = try coefficient.value(of: whole)
    guard coefficient.independentClusters(in: counting) > 1 else { throw .fewerThanTwoClusters }
    self.coefficient = coefficient
    self.clusters = counting
    self.whole = whole
    rows = ClusterRows(counting, shape: whole)
  }

  /// The figures of some replicates; `nil` where the draw leaves it undefined.
  ///
  /// Of sums that do not lie in rows, a cluster that is drawn several times is added once, that many times over.
  func values(_ range: Range<Int>, of bootstrap: ClusterBootstrap) -> [Double?] {
    let empty = whole.emptied
    var times = Array(repeating: 0, count: clusters.count)
    return range.map { replicate in
      var generator = SplitMix64(seed: bootstrap.seed, stream: replicate)
      if let drawn = rows?.drawn(by: &generator) { return try? coefficient.value(of: drawn) }
      for cluster in times.indices { times[cluster] = 0 }
      for _ in times.indices { times[generator.next(below: times.count)] += 1 }
      return try? coefficient.value(of: C.Sums.total(of: clusters, times: times, from: empty))
    }
  }
}
