import Authoring
import DebriefCore

/// A coding scheme as a manual to read in a terminal.
struct SchemeManual {
  /// The manual's lines.
  private(set) var lines: [String]

  /// Writes the manual of a scheme.
  init(_ scheme: Scheme, sha256: String) {
    lines = [
      Terminal.plain(scheme.title),
      Terminal.plain(
        "\(scheme.id) \(scheme.version), language \(scheme.language), sha256 \(sha256.prefix(12))"),
    ]
    if !scheme.summary.isEmpty { lines += [""] + Terminal.plain(scheme.summary).wrapped() }
    for code in scheme.codes { describe(code, in: scheme) }
  }

  private mutating func describe(_ code: Code, in scheme: Scheme) {
    lines += ["", Terminal.plain("[\(code.key)] \(code.name) (\(code.id))")]
    add(code.rules.joined(separator: ", "))
    add(code.definition)
    list("Counts:", code.include)
    list("Does not count:", code.exclude)
    list("Values:", code.valueLines)
    list("Severity:", code.severities.map { "\($0.value) \($0.name)" })
    if let attribute = code.attribute {
      list("Also choose (\(attribute.name)):", attribute.options.map { "\($0.id): \($0.name)" })
    }
    if !code.precedence.isEmpty {
      add("Goes before: \(scheme.names(of: code.precedence).joined(separator: ", "))")
    }
    if let question = code.peerQuestion { add("Asked of peers: \(question)") }
    for example in code.examples {
      add("Example: \(example.value)" + (example.reason.map { ". \($0)" } ?? ""))
      if let client = example.client { add(client, after: "    Client: ") }
      if let peer = example.peer { add(peer, after: "    Peer:   ") }
    }
  }

  private mutating func list(_ title: String, _ items: [String]) {
    guard !items.isEmpty else { return }
    add(title)
    for item in items { add(item, after: "    - ") }
  }

  private mutating func add(_ text: String, after first: String = "  ") {
    lines += Terminal.plain(text).wrapped(first)
  }
}
