import DebriefCore
import LanguageModel

/// One try of a model to speak for the client: takes its words in as they come and hands out those that will do.
struct ClientTake {
  /// What was handed out.
  private(set) var said = ""
  /// The rule that stepped in; `nil` when none had to.
  private(set) var rule: GuardRule?
  /// Whether anything that still comes is left aside.
  private(set) var isOver = false

  private let check: VoiceGuard
  private let name: String
  private var cutter = SentenceCutter()
  private var held = ""

  /// Begins a try.
  init(_ briefing: Briefing, check: VoiceGuard) {
    self.check = check
    name = briefing.scenario.persona.name
  }

  /// Takes in the next words; hands out what will do by now.
  mutating func take(_ words: String, say: (String) -> Void) {
    for sentence in cutter.take(words) { take(sentence: sentence, say) }
  }

  /// Takes in the end of the answer.
  ///
  /// - Parameter isWhole: whether the model had said all; a last sentence that was cut off is left out.
  mutating func finish(isWhole: Bool, say: (String) -> Void) {
    if let last = cutter.finish(), isWhole || (said.isEmpty && held.isEmpty) { take(sentence: last, say) }
    guard said.isEmpty, rule == nil else { return }
    if case .incomplete(let missing) = check.verdict(on: held) { rule = missing }
  }

  private mutating func take(sentence: String, _ say: (String) -> Void) {
    guard !isOver else { return }
    let before = said + held
    let tidy = tidied(sentence, isFirst: before.isEmpty)
    guard !tidy.isEmpty else { return }
    let next = before.isEmpty ? tidy : " " + tidy
    switch check.verdict(on: before + next) {
    case .good:
      say(held + next)
      said = before + next
      held = ""
    case .incomplete: held += next
    case .bad(let found):
      rule = found
      isOver = true
    }
  }

  /// Without the client's own name in front and quotation marks around, which small models like to write.
  private func tidied(_ sentence: String, isFirst: Bool) -> String {
    var text = sentence
    if isFirst, text.lowercased().hasPrefix(name.lowercased() + ":") {
      text = String(text.dropFirst(name.count + 1))
    }
    return String(text.filter { !"\"“”".contains($0) }).trimmed
  }
}
