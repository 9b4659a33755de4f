import DebriefCore

/// Checks a model's words for the client against plain rules.
///
/// It reads what has been said so far, sentence by sentence, so that words can be shown as soon as they will do and
/// are never withdrawn. docs/llm.md tells the rules.
struct VoiceGuard: Sendable {
  /// What it finds.
  enum Verdict: Equatable {
    /// The words will do as they stand.
    case good
    /// Nothing is wrong, but something is still missing.
    case incomplete(GuardRule)
    /// The words will not do, whatever follows.
    case bad(GuardRule)
  }

  /// The share of a line's ideas that carries its cue.
  static let carryingShare = 1.0 / 3
  /// The share of a line's ideas that keeps to its sense when it carries nothing.
  static let sharedSense = 0.25
  /// The share of a line's ideas that gives it away when it is not to be told yet.
  static let tellingShare = 0.5
  /// The fewest ideas that give something away.
  static let fewestTelling = 3

  /// The most words.
  let longest: Int
  private let line: ReadText
  private let act: ClientAct
  private let carrying: [Ideas]
  private let secrets: [Ideas]
  private let soundsLikeRisk: Bool
  private let toldRisk: Bool
  private let earlier: [[String]]
  private let clientNames: Set<String>

  /// Makes a guard for one turn.
  init(_ briefing: Briefing) {
    let scenario = briefing.scenario
    let act = briefing.direction.act
    self.act = act
    line = ReadText(briefing.line.text)
    let isShort = act == .holdBack(.short) || act == .holdBack(.evading)
    longest = isShort ? line.words.count + 4 : max(12, line.words.count * 3 / 2 + 6)
    carrying =
      switch act {
      case .disclose(let id, _): (scenario.disclosure(id)?.lines ?? []).map { Ideas($0) }
      case .answer: [Ideas(line)]
      default: []
      }
    let told = briefing.told
    secrets = scenario.disclosures.filter { !told.contains($0.id) && $0.id != act.disclosure }
      .flatMap(\.lines).map { Ideas($0) }
    soundsLikeRisk = RiskWords.sound(in: briefing.line.text)
    toldRisk = scenario.disclosures.contains { disclosure in
      told.contains(disclosure.id) && disclosure.cues.contains { $0.kind == .risk }
    }
    earlier = briefing.heard.turns.map { ReadText($0.text).words.map(\.plain) }
    clientNames = Set(scenario.persona.name.lowercased().split(separator: " ").map(String.init))
  }

  /// Judges what has been said so far.
  func verdict(on said: String) -> Verdict {
    let text = ReadText(said)
    if text.words.isEmpty { return .incomplete(.empty) }
    if text.words.count > longest { return .bad(.length) }
    let padded = " " + said
    if Self.staging.contains(where: { padded.contains($0) }) { return .bad(.staging) }
    if hasLabel(text) { return .bad(.label) }
    if speaksOfClient(text) { return .bad(.character) }
    for rule in GuardWords.rules
    where !GuardWords.offences(against: rule, in: text, allowing: line).isEmpty { return .bad(rule) }
    if tellsSecret(text, said) { return .bad(.secret) }
    if isRepeated(text) { return .bad(.repetition) }
    guard carries(text, said) else { return .incomplete(.cue) }
    return keepsToSense(text) ? .good : .incomplete(.sense)
  }

  /// Words that would carry what is to be told, for a second try.
  var wordsToCarry: [String] { Ideas(line).words }

  private func carries(_ text: ReadText, _ said: String) -> Bool {
    if case .leave = act { return saysGoodbye(text, said) }
    guard !carrying.isEmpty else { return true }
    let ideas = Ideas(text)
    if case .disclose = act, soundsLikeRisk {
      return RiskWords.sound(in: said) && carrying.contains { $0.stems.isEmpty || $0.shared(with: ideas) > 0 }
    }
    return carrying.contains { line in
      let shared = line.shared(with: ideas)
      return shared >= min(2, line.stems.count)
        && Double(shared) >= Self.carryingShare * Double(line.stems.count)
    }
  }

  private func saysGoodbye(_ text: ReadText, _ said: String) -> Bool {
    MoveReader().moves(in: said).contains { $0.move == .closing } || !Self.leaving.findings(in: text).isEmpty
  }

  /// Whether the words take up something of the line; a line such as “ok” asks for nothing.
  private func keepsToSense(_ text: ReadText) -> Bool {
    guard carrying.isEmpty else { return true }
    let ideas = Ideas(line)
    return Double(ideas.shared(with: Ideas(text))) >= Self.sharedSense * Double(ideas.stems.count)
  }

  private func tellsSecret(_ text: ReadText, _ said: String) -> Bool {
    if !soundsLikeRisk, !toldRisk, RiskWords.sound(in: said) { return true }
    let ideas = Ideas(text)
    return secrets.contains { secret in
      let shared = secret.shared(with: ideas)
      return shared >= Self.fewestTelling && Double(shared) >= Self.tellingShare * Double(secret.stems.count)
    }
  }

  private func isRepeated(_ text: ReadText) -> Bool {
    let words = text.words.map(\.plain)
    return earlier.contains { $0.count > 2 && ($0 == words || Echo.isEcho(words, of: $0)) }
  }

  /// Whether the client is spoken of by name, as a narrator would.
  private func speaksOfClient(_ text: ReadText) -> Bool {
    !clientNames.isDisjoint(with: text.words.map(\.plain))
      && clientNames.isDisjoint(with: line.words.map(\.plain))
  }

  private func hasLabel(_ text: ReadText) -> Bool {
    text.words.contains { word in
      (Self.labels.contains(word.plain) || clientNames.contains(word.plain))
        && text.text[word.range.upperBound...].drop { $0 == " " }.first == ":"
    }
  }

  private static let labels: Set<String> = [
    "client", "peer", "supporter", "helper", "user", "assistant", "system", "counsellor", "therapist", "me",
    "you", "answer", "response", "reply", "message", "note", "direction",
  ]
  /// Signs that nobody types in a chat like this; a bracket only after a blank, because “:(” is a face.
  private static let staging = ["*", "[", "]", "<", ">", "#", "`", "http", " (", "{", "}", "_", "|"]
  /// How clients leave, besides what a peer closes with.
  private static let leaving = PatternTable(
    """
    i'm off|going|leaving|done / gotta|need|have|got|should|better|best|gonna|will (to) go|sleep|run|head|leave|stop
    (to) go now / night / later / that's it|all|enough / that is it|all|enough / no more time / let's leave|stop
    let you get on / leave you to it / things to see to / go well / nos da
    """)
}
