public import Store

/// What an expert coded in the last twenty-four hours, beside their limit. It warns and never stops anybody.
public struct DailyLoad: Sendable, Equatable {
  /// How many turns.
  public var turns: Int
  /// How many distressing sessions.
  public var distressing: Int
  /// The limit.
  public var limit: LoadLimit

  /// Makes a load.
  public init(turns: Int, distressing: Int, limit: LoadLimit) {
    self.turns = turns
    self.distressing = distressing
    self.limit = limit
  }

  /// What the limit says, in sentences for the coder; empty while it is kept.
  public var warnings: [String] {
    var warnings: [String] = []
    if let most = limit.turns, turns >= most {
      warnings.append(
        "You have coded \(turns) \(turns == 1 ? "turn" : "turns") in the last twenty-four hours; "
          + "\(most) \(most == 1 ? "is" : "are") enough for a day. The rest will wait for you.")
    }
    if let most = limit.distressing, distressing >= most, distressing > 0 {
      let those = distressing == 1 ? "conversation that is" : "conversations that are"
      warnings.append(
        "You have worked on \(distressing) \(those) hard to read in the last twenty-four hours; "
          + "\(most) \(most == 1 ? "is" : "are") enough for a day. Give yourself a rest, or take one without a content note."
      )
    }
    return warnings
  }
}
