import Testing

@testable import Charts

/// Numbers on pages.
@Suite struct FigureTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (1, 2, "1.00"), (-0.5, 2, "−0.50"), (0.005, 2, "0.01"), (-0.004, 2, "0.00"),
    (12.345, 1, "12.3"),
    (-1.25, 1, "−1.3"), (999.995, 0, "1000"), (0.1, 3, "0.100"), (-0.0, 2, "0.00"),
  ])
  func `a number has the decimals asked for and a true minus`(number: Double, places: Int, text: String) {
    #expect(Figure.text(number, places: places) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `what is not a number that fits is said to be undefined`(number: Double) {
    #expect(Figure.text(number) == "undefined")
  }
}
