import Yams

/// A text that is not YAML, said in plain words.
struct SyntaxProblem {
  var position: Position
  var message: String
  var hint: String
}

extension SyntaxProblem {
  /// Translates what Yams says of `text`.
  init(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self.init(
        problem, context: context?.text ?? "", at: Position(mark), from: context.map { Position($0.mark) },
        in: text)
    case .reader("control characters are not allowed", let offset, let value, _):
      let code = String(value, radix: 16, uppercase: true)
      self.init(
        position: Self.position(ofCharacter: offset ?? 0, in: text),
        message: "an invisible control character (U+00\(code)) stands here",
        hint: "remove it; delete around it if your editor does not show it")
    case .reader(let problem, let offset, _, _):
      self.init(position: Self.position(ofCharacter: offset ?? 0, in: text), unknown: problem)
    default:
      self.init(position: .start, unknown: "it could not be read")
    }
  }

  private init(position: Position, unknown problem: String) {
    self.init(position: position, message: Self.unknown(problem), hint: Self.generalHint)
  }

  private static func unknown(_ problem: String) -> String { "this is not YAML: \(problem)" }

  private static let generalHint =
    "check the indentation and put texts with special characters in quotation marks"

  private init(
    _ problem: String, context: String, at position: Position, from opening: Position?, in text: String
  ) {
    self.position = position
    let character = text.index(of: position).map { text.unicodeScalars[$0] }
    switch problem {
    case "found character that cannot start any token" where character == "\t",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      message = "a tab stands here, expected spaces"
      hint = "indent with spaces only"
    case "found character that cannot start any token":
      message = "a value cannot begin with \(quoted(character.map { String($0) } ?? ""))"
      hint = "put the text in quotation marks"
    case "mapping values are not allowed in this context":
      message = "a second “: ” stands here, or the line is indented too far"
      hint = "put a text that holds “: ” in quotation marks, or line the field up with those above"
    case "could not find expected ':'":
      self.position = opening ?? position
      message = "a field's name without a “:” after it, or a text that is not indented"
      hint = "write “name: value”, and indent the lines of a longer text"
    case "did not find expected key":
      message = "a field is expected here, but the line does not fit the indentation of those above"
      hint = "line it up with the fields that it belongs to; put a text with quotation marks inside in others"
    case "did not find expected '-' indicator", "block sequence entries are not allowed in this context":
      message = "an item of a list is expected here, or a “-” stands where none can be"
      hint = "begin every item with “- ” in the same column, below the field's name"
    case "did not find expected ',' or ']'":
      self.position = opening ?? position
      message = "the list that is opened here by “[” is not closed, or lacks a comma"
      hint = "part its items by commas and end it with “]”"
    case "did not find expected ',' or '}'":
      self.position = opening ?? position
      message = "the group that is opened here by “{” is not closed, or lacks a comma"
      hint = "part its fields by commas and end it with “}”"
    case "did not find expected node content":
      message = "a value is expected here"
      hint = "write one, or close the brackets that are opened before"
    case "found unexpected end of stream" where context.contains("quoted"),
      "found unexpected document indicator" where context.contains("quoted"):
      self.position = opening ?? position
      message = "the quotation mark that is opened here is never closed"
      hint = "close it, or write two single ones ('') for an apostrophe within single ones"
    case "found unknown escape character", "found invalid Unicode character escape code",
      "did not find expected hexdecimal number":
      message = "a backslash stands here in double quotation marks with no meaning that YAML knows"
      hint = "write two backslashes, or use single quotation marks"
    case "found undefined alias":
      message = "an alias (*) stands here, which Debrief does not follow"
      hint = "write the value out, or put a text that begins with * in quotation marks"
    case "did not find expected alphabetic or numeric character" where context.contains("alias"):
      message = "a value cannot begin with “*”"
      hint = "put the text in quotation marks"
    case "did not find expected alphabetic or numeric character" where context.contains("anchor"):
      message = "a value cannot begin with “&”"
      hint = "put the text in quotation marks"
    case "but found another document":
      message = "a second document begins here, expected one in a file"
      hint = "remove the “---”, or make a file of its own"
    case "did not find expected <document start>":
      message = "this line stands outside of the fields above"
      hint = "line it up with the other fields, and remove “...”"
    case _ where problem.hasPrefix("Maximum nesting level reached"):
      message = "lists and groups are nested more than \(Composer.deepest) deep"
      hint = "check the brackets and the indentation"
    default:
      message = Self.unknown(problem)
      hint = Self.generalHint
    }
  }

  /// The place of a character, given how many come before it.
  private static func position(ofCharacter offset: Int, in text: String) -> Position {
    let before = text.prefix(offset)
    let line = before.count { $0 == "\n" } + 1
    let start = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    return Position(line: line, column: before[start...].unicodeScalars.count + 1)
  }
}
