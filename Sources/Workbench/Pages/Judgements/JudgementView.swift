import DebriefCore
import Reporting

/// What somebody said of a unit with a code, in the scheme's words.
struct JudgementView: Sendable {
  let words: String
  let quotes: [Quote]
  let comment: String?
  let alternative: String?

  /// A marked piece of the conversation.
  struct Quote: Sendable {
    let place: String
    let words: String
  }

  /// - Parameter coding: what was set; `nil` when the value is the scale's unset one, or missing.
  init(_ value: CodeValue?, _ coding: Coding?, of code: Code, turns: [Turn]) {
    words = Self.words(value, coding, of: code)
    quotes = (coding?.evidence ?? []).compactMap { span in
      turns.first { $0.number == span.turn }.flatMap { span.quote(in: $0.text) }.map {
        Quote(place: "Turn \(span.turn)", words: $0)
      }
    }
    comment = coding?.comment
    alternative = coding?.alternative
  }

  static func words(_ value: CodeValue?, _ coding: Coding?, of code: Code) -> String {
    guard let value else { return "no value" }
    var parts = [code.name(of: value)]
    if let severity = coding?.severity {
      let name = code.severities.first { $0.value == severity }?.name
      parts.append("severity \(severity)" + (name.map { " – \($0)" } ?? ""))
    }
    if let attribute = coding?.attribute {
      parts.append(code.attribute?.options.first { $0.id == attribute }?.name ?? attribute)
    }
    return parts.joined(separator: ", ")
  }
}
