import DebriefCore

/// How the client's feeling moves: slowly, towards where the phase, the trust and the moment draw it.
struct AffectRules: Sendable {
  /// How much of the old feeling stays each turn.
  static let inertia = 0.7
  /// The most that either side of the feeling moves in one turn.
  static let greatestStep = 0.25
  /// As good as the client can feel by the end of one talk: nobody is cured by it.
  static let ceiling = 0.2

  /// The feeling after a message.
  ///
  /// - Parameters:
  ///   - affect: the feeling before.
  ///   - phase: the phase that the client is in.
  ///   - trust: the trust after the message, and `start`, the trust at the start of the session.
  ///   - isWary: whether the client was put down a moment ago.
  ///   - disclosed: the cues that the client is about to show.
  static func next(
    from affect: Affect, in phase: Phase, trust: Double, start: Double, heard: Heard,
    isWary: Bool = false, disclosed: [Cue]
  ) -> Affect {
    var valence = phase.affect.valence + 0.3 * (trust - start)
    var arousal = phase.affect.arousal
    if heard.has(.hostility) {
      valence = min(valence, affect.valence) - 0.5
      arousal += 0.5
    } else if heard.has(.dismissal) {
      valence = min(valence, affect.valence) - 0.4
      arousal += 0.3
    } else if isWary, !heard.answersFeeling {
      valence = min(valence, affect.valence)
    } else if heard.has(.advice) || heard.has(.reassurance) {
      valence = min(valence, affect.valence) - 0.1
    } else if heard.has(.validation) || heard.has(.reflection) {
      arousal -= 0.15
    }
    for cue in disclosed {
      switch cue.kind {
      case .distress, .risk:
        valence -= 0.1 * Double(cue.severity)
        arousal += 0.1 * Double(cue.severity)
      case .ambivalence: arousal += 0.05
      case .protective: valence += 0.1
      }
    }
    return Affect(
      valence: min(max(ceiling, affect.valence), step(from: affect.valence, to: valence)),
      arousal: step(from: affect.arousal, to: arousal))
  }

  private static func step(from old: Double, to target: Double) -> Double {
    let move = (1 - inertia) * (min(1, max(-1, target)) - old)
    return old + min(greatestStep, max(-greatestStep, move))
  }
}
