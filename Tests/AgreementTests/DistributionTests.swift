import Agreement
import Testing

/// Quantiles against tables.
@Suite struct DistributionTests {
  @Test(arguments: [
    (1, 0.975, 12.706204736174698), (2, 0.975, 4.302652729749464), (4, 0.975, 2.7764451051977987),
    (11, 0.975, 2.200985160082949), (30, 0.975, 2.0422724563012373), (19, 0.975, 2.093024054408263),
    (20, 0.975, 2.0859634472658364), (21, 0.975, 2.079613844727662), (3, 0.95, 2.3533634348018264),
    (5, 0.995, 4.032142983555228), (1000, 0.975, 1.9623390808264078),
    (1_000_000, 0.975, 1.959966356814107), (7, 0.6, 0.2631668613520228),
  ])
  func `quantiles of Student's t`(freedom: Int, probability: Double, expected: Double) {
    let quantile = StudentT(degreesOfFreedom: freedom).quantile(probability)
    #expect(isNear(quantile, expected, 1e-10 * max(1, expected)))
    let mirrored = StudentT(degreesOfFreedom: freedom).quantile(1 - probability)
    #expect(isNear(mirrored, -expected, 1e-9 * max(1, expected)))
  }

  @Test func `with one and two degrees of freedom the quantile has a closed form`() {
    for probability in stride(from: 0.51, to: 1, by: 0.01) {
      let two = (2 * probability - 1) / (2 * probability * (1 - probability)).squareRoot()
      #expect(isNear(StudentT(degreesOfFreedom: 2).quantile(probability), two, 1e-11 * max(1, two)))
    }
    #expect(isNear(StudentT(degreesOfFreedom: 1).quantile(0.75), 1, 1e-14))
  }

  @Test func `the ends of a distribution are infinite`() {
    #expect(StudentT(degreesOfFreedom: 5).quantile(1) == .infinity)
    #expect(StudentT(degreesOfFreedom: 5).quantile(0) == -.infinity)
    #expect(standardNormalQuantile(1) == .infinity)
    #expect(StudentT(degreesOfFreedom: 5).quantile(0.5) == 0)
  }

  @Test(arguments: [
    (0.975, 1.959963984540054), (0.5, 0), (0.95, 1.6448536269514722), (0.005, -2.5758293035489004),
    (1e-10, -6.361340902404056),
  ])
  func `quantiles of the normal distribution`(probability: Double, expected: Double) {
    #expect(isNear(standardNormalQuantile(probability), expected, 1e-12))
  }

  @Test func `Wilson's interval of eight in ten, and of ten in ten`() {
    let some = wilsonInterval(share: 0.8, units: 10)
    #expect(isNear(some.lower, 0.4901624715, 1e-9) && isNear(some.upper, 0.9433178485, 1e-9))
    let all = wilsonInterval(share: 1, units: 10)
    #expect(isNear(all.lower, 0.7224672001, 1e-9) && all.upper == 1)
  }

  @Test func `a level lies between nought and one`() {
    #expect(ConfidenceLevel(0) == nil && ConfidenceLevel(1) == nil && ConfidenceLevel(.nan) == nil)
    #expect(ConfidenceLevel(0.9)?.value == 0.9)
  }
}
