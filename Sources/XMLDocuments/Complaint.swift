/// A message of libxml2 on its way to a person.
///
/// The library names elements with their whole namespace and quotes values in full. Here the element becomes
/// a field of its own, the namespaces go, and a quoted value is cut, so that no long text ends up in a message.
struct Complaint {
  private static let longestQuotation = 40
  private let message: String

  init(_ message: String) {
    let line = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    self.message = Complaint.withoutNamespaces(line)
  }

  /// The complaint as a problem.
  func problem(line: Int) -> XMLProblem {
    var element: String?
    var text = Substring(message)
    if text.hasPrefix("Element '"), let close = text.dropFirst(9).firstIndex(of: "'") {
      element = String(text.dropFirst(9)[..<close])
      text = text[text.index(after: close)...]
      text = text.drop { $0 == ":" || $0 == "," || $0 == " " }
    }
    return XMLProblem(line: line, element: element, message: Complaint.sentence(String(text)))
  }

  private static func sentence(_ text: String) -> String {
    let short = withShortQuotations(text)
    guard let last = short.last else { return "something is wrong here." }
    return last == "." || last == ">" ? short : short + "."
  }

  /// Leaves out `{urn:…}` before a name.
  private static func withoutNamespaces(_ text: String) -> String {
    var kept = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      kept += rest[..<open]
      rest = rest[open...]
      let uri = rest.dropFirst().prefix { $0 != "}" && $0 != " " && $0 != "{" }
      guard uri.endIndex < rest.endIndex, rest[uri.endIndex] == "}" else {
        kept.append("{")
        rest = rest.dropFirst()
        continue
      }
      rest = rest[rest.index(after: uri.endIndex)...]
    }
    return kept + rest
  }

  private static func withShortQuotations(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).enumerated().map { index, part in
      index % 2 == 1 && part.count > longestQuotation ? part.prefix(longestQuotation) + "…" : part
    }.joined(separator: "'")
  }
}
