import DebriefCore
import Guidance

/// One value of a file, on its way to becoming a checked value.
///
/// Each reader returns `nil` after it has noted a problem, so that reading goes on and finds the others.
public struct Field {
  /// The field's name, or what an item of a list is.
  public let name: String
  /// Where the value stands.
  public var position: Position { element.position }
  let element: Element
  let log: ProblemLog

  init(name: String, element: Element, log: ProblemLog) {
    self.name = name
    self.element = element
    self.log = log
  }

  /// Notes a mistake at this value.
  public func report(_ message: String, _ hint: String? = nil) {
    log.report(position, message, hint)
  }

  /// Notes something at this value that the author should know.
  func warn(_ message: String, _ hint: String? = nil) {
    log.warn(Problem(file: log.file, position: position, message: message, hint: hint))
  }

  /// A text with something in it, without blanks around it.
  ///
  /// What YAML takes for a number or for yes or no is asked to be put in quotation marks: other programs
  /// would read `1.10` as `1.1`.
  public func text() -> String? {
    guard case .scalar(let text, let isPlain) = element.content else { return mismatch("a text") }
    switch isPlain ? PlainScalar(text) : .text {
    case .nothing: return empty("a text")
    case .truth, .number:
      report("`\(name)` is \(element.nature), expected a text", "put it in quotation marks: \"\(text)\"")
      return nil
    case .text:
      let trimmed = text.trimmed
      return trimmed.isEmpty ? empty("a text") : trimmed
    }
  }

  /// A text of one line, such as a title: at most 200 characters.
  public func line() -> String? {
    guard let text = text() else { return nil }
    guard !text.contains(where: \.isNewline), text.unicodeScalars.count <= 200 else {
      report("`\(name)` is long, expected one line of at most 200 characters", "shorten it")
      return nil
    }
    return text
  }

  /// The tag of a language, such as `en` or `pt-BR` (the form of BCP 47, without its registry).
  public func language() -> String? {
    guard let text = text() else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      text.utf8.allSatisfy { $0 < 0x80 } && parts.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber } }
      && (2...3).contains(parts[0].count) && parts[0].allSatisfy(\.isLetter)
      && parts.dropFirst().allSatisfy { (2...8).contains($0.count) }
    guard isTag else {
      report(
        "`\(name)` is \(quoted(text)), expected the tag of a language", "write a tag such as en, de or pt-BR")
      return nil
    }
    return text
  }

  /// A short value that may look like a number or like yes or no, such as a code's value or an option's id.
  public func word() -> String? {
    guard case .scalar(let text, let isPlain) = element.content else { return mismatch("a single value") }
    let trimmed = text.trimmed
    if trimmed.isEmpty || isPlain && PlainScalar(text) == .nothing { return empty("a single value") }
    return trimmed
  }

  /// A short name in lower case: a letter, then letters, digits, `_` and `-`; at most 60 characters.
  public func identifier() -> String? {
    guard let text = text() else { return nil }
    let isName =
      text.utf8.count <= 60 && text.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "_-".utf8.contains($0)
      }
    guard isName else {
      report(
        "`\(name)` is \(quoted(text)), expected a short name in lower case",
        "use letters a–z, digits, _ and -, and begin with a letter")
      return nil
    }
    return text
  }

  /// True or false.
  public func truth() -> Bool? {
    guard case .scalar(let text, isPlain: true) = element.content, case .truth(let truth) = PlainScalar(text)
    else { return mismatch("true or false", "write true or false, without quotation marks") }
    return truth
  }

  /// A number within bounds.
  public func number(in bounds: ClosedRange<Double>? = nil) -> Double? {
    guard case .scalar(let text, isPlain: true) = element.content,
      case .number(let number) = PlainScalar(text)
    else { return mismatch("a number", "write digits, without quotation marks") }
    if let bounds, !bounds.contains(number) {
      let (least, most) = (shown(bounds.lowerBound), shown(bounds.upperBound))
      report("`\(name)` is \(text), expected a number from \(least) to \(most)", "choose one within")
      return nil
    }
    return number
  }

  /// A whole number within bounds.
  public func whole(in bounds: ClosedRange<Int>) -> Int? {
    guard let number = number(in: Double(bounds.lowerBound)...Double(bounds.upperBound)) else { return nil }
    guard let whole = Int(exactly: number) else {
      return mismatch("a whole number", "leave out what comes after the point")
    }
    return whole
  }

  /// One of a few words.
  public func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let word = word() else { return nil }
    if let choice = Choice(rawValue: word) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(
      "`\(name)` is \(quoted(word)), expected \(known.choice)",
      Spelling.closest(to: word, among: known).map { "did you mean \($0)?" } ?? "choose one of them")
    return nil
  }

  /// Notes that the value is of another kind than expected; says how to mend it where that is known.
  func mismatch<Value>(_ expected: String, _ hint: String? = nil) -> Value? {
    report("`\(name)` is \(element.nature), expected \(expected)", hint)
    return nil
  }

  private func empty<Value>(_ expected: String) -> Value? {
    report("`\(name)` is empty, expected \(expected)", "write one, or remove the field if it is not needed")
    return nil
  }

  private func shown(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
}
