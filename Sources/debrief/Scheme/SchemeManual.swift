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
    for code in scheme.codes { describe(code) }
  }

  private mutating func describe(_ code: Code) {
    lines += ["", Terminal.plain("[\(code.key)] \(code.name) (\(code.id))")]
    add(Self.rules(of: code))
    add(code.definition)
    list("Counts:", code.include)
    list("Does not count:", code.exclude)
    list("Values:", Self.values(of: code.scale))
    list("Severity:", code.severities.map { "\($0.value) \($0.name)" })
    if let attribute = code.attribute {
      list("Also choose (\(attribute.name)):", attribute.options.map { "\($0.id): \($0.name)" })
    }
    if !code.precedence.isEmpty { add("Goes before: \(code.precedence.joined(separator: ", "))") }
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

  /// What a coder has to know of a code at a glance.
  private static func rules(of code: Code) -> String {
    var rules = ["per \(code.unit.rawValue)", code.scale.name]
    if code.polarity != .neutral { rules.insert(code.polarity.rawValue, at: 0) }
    if code.evidence != .none { rules.append("evidence \(code.evidence.rawValue)") }
    if code.weight != 1 { rules.append("weight \(number(code.weight))") }
    if code.codedByPeers { rules.append("coded by peers too") }
    return rules.joined(separator: ", ")
  }

  private static func values(of scale: Scale) -> [String] {
    switch scale {
    case .binary: []
    case .nominal(let options, let none):
      options.map { "\($0.id): \($0.name)" + ($0.id == none ? " (when it is not set)" : "") }
    case .ordinal(let levels): levels.map { "\($0.value) \($0.name)" }
    case .interval(let minimum, let maximum): ["a number from \(number(minimum)) to \(number(maximum))"]
    case .set(let options): options.map { "\($0.id): \($0.name)" } + ["any number of them"]
    }
  }

  private static func number(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
  }
}
