import DebriefCore

/// Words and phrases of feeling, of our own writing, for the way distressed people type.
///
/// Written as ``WordPattern`` forms in groups that share a feeling, a file for each category. Where two match,
/// the longer one counts. A weight below 1 is a hint that needs others beside it.
enum EmotionLexicon {
  /// Everything, with its feeling.
  static let table = PatternTable(
    (sadness + fear + anger + disgust + happiness + surprise + neutral).flatMap { feeling, forms in
      WordPattern.forms(in: forms).map { ($0, feeling) }
    })
}
