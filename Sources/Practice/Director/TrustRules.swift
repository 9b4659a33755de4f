import DebriefCore

/// How a message changes the client's trust.
///
/// The sizes are starting values of our own, in the order that research on simulated and real help-seekers
/// suggests: exploring counts most, comfort without listening costs, advice costs most right after a cue.
struct TrustRules: Sendable {
  /// A change with its reason.
  struct Change: Sendable, Equatable {
    let amount: Double
    let reason: String
  }

  /// The most that one message can gain.
  static let greatestGain = 0.15
  /// The most that one message can lose.
  static let greatestLoss = 0.3
  /// Below this trust losses shrink.
  static let lowTrust = 0.3
  /// What is left to a peer who does not listen, as long as they put nobody down.
  static let patience = 0.15
  /// How many client turns a cue stays fresh.
  static let freshCue = 2
  /// For so many messages a put-down makes the client slow to trust again.
  static let wary = 4
  /// For so many messages an answer about safety stands.
  static let answerStands = 4
  /// How many words a story of the peer's own may have before it takes over.
  static let longStory = 25

  /// The changes that a message brings, each with a reason.
  static func changes(for heard: Heard, after talk: TalkSoFar, trust: Double) -> [Change] {
    var changes = heard.readings.compactMap { change(for: $0.move, heard: heard, after: talk, trust: trust) }
    if heard.has(.closedQuestion), (talk.runs[.closedQuestion] ?? 0) >= 2 {
      changes.append(Change(amount: -0.04, reason: "A third closed question in a row feels like a form."))
    }
    if heard.moves == [.other], isFresh(talk.turnsSinceCue()) {
      changes.append(Change(amount: -0.03, reason: "What the client just showed was passed over."))
    }
    if heard.promisesSecrecy {
      changes.append(Change(amount: 0, reason: "The peer promised secrecy, which nobody can keep in danger."))
    }
    if heard.isRepeated {
      changes.append(Change(amount: -0.03, reason: "The same words again sound like a machine."))
    }
    return changes.map { $0.amount > 0 ? weighed($0, heard: heard, after: talk) : $0 }
  }

  /// A gain as it counts in a message with a fault, or after one.
  private static func weighed(_ gain: Change, heard: Heard, after talk: TalkSoFar) -> Change {
    if heard.putsDown {
      return Change(amount: 0, reason: "Kind words do not count beside a put-down: \(gain.reason)")
    }
    if heard.isRepeated {
      return Change(amount: 0, reason: "Said before, it does not count: \(gain.reason)")
    }
    if heard.isEcho {
      return Change(amount: 0, reason: "The client's own words came back, and nothing else: \(gain.reason)")
    }
    if let since = talk.messagesSincePutDown, since < wary {
      return Change(amount: gain.amount / 2, reason: gain.reason + " After a put-down it counts half.")
    }
    return gain
  }

  /// The sum of changes, within what one message can do.
  static func total(_ changes: [Change]) -> Double {
    let sum = changes.reduce(0) { $0 + $1.amount }
    return min(greatestGain, max(-greatestLoss, sum))
  }

  /// The trust after a change. The less is left, the less there is to lose: a loss shrinks with it, and only a
  /// put-down takes the last of it.
  static func next(from trust: Double, by change: Double, putDown: Bool) -> Double {
    guard change < 0 else { return min(1, trust + change) }
    let floor = putDown ? 0 : min(trust, patience)
    return max(floor, trust + change * min(1, trust / lowTrust))
  }

  private static func change(
    for move: Move, heard: Heard, after talk: TalkSoFar, trust: Double
  ) -> Change? {
    switch move {
    case .openQuestion: gain(0.06, move, talk, "An open question makes room.")
    case .reflection:
      heard.sharedWords > 0
        ? gain(0.06, move, talk, "A reflection takes up the client's own words.")
        : gain(0.03, move, talk, "A reflection without the client's own content counts half.")
    case .validation: gain(0.04, move, talk, "The feeling was taken as it is.")
    case .affirmation: gain(0.02, move, talk, "Something the client did was seen.")
    case .permission: gain(0.02, move, talk, "The client was left the choice.")
    case .repair:
      talk.lastMessageHurt
        ? Change(amount: 0.06, reason: "The peer put right what had hurt.") : nil
    case .safetyQuestion: safety(talk)
    case .advice: advice(heard, talk)
    case .reassurance: Change(amount: -0.06, reason: "Comfort came before listening.")
    case .selfDisclosure:
      heard.wordCount > longStory
        ? Change(amount: -0.05, reason: "The peer's own story took over.") : nil
    case .referral: referral(talk, trust)
    case .information:
      isFresh(talk.turnsSinceCue())
        ? Change(amount: -0.02, reason: "Facts came where a feeling had been shown.") : nil
    case .dismissal: Change(amount: -0.15, reason: "The client was brushed aside.")
    case .hostility: Change(amount: -0.2, reason: "The client was attacked.")
    case .closing:
      isFresh(talk.turnsSinceCue([.distress, .risk]))
        ? Change(amount: -0.06, reason: "The peer left right after a cue.") : nil
    case .closedQuestion, .greeting, .other: nil
    }
  }

  private static func safety(_ talk: TalkSoFar) -> Change {
    if talk.hasOpenRiskCue {
      return Change(amount: 0.08, reason: "The peer asked plainly about safety after a risk cue.")
    }
    if talk.lastCue[.risk] != nil {
      return Change(amount: 0.02, reason: "The peer came back to safety.")
    }
    if let since = talk.messagesSinceSafety, since < answerStands {
      return Change(amount: -0.03, reason: "The client had just been asked about safety, and had answered.")
    }
    return Change(amount: 0, reason: "A safety question without a risk cue costs nothing and gains nothing.")
  }

  private static func advice(_ heard: Heard, _ talk: TalkSoFar) -> Change {
    let softened = heard.has(.permission) ? 0.5 : 1.0
    if isFresh(talk.turnsSinceCue([.distress, .risk, .ambivalence])) {
      return Change(amount: -0.08 * softened, reason: "Advice came right after a cue.")
    }
    return Change(amount: -0.04 * softened, reason: "Nobody had asked for advice.")
  }

  private static func referral(_ talk: TalkSoFar, _ trust: Double) -> Change {
    if talk.lastCue[.risk] != nil, talk.riskWasAskedAbout {
      return Change(amount: 0.02, reason: "More help was offered after safety was asked about.")
    }
    return trust < 0.5
      ? Change(amount: -0.03, reason: "Being sent elsewhere this early feels like being passed on.")
      : Change(amount: 0, reason: "Other help was named.")
  }

  /// A gain, halved for each message in a row that made the same move before.
  private static func gain(_ amount: Double, _ move: Move, _ talk: TalkSoFar, _ reason: String) -> Change {
    let repeats = talk.runs[move] ?? 0
    guard repeats > 0 else { return Change(amount: amount, reason: reason) }
    let halved = (0..<min(repeats, 8)).reduce(amount) { value, _ in value / 2 }
    return Change(amount: halved, reason: reason + " The same move again counts half each time.")
  }

  private static func isFresh(_ turns: Int?) -> Bool {
    turns.map { $0 <= freshCue } ?? false
  }
}
