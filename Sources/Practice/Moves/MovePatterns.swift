import DebriefCore

/// The phrases that show a move, and those that show that it only looks like one. English.
///
/// Written as ``WordPattern`` forms, parted by ` / ` or a new line, with ``MoveWords`` in braces.
struct MovePatterns: Sendable {
  /// What shows the move.
  let signs: String
  /// What, in the same sentence, says that it is something else.
  let exceptions: String

  /// Makes the patterns of one move.
  init(_ signs: String, except exceptions: String = "") {
    self.signs = signs
    self.exceptions = exceptions
  }

  /// Where a sentence shows each move first.
  static func readings(of sentence: ReadText.Sentence, in text: ReadText) -> [Move: Range<Int>] {
    var found: [Move: Range<Int>] = [:]
    var excepted: Set<Move> = []
    for finding in english.findings(in: sentence, of: text) where !text.isQuoted(finding.range) {
      if finding.value.isException {
        excepted.insert(finding.value.move)
      } else if found[finding.value.move] == nil {
        found[finding.value.move] = finding.range
      }
    }
    return excepted.isEmpty ? found : found.filter { !excepted.contains($0.key) }
  }

  private struct Mark: Sendable {
    let move: Move
    let isException: Bool
  }

  /// The patterns of every move that is read by phrases, in one table. Questions are read by ``QuestionForm``.
  private static let english: PatternTable<Mark> = {
    let moves: [Move: MovePatterns] = [
      .reflection: reflection, .validation: validation, .affirmation: affirmation, .permission: permission,
      .reassurance: reassurance, .advice: advice, .information: information, .selfDisclosure: selfDisclosure,
      .safetyQuestion: safetyQuestion, .referral: referral, .dismissal: dismissal, .hostility: hostility,
      .repair: repair, .greeting: greeting, .closing: closing,
    ]
    func marked(_ forms: String, _ mark: Mark) -> [(String, Mark)] {
      WordPattern.forms(in: MoveWords.filled(forms)).map { ($0, mark) }
    }
    return PatternTable(
      Move.allCases.flatMap { move in
        guard let patterns = moves[move] else { return [(String, Mark)]() }
        return marked(patterns.signs, Mark(move: move, isException: false))
          + marked(patterns.exceptions, Mark(move: move, isException: true))
      })
  }()

  /// Words that promise to tell nobody: no move, but kept among the reasons.
  static let secrecy = PatternTable(
    """
    i|i'll|we promise|swear ~ won't|never|not tell / won't|wouldn't (ever) tell anyone|anybody|a|another
    between us|you / our (little) secret / secret is|stays safe|with / keep this|it|that (as|a|our) secret
    promise ~ tell no|nobody|anyone / nobody|no one will (ever) know|hear / stays here|between
    """)
}
