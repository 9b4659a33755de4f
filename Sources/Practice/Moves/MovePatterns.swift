import DebriefCore

/// The phrases that show a move, and those that show that it only looks like one. English.
///
/// Written as ``WordPattern`` forms, parted by ` / ` or a new line.
struct MovePatterns: Sendable {
  /// What shows the move.
  let signs: PatternTable<Bool>
  /// What, in the same sentence, says that it is something else.
  let exceptions: PatternTable<Bool>

  /// Makes the patterns of one move.
  init(_ signs: String, except exceptions: String = "") {
    self.signs = PatternTable(signs)
    self.exceptions = PatternTable(exceptions)
  }

  /// Where a sentence shows the move first, or `nil`.
  func reading(of sentence: ReadText.Sentence, in text: ReadText) -> Range<Int>? {
    guard let sign = signs.findings(in: sentence, of: text).first else { return nil }
    return exceptions.findings(in: sentence, of: text).isEmpty ? sign.range : nil
  }

  /// The patterns of every move that is read by phrases. Closed questions are what is left of the questions.
  static let english: [Move: MovePatterns] = [
    .openQuestion: openQuestion, .reflection: reflection, .validation: validation,
    .affirmation: affirmation, .permission: permission, .reassurance: reassurance, .advice: advice,
    .information: information, .selfDisclosure: selfDisclosure, .safetyQuestion: safetyQuestion,
    .referral: referral, .dismissal: dismissal, .hostility: hostility, .repair: repair,
    .greeting: greeting, .closing: closing,
  ]

  /// Words that promise to tell nobody: no move, but kept among the reasons.
  static let secrecy = PatternTable(
    """
    i|i'll|we promise|swear ~ won't|never|not tell / won't|wouldn't (ever) tell anyone|anybody|a|another
    between us|you / our (little) secret / secret is|stays safe|with / keep this|it|that (as|a|our) secret
    promise ~ tell no|nobody|anyone
    """)
}
