public import DebriefCore

/// Decides what the simulated client does, turn by turn.
///
/// Deterministic: the same scenario, seed and messages give the same decisions. The director finds no words;
/// it only hears, besides the peer's messages, which content words the client has used.
public struct Director: Sendable {
  /// The case that is played.
  public let scenario: Scenario
  /// The client's trust now, from 0 to 1.
  public private(set) var trust: Double
  /// How the client feels now.
  public private(set) var affect: Affect
  /// Whether the client has said goodbye.
  public private(set) var hasLeft = false

  /// The ids of the disclosures that were made.
  public var told: Set<String> { Set(talk.disclosed) }

  private let reader: MoveReader
  private let askedAbout: AskedAbout
  private var phaseIndex = 0
  private var turnsInPhase = 0
  private var talk = TalkSoFar()
  private var chance: SeededGenerator

  /// At or below this trust the client leaves when put down once more.
  static let leavingTrust = 0.06
  /// Below this trust the client holds back whatever is said.
  static let guardedTrust = 0.2
  /// For so many messages after a put-down the client says next to nothing, unless the peer takes up what hurt.
  static let sting = 2
  /// As many words can come again without sounding like a machine.
  static let shortMessage = 3
  /// A gate this near shows: the client begins and breaks off.
  static let nearGate = 0.1

  /// Makes a director for a case.
  ///
  /// - Throws: ``PracticeError/languageNotRead(_:known:)`` when messages in its language cannot be read.
  public init(scenario: Scenario, seed: UInt64) throws(PracticeError) {
    self.scenario = scenario
    reader = try MoveReader(language: scenario.language)
    askedAbout = AskedAbout(scenario)
    trust = scenario.startingTrust
    affect = scenario.startingAffect
    chance = SeededGenerator(seed: seed, use: "director")
  }

  /// The client's first turn.
  public mutating func open() -> Direction {
    talk.speak(nil)
    turnsInPhase = 1
    return direction(.open, heard: nil, reasons: ["The client opens the conversation."])
  }

  /// The client's answer to a message.
  public mutating func answer(_ message: String) -> Direction {
    let heard = hear(message)
    let changes = TrustRules.changes(for: heard, after: talk, trust: trust)
    let change = TrustRules.total(changes)
    trust = TrustRules.next(from: trust, by: change, putDown: heard.putsDown)
    var reasons = changes.map(\.reason)
    talk.hear(heard, hurt: change < 0)
    if let entered = advancePhase(heard) { reasons.append("The phase “\(entered)” begins.") }

    let choice = choose(after: heard)
    reasons.append(choice.reason)
    let disclosure = choice.act.disclosure.flatMap(scenario.disclosure)
    affect = AffectRules.next(
      from: affect, in: scenario.phases[phaseIndex], trust: trust, start: scenario.startingTrust,
      heard: heard, isWary: talk.messagesSincePutDown.map { $0 < TrustRules.wary } ?? false,
      disclosed: disclosure?.cues ?? [])
    talk.speak(disclosure, answer: choice.act.answer)
    turnsInPhase += 1
    if case .leave = choice.act { hasLeft = true }
    return direction(choice.act, heard: heard, reasons: reasons)
  }

  /// Tells the director which words the client has used, so that it knows a reflection that takes them up.
  public mutating func remember(clientText: String) {
    let text = ReadText(clientText)
    talk.clientWords.formUnion(text.contentWords)
    talk.lastClientWords = text.words.map(\.plain)
  }

  private mutating func hear(_ message: String) -> Heard {
    let text = MoveReader.read(message)
    let words = text.words.map(\.plain)
    let isNew = talk.messages.insert(words).inserted
    let sentences = SentenceReading.all(of: text)
    let asked = askedAbout.topics(of: text, sentences)
    return Heard(
      readings: reader.readings(of: text, sentences), wordCount: text.words.count,
      sharedWords: text.contentWords.intersection(talk.clientWords).count,
      isRepeated: !isNew && words.count > Self.shortMessage,
      isEcho: Echo.isEcho(words, of: talk.lastClientWords), isQuestion: asked.isQuestion,
      topics: asked.topics, promisesSecrecy: reader.promisesSecrecy(text))
  }

  private mutating func advancePhase(_ heard: Heard) -> String? {
    guard !heard.putsDown, phaseIndex + 1 < scenario.phases.count,
      let exit = scenario.phases[phaseIndex].leave, exit.isOpen(turns: turnsInPhase, trust: trust)
    else { return nil }
    phaseIndex += 1
    turnsInPhase = 0
    return scenario.phases[phaseIndex].name
  }

  private mutating func choose(after heard: Heard) -> (act: ClientAct, reason: String) {
    let choice = DisclosureChoice(scenario: scenario, phase: phaseIndex, trust: trust, talk: talk)
    if heard.has(.closing) { return leave("The peer said goodbye.", heard) }
    if talk.clientTurns + 1 >= scenario.length { return leave("The client has to go.", heard) }
    if heard.putsDown, trust <= Self.leavingTrust {
      return leave("Put down with hardly any trust left, the client goes.", heard)
    }
    if heard.putsDown { return holdBack("After a put-down the client closes.", forms: [.short]) }
    let brief: ResistanceForm = heard.isQuestion ? .evading : .short
    if trust < Self.guardedTrust {
      return holdBack("The client trusts the peer too little to say more.", forms: [brief, .deflecting])
    }
    if let since = talk.messagesSincePutDown, since <= Self.sting, !heard.answersFeeling,
      !heard.has(.openQuestion),
      !heard.has(.safetyQuestion)
    {
      return holdBack("Put down a moment ago, the client waits.", forms: [brief])
    }
    if let next = choice.opened(by: heard) {
      return (.disclose(next.id), choice.reason(for: next, heard: heard))
    }
    if heard.has(.safetyQuestion) {
      guard choice.hasShutRisk else {
        return (.react(.safetyQuestion), "A question about safety is answered before anything else.")
      }
      return holdBack(
        "Asked about safety by somebody not trusted enough, the client says it is nothing.",
        forms: [.deflecting])
    }
    switch choice.reply(to: heard) {
    case .tell(let next, let lead):
      return (.disclose(next.id, after: lead), choice.reason(for: next, heard: heard))
    case .answer(let answer): return (.answer(answer.id), "The peer asked about “\(answer.id)”.")
    case .evade:
      return holdBack("The peer asked for something that they are not trusted with yet.", forms: [.evading])
    case nil: break
    }
    let onlyMends = heard.has(.repair) && !heard.isQuestion
    if let gate = choice.lowestShutGate, heard.invites, !onlyMends, gate - trust <= Self.nearGate,
      chance.next(below: 2) == 0
    {
      return holdBack(
        "Something is nearly said: the gate is near, and shut.", forms: [.deflecting, .offTopic])
    }
    let move = heard.leadingMove
    return (.react(move), "The client answers the \(move == .other ? "message" : move.rawValue).")
  }

  private mutating func holdBack(_ reason: String, forms: [ResistanceForm]) -> (ClientAct, String) {
    (.holdBack(forms[chance.next(below: forms.count)]), reason)
  }

  /// A goodbye; warm only to a peer who was trusted with something and does not part with advice or comfort.
  private func leave(_ reason: String, _ heard: Heard) -> (ClientAct, String) {
    (.leave(warmly: trust >= 0.5 && !talk.disclosed.isEmpty && !heard.putsDown && !heard.pushes), reason)
  }

  private func direction(_ act: ClientAct, heard: Heard?, reasons: [String]) -> Direction {
    let disclosure = act.disclosure.flatMap(scenario.disclosure)
    return Direction(
      decision: Decision(
        phase: scenario.phases[phaseIndex].id, moves: heard?.readings ?? [], trust: trust, affect: affect,
        cues: disclosure?.cues ?? [], disclosure: disclosure?.id, reasons: reasons),
      act: act)
  }
}
