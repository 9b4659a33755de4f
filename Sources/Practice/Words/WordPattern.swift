/// A phrase to look for, written as words.
///
/// - `a|b`: one of several words; `stem*`: any word that starts so
/// - `(very|so)`: may be there or not
/// - `~`: up to three words of any kind
/// - `^` in front: only where a clause starts
/// - ` ?` at the end: only in a question; ` .` at the end: only in what is no question; ` $` at the end: only as
///   the last words of a sentence
struct WordPattern: Sendable {
  /// One part of a pattern.
  enum Element: Sendable {
    /// One of several words, or a word that starts with one of several stems.
    case word([String], stems: [String], isOptional: Bool)
    /// Up to ``longestGap`` words of any kind.
    case gap
  }

  /// The sentences that a pattern is looked for in.
  enum Mood: Sendable { case any, question, statement }

  /// How many words `~` stands for at most.
  static let longestGap = 3

  /// The parts, in order.
  let elements: [Element]
  /// Whether it matches only where a clause starts.
  let isAnchored: Bool
  /// Whether it matches only the last words of a sentence.
  let isClosing: Bool
  /// The sentences that it is looked for in.
  let mood: Mood

  /// Makes a pattern from its written form.
  init(_ form: String) {
    var rest = Substring(form)
    isAnchored = rest.hasPrefix("^")
    if isAnchored { rest.removeFirst() }
    isClosing = rest.hasSuffix(" $")
    if isClosing { rest.removeLast() }
    if rest.hasSuffix(" ?") {
      mood = .question
      rest.removeLast()
    } else if rest.hasSuffix(" .") {
      mood = .statement
      rest.removeLast()
    } else {
      mood = .any
    }
    elements = rest.split(separator: " ").map(Self.element)
  }

  /// Parts several forms, written one after another with ` / ` or a new line between.
  static func forms(in text: String) -> [String] {
    text.split(separator: "\n").flatMap { $0.split(separator: " / ") }
      .map { form in form.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }

  private static func element(_ form: Substring) -> Element {
    if form == "~" { return .gap }
    let isOptional = form.hasPrefix("(") && form.hasSuffix(")")
    let choices = (isOptional ? form.dropFirst().dropLast() : form).split(separator: "|")
    return .word(
      choices.filter { !$0.hasSuffix("*") }.map(String.init),
      stems: choices.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) },
      isOptional: isOptional)
  }
}
