public import DebriefCore
public import Store

/// How fast somebody codes. A pause is never counted.
public struct Pace: Sendable, Equatable {
  /// Seconds of work per unit.
  public var secondsPerUnit: Double
  /// How many units it was taken from.
  public var units: Int

  /// What lies longer than this between two acts is a pause.
  public static let pauseSeconds: Int64 = 300
  /// Under so many units there is no pace to speak of.
  public static let fewestUnits = 5

  /// Takes the pace of acts of coding: the time between acts, without pauses, over the units that were coded in it. The
  /// first unit after a pause is left out, since nobody knows when reading it began.
  ///
  /// - Parameters:
  ///   - acts: in order of time.
  ///   - pauses: when the coder said that they pause, in order of time.
  /// - Returns: `nil` for fewer than five units.
  public init?(of acts: [CodingAct], pauses: [Timestamp] = []) {
    var seconds = 0.0
    var units: Set<String> = []
    var afterPause: Set<String> = []
    var last: Timestamp?
    var coming = pauses[...]
    for act in acts {
      let paused = coming.prefix { $0 <= act.at }
      coming = coming.dropFirst(paused.count)
      let unit = "\(act.assignment) \(act.unit.text)"
      let gap = last.map { act.at.milliseconds - $0.milliseconds } ?? .max
      last = act.at
      if gap > Self.pauseSeconds * 1000 || !paused.isEmpty {
        if !units.contains(unit) { afterPause.insert(unit) }
      } else {
        if !afterPause.contains(unit) { units.insert(unit) }
        seconds += Double(gap) / 1000
      }
    }
    guard units.count >= Self.fewestUnits else { return nil }
    secondsPerUnit = seconds / Double(units.count)
    self.units = units.count
  }

  /// How long so many units take at this pace, in minutes, rounded up.
  public func minutes(for units: Int) -> Int {
    Int((secondsPerUnit * Double(units) / 60).rounded(.up))
  }
}
