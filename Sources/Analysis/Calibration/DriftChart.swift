public import DebriefCore

/// How close a coder stays to gold or to the panel over time, with the limits within which chance alone would keep it.
///
/// A p′ chart: each session's closeness, the mean over all, and limits at three standard deviations. The binomial
/// deviation of a session is widened by how much sessions vary beyond it, since turns of a session are not independent;
/// it is never narrowed.
///
/// Source: Laney (2002), *Quality Engineering* 14:531–537.
public struct DriftChart: Sendable, Equatable {
  /// One session.
  public struct Point: Sendable, Equatable {
    /// The session's name.
    public var session: String
    /// When it was submitted.
    public var at: Timestamp
    /// How many judgements were compared.
    public var judgements: Int
    /// How close they are on average: 1 is the same, 0 as far as the scale goes.
    public var closeness: Double

    /// Makes a point.
    public init(session: String, at: Timestamp, judgements: Int, closeness: Double) {
      self.session = session
      self.at = at
      self.judgements = judgements
      self.closeness = closeness
    }
  }

  /// A point with its limits.
  public struct Place: Sendable, Equatable {
    /// The point.
    public var point: Point
    /// The lower limit, not below 0; `nil` while there are too few points.
    public var lower: Double?
    /// The upper limit, not above 1; `nil` while there are too few points.
    public var upper: Double?
    /// What is unusual about it; empty for nothing.
    public var signals: [Signal]
  }

  /// What chance alone seldom brings.
  public enum Signal: String, Sendable, CaseIterable {
    /// Below the lower limit.
    case tooFar = "below the limit"
    /// Above the upper limit.
    case tooClose = "above the limit"
    /// The eighth or a later session in a row on the same side of the mean.
    case run = "eight in a row on one side"
  }

  /// Under so many sessions there are no limits.
  public static let fewestPoints = 5
  /// So many in a row on one side are a signal.
  public static let longestRun = 8

  /// The sessions, first to last.
  public let places: [Place]
  /// The mean over all judgements; `nil` without any.
  public let mean: Double?
  /// By how much limits are wider than the binomial's; 1 is not at all, `nil` while there are too few points.
  public let spread: Double?

  /// Whether any session is unusual.
  public var isInControl: Bool { places.allSatisfy(\.signals.isEmpty) }

  /// Lays the chart out.
  public init(of points: [Point]) {
    let points = points.filter { $0.judgements > 0 }.sorted { ($0.at, $0.session) < ($1.at, $1.session) }
    let total = points.reduce(0) { $0 + $1.judgements }
    guard total > 0 else {
      (places, mean, spread) = ([], nil, nil)
      return
    }
    let mean = points.reduce(0) { $0 + $1.closeness * Double($1.judgements) } / Double(total)
    let deviations = points.map { (mean * (1 - mean) / Double($0.judgements)).squareRoot() }
    let spread = Self.spread(points, mean, deviations)
    var places: [Place] = []
    var (run, side) = (0, 0)
    for (point, deviation) in zip(points, deviations) {
      let here = point.closeness > mean ? 1 : point.closeness < mean ? -1 : 0
      run = here != 0 && here == side ? run + 1 : here == 0 ? 0 : 1
      side = here
      var place = Place(point: point, lower: nil, upper: nil, signals: [])
      if let spread {
        let (lower, upper) = (mean - 3 * deviation * spread, mean + 3 * deviation * spread)
        (place.lower, place.upper) = (max(0, lower), min(1, upper))
        if point.closeness < lower { place.signals.append(.tooFar) }
        if point.closeness > upper { place.signals.append(.tooClose) }
        if run >= Self.longestRun { place.signals.append(.run) }
      }
      places.append(place)
    }
    (self.places, self.mean, self.spread) = (places, mean, spread)
  }

  /// The mean moving range of the standardised points over 1.128, at least 1; `nil` for too few points or none that
  /// could vary.
  private static func spread(_ points: [Point], _ mean: Double, _ deviations: [Double]) -> Double? {
    guard points.count >= fewestPoints else { return nil }
    guard deviations.allSatisfy({ $0 > 0 }) else { return 1 }
    let standardised = zip(points, deviations).map { ($0.closeness - mean) / $1 }
    let ranges = zip(standardised, standardised.dropFirst()).map { abs($1 - $0) }
    return max(1, ranges.reduce(0, +) / Double(ranges.count) / 1.128)
  }
}

extension DriftChart.Point {
  /// A session's point: one minus the mean distance between a coder's values and others' on the codes' own scales.
  ///
  /// - Parameters:
  ///   - others: the gold coding alone, or the other experts' codings.
  ///   - codes: the codes to compare.
  /// - Returns: `nil` when nothing can be compared.
  public init?(
    of own: SessionCoding, with others: [SessionCoding], session: SessionOutline, codes: [Code], at: Timestamp
  ) {
    var (sum, count) = (0.0, 0)
    for code in codes {
      for unit in session.units[code.unit] ?? [] {
        guard let value = own.value(of: code, on: unit) else { continue }
        let values = others.compactMap { $0.value(of: code, on: unit) }
        guard !values.isEmpty else { continue }
        sum += 1 - values.reduce(0) { $0 + code.scale.distance(value, $1) } / Double(values.count)
        count += 1
      }
    }
    guard count > 0 else { return nil }
    self.init(session: session.name, at: at, judgements: count, closeness: sum / Double(count))
  }
}
