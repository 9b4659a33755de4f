public import DebriefCore

/// Two versions of a scheme side by side: what each says where they differ.
public struct SchemeComparison: Sendable, Equatable {
  /// A part of a scheme or code in which the two differ.
  public struct Change: Sendable, Equatable {
    /// The part, such as `definition` or `scale`.
    public var part: String
    /// What the first says, line by line; empty when it has nothing.
    public var first: [String]
    /// What the second says, line by line; empty when it has nothing.
    public var second: [String]
    /// Whether judgements made by the one cannot be read by the other: what is judged, or the values, differ.
    public var changesValues: Bool

    /// Makes a change.
    public init(part: String, first: [String], second: [String], changesValues: Bool = false) {
      self.part = part
      self.first = first
      self.second = second
      self.changesValues = changesValues
    }
  }

  /// One code.
  public struct CodeRow: Sendable, Equatable {
    /// The code's id.
    public var id: String
    /// The code in the first; `nil` when it is not there.
    public var first: Code?
    /// The code in the second; `nil` when it is not there.
    public var second: Code?
    /// In what they differ; empty when they are the same, or when one is not there.
    public var changes: [Change]

    /// Whether judgements by the code can be read across both versions.
    public var isComparable: Bool {
      first != nil && second != nil && !changes.contains(where: \.changesValues)
    }
  }

  /// The first scheme.
  public let first: Scheme
  /// The second scheme.
  public let second: Scheme
  /// In what the schemes themselves differ, but for their codes and versions.
  public let changes: [Change]
  /// Every code of either: in the first's order, those that only the second has last.
  public let codes: [CodeRow]

  /// Whether nothing but the version differs.
  public var isSame: Bool {
    changes.isEmpty && codes.allSatisfy { $0.first != nil && $0.second != nil && $0.changes.isEmpty }
  }

  /// Compares.
  public init(_ first: Scheme, _ second: Scheme) {
    self.first = first
    self.second = second
    let ids = first.codes.map(\.id)
    let further = second.codes.map(\.id).filter { !ids.contains($0) }
    codes = (ids + further).map { id in
      let (left, right) = (first.code(id), second.code(id))
      var changes: [Change] = []
      if let left, let right { changes = Self.changes(from: left, to: right) }
      return CodeRow(id: id, first: left, second: right, changes: changes)
    }
    changes = Self.differing([
      Self.change("id", [first.id], [second.id]), Self.change("title", [first.title], [second.title]),
      Self.change("language", [first.language], [second.language]),
      Self.change("summary", Self.lines(first.summary), Self.lines(second.summary)),
      Self.change(
        "order of codes", ids.filter { second.code($0) != nil },
        second.codes.map(\.id).filter { first.code($0) != nil }),
    ])
  }

  private static func changes(from left: Code, to right: Code) -> [Change] {
    func part(
      _ name: String, changesValues: Bool = false, _ lines: (Code) -> [String]
    ) -> Change {
      var change = change(name, lines(left), lines(right))
      change.changesValues = changesValues
      return change
    }
    return differing([
      part("name") { [$0.name] },
      part("unit", changesValues: true) { [$0.unit.rawValue] },
      part("scale", changesValues: true) { values(of: $0.scale) },
      part("words of values") { names(of: $0.scale) },
      part("definition") { lines($0.definition) },
      part("counts") { $0.include }, part("does not count") { $0.exclude },
      part("examples") { $0.examples.map(words) },
      part("polarity") { [$0.polarity.rawValue] },
      part("severity", changesValues: true) { $0.severities.map { "\($0.value)" } },
      part("words of severities") { $0.severities.map { "\($0.value) \($0.name)" } },
      part("attribute", changesValues: true) { code in
        code.attribute.map { [$0.name] + $0.options.map(\.id) } ?? []
      },
      part("evidence") { [$0.evidence.rawValue] }, part("key") { [$0.key] },
      part("weight") { ["\($0.weight)"] }, part("goes before") { $0.precedence },
      part("coded by peers") { [$0.codedByPeers ? "yes" : "no"] },
      part("asked of peers") { [$0.peerQuestion].compactMap { $0 } },
    ])
  }

  private static func change(_ part: String, _ first: [String], _ second: [String]) -> Change {
    Change(part: part, first: first, second: second)
  }

  private static func differing(_ changes: [Change]) -> [Change] {
    changes.filter { $0.first != $0.second }
  }

  private static func lines(_ text: String) -> [String] { text.isEmpty ? [] : [text] }

  /// What judgements on a scale are, without the words for them.
  private static func values(of scale: Scale) -> [String] {
    switch scale {
    case .binary: ["yes or no"]
    case .nominal(let options, let none): options.map { $0.id == none ? "\($0.id) (when not set)" : $0.id }
    case .ordinal(let levels): levels.map { "\($0.value)" }
    case .interval(let minimum, let maximum): ["from \(minimum) to \(maximum)"]
    case .set(let options): ["any of"] + options.map(\.id)
    }
  }

  private static func names(of scale: Scale) -> [String] {
    switch scale {
    case .binary, .interval: []
    case .nominal(let options, _), .set(let options): options.map { "\($0.id): \($0.name)" }
    case .ordinal(let levels): levels.map { "\($0.value) \($0.name)" }
    }
  }

  private static func words(_ example: WorkedExample) -> String {
    [
      example.client.map { "Client: \($0)" }, example.peer.map { "Peer: \($0)" }, "→ \(example.value)",
      example.reason,
    ].compactMap { $0 }.joined(separator: " ")
  }
}
