import DebriefCore

/// What the statements about one unit with one code come to.
enum Merger: Equatable {
  /// One coding; `nil` when every statement says that there is no value.
  case coding(Coding?)
  /// Statements that cannot be brought together: what differs, and on which lines.
  case conflict(String, lines: [Int])

  /// Brings together what a coder says of the utterances that make up one unit.
  ///
  /// Binary: yes when any is yes. Set: all options together. Nominal: of the options given, the one that the
  /// scheme names first and that is not its none. Ordinal and interval: all must be equal. The greatest severity
  /// stands, all evidence, and all comments and alternatives on lines of their own; attributes must be equal.
  init(_ statements: [Statement], code: Code) {
    let given = statements.filter { $0.coding != nil }
    let codings = given.compactMap(\.coding)
    let lines = given.map(\.line)
    guard codings.count > 1 else {
      self = .coding(codings.first)
      return
    }
    guard let value = Self.value(codings.map(\.value), scale: code.scale) else {
      self = .conflict("values", lines: lines)
      return
    }
    let attributes = Set(codings.compactMap(\.attribute))
    guard attributes.count <= 1 else {
      self = .conflict("attributes", lines: lines)
      return
    }
    var evidence: [EvidenceSpan] = []
    for span in codings.flatMap(\.evidence) where !evidence.contains(span) { evidence.append(span) }
    self = .coding(
      Coding(
        value: value, severity: codings.compactMap(\.severity).max(), attribute: attributes.first,
        evidence: evidence, comment: Self.joined(codings.compactMap(\.comment)),
        alternative: Self.joined(codings.compactMap(\.alternative))))
  }

  private static func value(_ values: [CodeValue], scale: Scale) -> CodeValue? {
    switch scale {
    case .binary: return .binary(values.contains(.binary(true)))
    case .set:
      return .options(
        values.reduce(into: []) { union, value in
          if case .options(let ids) = value { union.formUnion(ids) }
        })
    case .nominal(let options, let none):
      let given = options.map(\.id).filter { values.contains(.option($0)) }
      return .option(given.first { $0 != none } ?? none)
    case .ordinal, .interval: return values.allSatisfy { $0 == values[0] } ? values[0] : nil
    }
  }

  private static func joined(_ texts: [String]) -> String? {
    var different: [String] = []
    for text in texts where !different.contains(text) { different.append(text) }
    return different.isEmpty ? nil : different.joined(separator: "\n")
  }
}
