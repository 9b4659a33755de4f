public import DebriefCore

/// An invented peer who writes messages by a persona's habits.
///
/// Deterministic: the same persona, seed and conversation give the same messages.
public struct SimulatedPeer: InventedPeer {
  /// The manner it keeps to.
  public let persona: PeerPersona

  private let patience: Int
  private let estimator = EmotionEstimator()
  private let reader = MoveReader()
  private var chance: SeededGenerator
  private var uses: [String: Int] = [:]
  private var written = 0

  /// A client message of so few words says next to nothing.
  static let quietMessage = 3

  /// Makes a peer.
  public init(_ persona: PeerPersona, seed: UInt64) {
    self.persona = persona
    chance = SeededGenerator(seed: seed, use: "peer \(persona.rawValue)")
    patience = persona.patience.lowerBound + chance.next(below: persona.patience.count)
  }

  /// The next message.
  ///
  /// - Parameter offered: the suggestions beside the client's last message.
  public mutating func reply(to conversation: Transcript, offered: [Suggestion]) -> PeerMessage? {
    let moment = Moment(conversation, estimator: estimator, reader: reader)
    let stand = stand(of: moment, conversation)
    written += 1
    if !offered.isEmpty, stand != .opening, stand != .goodbye, happens(in: persona.takesSuggestions) {
      return takeUp(offered, moment)
    }
    let habits = persona.habits(at: stand)
    let intents = habits[chance.next(below: habits.count)]
    return .own(intents.map { phrase(for: $0, moment) }.joined(separator: " "))
  }

  /// Whether the peer marks the client's last message as one in which there was something to notice.
  public mutating func notices(_ conversation: Transcript) -> Bool {
    guard let last = conversation.turns.last, last.speaker == .client else { return false }
    if RiskWords.sound(in: last.text) { return happens(in: persona.notices.risk) }
    let estimate = estimator.estimate(conversation)
    return estimate.leading != .neutral && estimate.confidence >= 0.5 && happens(in: persona.notices.feeling)
  }

  private func stand(of moment: Moment, _ conversation: Transcript) -> PeerMoment {
    if written == 0 { return .opening }
    if written >= patience { return .goodbye }
    switch moment.risk {
    case .unasked: return .riskUnasked
    case .answered: return .riskAnswered
    case .none:
      let last = conversation.turns.last { $0.speaker == .client }?.text ?? ""
      return ReadText(last).words.count <= Self.quietMessage ? .quiet : .usual
    }
  }

  /// Takes a suggestion as it is, or keeps its last sentence and begins with words of one's own.
  private mutating func takeUp(_ offered: [Suggestion], _ moment: Moment) -> PeerMessage {
    let place = chance.next(below: offered.count)
    guard happens(in: 40) else { return .suggestion(place + 1) }
    let text = ReadText(offered[place].text)
    guard text.sentences.count > 1, let last = text.sentences.last,
      let start = last.words.first.map({ text.words[$0].range.lowerBound })
    else { return .suggestion(place + 1) }
    return .edited(place + 1, text: phrase(for: .validate, moment) + " " + text.text[start...])
  }

  /// One of the least used ways to say it, without a quotation where there is nothing to quote.
  private mutating func phrase(for intent: PeerIntent, _ moment: Moment) -> String {
    let all = intent.phrases.filter { moment.quote != nil || !$0.contains("{quote}") }
    let fewest = all.map { uses[$0] ?? 0 }.min() ?? 0
    let fresh = all.filter { (uses[$0] ?? 0) == fewest }
    let chosen = fresh[chance.next(below: fresh.count)]
    uses[chosen, default: 0] += 1
    return moment.fill(chosen)
  }

  private mutating func happens(in hundred: Int) -> Bool {
    chance.next(below: 100) < hundred
  }
}
