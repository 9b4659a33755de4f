/// Runs a piece of work several times.
enum Stopwatch {
  /// Prints the median of the seconds that `work` took.
  static func report(_ name: String, runs: Int, _ work: () -> Double?) {
    let clock = ContinuousClock()
    var figure: Double?
    let times = (0..<runs).map { _ in clock.measure { figure = work() } }.sorted()
    let (seconds, attoseconds) = times[runs / 2].components
    print("\(name)\t\(Double(seconds) + Double(attoseconds) * 1e-18)\t\(figure ?? .nan)")
  }
}
