import Guidance

/// Sentences that say what could have been meant.
enum Known {
  private static let listed = 12

  /// The known names, a close one first.
  static func names(_ known: [String], near word: String) -> String {
    sentence(known, near: word, "Known are: ")
  }

  /// The columns of a file, a close one first.
  static func columns(_ known: [String], near word: String) -> String {
    sentence(known.filter { !$0.isEmpty }, near: word, "Its columns are: ")
  }

  /// A sentence without its full stop, for the end of a problem's text.
  static func inner(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  private static func sentence(_ known: [String], near word: String, _ start: String) -> String {
    let closest = Spelling.closest(to: word, among: known)
    let ordered = closest.map { first in [first] + known.filter { $0 != first } } ?? known
    let rest = ordered.count - listed
    let list = ordered.prefix(listed).joined(separator: ", ")
    let meant = closest.map { "Did you mean \($0)? " } ?? ""
    return ordered.isEmpty
      ? "There are none." : "\(meant)\(start)\(list)\(rest > 0 ? " and \(rest) more" : "")."
  }
}
