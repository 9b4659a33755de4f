public import DebriefCore

/// Stops suggested replies that must not be offered, whoever wrote them.
///
/// Plain phrases, in English: it stops what reads so, whatever was meant, and it cannot stop what it has no phrase
/// for. It reads the visible conversation alone.
public struct SuggestionGuard: Sendable {
  /// Why a reply is stopped.
  public enum Rule: String, Sendable, CaseIterable {
    /// Names a way to hurt oneself.
    case methodDetail = "method detail"
    /// Names an illness that the client has not named, or advises on medicines.
    case diagnosis
    /// Promises to tell nobody.
    case secrecy = "promise of secrecy"
    /// Says that all will be well, or makes light of it.
    case falseReassurance = "false reassurance"
    /// Puts the client down.
    case putDown = "put-down"
    /// Speaks as a program.
    case outOfRole = "out of role"
    /// Is longer than a message in a chat.
    case tooLong = "too long"
    /// Was offered before.
    case repeated
    /// Could stand anywhere: it takes up nothing that the client said.
    case unrelated = "takes up nothing"
    /// Had to make room for a question about safety.
    case safetyUnasked = "safety not asked about"
  }

  /// What stopped a reply.
  public struct Breach: Sendable, Equatable {
    /// The rule.
    public let rule: Rule
    /// The words by which; empty where it is the whole.
    public let words: String
  }

  /// The most Unicode scalars in a suggested reply.
  public static let longest = 400

  private let reader = MoveReader()

  /// Makes the guard.
  public init() {}

  /// Why a reply must not be offered; `nil` when it can be.
  ///
  /// - Parameters:
  ///   - reply: the suggested words. What they quote of the client counts for method detail alone.
  ///   - conversation: what everybody may read.
  ///   - offered: the replies that were offered before.
  public func breach(
    in reply: String, to conversation: Transcript, offered: Set<String> = []
  ) -> Breach? {
    guard reply.unicodeScalars.count <= Self.longest else { return Breach(rule: .tooLong, words: "") }
    guard !offered.contains(reply) else { return Breach(rule: .repeated, words: "") }
    let whole = ReadText(reply)
    if let range = MethodWords.table.findings(in: whole).first?.range {
      return Breach(rule: .methodDetail, words: whole.quote(range))
    }
    let own = ReadText(Quotations.leftOut(of: reply))
    for (rule, table) in GuardPhrases.tables {
      if let range = table.findings(in: own).first?.range {
        return Breach(rule: rule, words: own.quote(range))
      }
    }
    return illness(in: own, conversation) ?? move(in: own)
  }

  private func illness(in text: ReadText, _ conversation: Transcript) -> Breach? {
    let found = GuardPhrases.illnesses.findings(in: text)
    guard !found.isEmpty else { return nil }
    let named = conversation.turns.filter { $0.speaker == .client }
      .reduce(into: Set<String>()) { $0.formUnion(ReadText($1.text).words.map(\.plain)) }
    let unnamed = found.first { finding in
      !text.words[finding.range].allSatisfy { named.contains($0.plain) }
    }
    return unnamed.map { Breach(rule: .diagnosis, words: text.quote($0.range)) }
  }

  private func move(in text: ReadText) -> Breach? {
    for reading in reader.readings(of: text) {
      switch reading.move {
      case .reassurance: return Breach(rule: .falseReassurance, words: reading.words)
      case .dismissal, .hostility: return Breach(rule: .putDown, words: reading.words)
      default: continue
      }
    }
    return nil
  }
}
