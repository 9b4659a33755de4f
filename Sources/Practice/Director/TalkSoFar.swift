import DebriefCore

/// What the director remembers of a conversation.
struct TalkSoFar: Sendable, Equatable {
  /// How many client turns there were, the opening among them.
  var clientTurns = 0
  /// The turn counts at which each cue kind was last carried.
  var lastCue: [Cue.Kind: Int] = [:]
  /// Whether a safety question was asked since the last risk cue.
  var riskWasAskedAbout = false
  /// How often each move was made in an unbroken run of messages up to the last one.
  var runs: [Move: Int] = [:]
  /// How many messages there were since the last safety question that found no risk cue; `nil` if none.
  var messagesSinceSafety: Int?
  /// How many messages there were since the last put-down, 0 when it was the last one; `nil` if none.
  var messagesSincePutDown: Int?
  /// The words of each message so far.
  var messages: Set<[String]> = []
  /// The words of the client's last turn.
  var lastClientWords: [String] = []
  /// Whether the last message cost trust.
  var lastMessageHurt = false
  /// What was disclosed, in order.
  var disclosed: [String] = []
  /// How many turns in a row disclosed something.
  var disclosuresInARow = 0
  /// How often each answer was given.
  var answered: [String: Int] = [:]
  /// Whether the last client turn was an answer and nothing else.
  var lastTurnAnswered = false
  /// The content words of the client's turns so far.
  var clientWords: Set<String> = []

  /// How many client turns ago the last cue of some kinds was carried; 1 is the turn just before; `nil` if none.
  func turnsSinceCue(_ kinds: [Cue.Kind] = Cue.Kind.allCases) -> Int? {
    kinds.compactMap { lastCue[$0] }.max().map { clientTurns - $0 + 1 }
  }

  /// Whether a risk cue stands that nobody asked about yet.
  var hasOpenRiskCue: Bool {
    lastCue[.risk] != nil && !riskWasAskedAbout
  }

  /// Takes a message in.
  mutating func hear(_ heard: Heard, hurt: Bool) {
    runs = Dictionary(uniqueKeysWithValues: heard.moves.map { ($0, (runs[$0] ?? 0) + 1) })
    if heard.has(.safetyQuestion), lastCue[.risk] != nil { riskWasAskedAbout = true }
    messagesSinceSafety = heard.has(.safetyQuestion) ? 0 : messagesSinceSafety.map { $0 + 1 }
    messagesSincePutDown = heard.putsDown ? 0 : messagesSincePutDown.map { $0 + 1 }
    lastMessageHurt = hurt
  }

  /// Takes a client turn in.
  mutating func speak(_ disclosure: Disclosure?, answer: String? = nil) {
    clientTurns += 1
    disclosuresInARow = disclosure == nil ? 0 : disclosuresInARow + 1
    lastTurnAnswered = answer != nil && disclosure == nil
    if let answer { answered[answer, default: 0] += 1 }
    guard let disclosure else { return }
    disclosed.append(disclosure.id)
    for cue in disclosure.cues {
      lastCue[cue.kind] = clientTurns
      if cue.kind == .risk { riskWasAskedAbout = false }
    }
  }
}
