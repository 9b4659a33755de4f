import Agreement
import Testing

/// The case of turns nested in sessions.
@Suite struct ClusterCaseTests {
  private func nested(_ coefficient: String) throws -> (ReferenceCase, [ReferenceCase.Expectation]) {
    let known = try #require(ReferenceCase.all().first { $0.id == "clustered-sessions" })
    return (known, known.expected.filter { $0.coefficient == coefficient })
  }

  @Test func `the cluster-robust standard error of nested turns`() throws {
    let (known, figures) = try nested("cohen_kappa_cluster_robust_se")
    #expect(figures.count == 3)
    for figure in figures {
      let kappa = CohenKappa(weights: try #require(known.weights(of: figure)))
      let tallies = known.pairTallies((0, 1))
      let value = try #require(figure.kappa)
      #expect(isNear(try kappa.value(of: tallies.total), value, figure.tolerance))
      let (error, clusters) = try kappa.clusterError(over: tallies.tallies)
      #expect(clusters == 12)
      #expect(isNear(error, try #require(figure.value), figure.tolerance))
      let interval = try kappa.clusterInterval(over: tallies.tallies)
      let reach = 2.200985160082949 * error
      #expect(isNear(interval.lower, value - reach, 1e-9) && isNear(interval.upper, value + reach, 1e-9))
      #expect(interval.method == .clusterRobust)
    }
  }

  @Test func `the jackknife of kappa, one session left out at a time`() throws {
    let (known, figures) = try nested("cohen_kappa_cluster_jackknife_se")
    let figure = try #require(figures.first)
    let kappa = CohenKappa(weights: .identity(categories: known.categories.count))
    let interval = try kappa.jackknifeInterval(over: known.pairTallies((0, 1)).tallies)
    let ends = try #require(figure.ci)
    #expect(isNear(try #require(interval.standardError), try #require(figure.value), figure.tolerance))
    #expect(isNear(interval.lower, ends[0], 1e-9) && isNear(interval.upper, ends[1], 1e-9))
    #expect(interval.method == .jackknife && interval.clusters == 12)
  }

  @Test func `the jackknife of alpha, one session left out at a time`() throws {
    let (known, figures) = try nested("krippendorff_alpha_cluster_jackknife_se")
    let figure = try #require(figures.first)
    let interval = try KrippendorffAlpha(.nominal).jackknifeInterval(over: known.panelTallies.tallies)
    #expect(isNear(try #require(interval.standardError), try #require(figure.value), figure.tolerance))
  }
}
