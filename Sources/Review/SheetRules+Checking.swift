import DebriefCore
public import Store

extension SheetRules {
  /// A change as it may be kept, with what had to be replaced in its texts.
  public struct Checked: Sendable, Equatable {
    /// The change to keep.
    public var change: CodingChange
    /// How many characters that cannot be kept became U+FFFD.
    public var replacedCharacters: Int
  }

  /// Checks a change against the scheme and the conversation.
  ///
  /// Evidence may lie in the coded turn or in any turn before it, and anywhere when the session is coded. A severity
  /// and an attribute go away when the value says that the code does not apply. Texts of spaces alone count as none.
  /// - Throws: ``ReviewError``, saying what does not fit.
  public func check(_ change: CodingChange) throws(ReviewError) -> Checked {
    guard units.contains(change.unit) else { throw .unitNotCoded(change.unit) }
    var checked = Checked(change: change, replacedCharacters: 0)
    switch change.act {
    case .nothing: break
    case .clear(let id):
      let code = try code(id, for: change.unit)
      checked.change.basis = try change.basis.map { basis throws(ReviewError) in try kept(basis, of: code) }
    case .set(let id, let coding):
      let code = try code(id, for: change.unit)
      guard code.scale.admits(coding.value) else {
        throw .valueOffScale(code: id, expected: Self.description(of: code.scale))
      }
      let kept = try Self.kept(coding, of: code, replaced: &checked.replacedCharacters)
      try Self.check(severity: kept.severity, of: code)
      try Self.check(attribute: kept.attribute, of: code)
      try check(kept.evidence, of: code, on: change.unit)
      checked.change.act = .set(code: id, kept)
      checked.change.basis = try change.basis.map { basis throws(ReviewError) in
        try self.kept(basis, of: code)
      }
    }
    return checked
  }

  /// A coding in the form in which it is kept.
  private static func kept(
    _ coding: Coding, of code: Code, replaced: inout Int
  ) throws(ReviewError) -> Coding {
    var kept = coding
    if coding.value == code.scale.unsetValue { (kept.severity, kept.attribute) = (nil, nil) }
    kept.comment = try text(coding.comment, field: "comment", replaced: &replaced)
    kept.alternative = try text(coding.alternative, field: "suggested alternative", replaced: &replaced)
    return kept
  }

  /// What the maker of a change saw, in the form in which it was kept.
  private func kept(_ basis: CodingChange.Basis, of code: Code) throws(ReviewError) -> CodingChange.Basis {
    guard let coding = basis.coding else { return basis }
    var replaced = 0
    return CodingChange.Basis(
      nothing: basis.nothing, coding: try Self.kept(coding, of: code, replaced: &replaced))
  }

  private func code(_ id: String, for unit: CodingUnit) throws(ReviewError) -> Code {
    let known = codes(for: unit)
    guard let code = known.first(where: { $0.id == id }) else {
      throw .codeNotUsed(id, unit: unit, known: known.map(\.id))
    }
    return code
  }

  private static func check(severity: Int?, of code: Code) throws(ReviewError) {
    guard let severity else { return }
    guard code.severities.contains(where: { $0.value == severity }) else {
      throw .unknownSeverity(severity, code: code.id, known: code.severities.map(\.value))
    }
  }

  private static func check(attribute: String?, of code: Code) throws(ReviewError) {
    guard let attribute else { return }
    let known = code.attribute?.options.map(\.id) ?? []
    guard known.contains(attribute) else { throw .unknownAttribute(code: code.id, known: known) }
  }

  private func check(_ spans: [EvidenceSpan], of code: Code, on unit: CodingUnit) throws(ReviewError) {
    guard spans.isEmpty || code.evidence != .none else { throw .evidenceNotAsked(code: code.id) }
    guard spans.count <= Self.mostSpans else { throw .tooManySpans(code: code.id, limit: Self.mostSpans) }
    for span in spans {
      guard let turn = turns.first(where: { $0.number == span.turn }) else {
        throw .evidenceInUnknownTurn(span.turn)
      }
      if case .turn(let coded) = unit, span.turn > coded {
        throw .evidenceAfterTurn(span.turn, coded: coded)
      }
      guard span.quote(in: turn.text) != nil else {
        throw .evidenceOutsideText(span, length: turn.text.unicodeScalars.count)
      }
    }
  }

  /// A text that is not too long; `nil` for one of spaces alone.
  static func words(_ raw: String?, field: String) throws(ReviewError) -> String? {
    guard let raw, raw.contains(where: { !$0.isWhitespace }) else { return nil }
    let length = raw.unicodeScalars.count
    guard length <= longestText else { throw .tooLong(field: field, length: length, limit: longestText) }
    return raw
  }

  private static func text(
    _ raw: String?, field: String, replaced: inout Int
  ) throws(ReviewError) -> String? {
    let safe = raw.map { SafeText($0) }
    let words = try words(safe?.text, field: field)
    if words != nil { replaced += safe?.replacements ?? 0 }
    return words
  }

  private static func description(of scale: Scale) -> String {
    switch scale {
    case .binary: "yes or no"
    case .nominal(let options, _): "one of " + options.map(\.id).joined(separator: ", ")
    case .ordinal(let levels): "one of " + levels.map { String($0.value) }.joined(separator: ", ")
    case .interval(let minimum, let maximum): "a number from \(minimum) to \(maximum)"
    case .set(let options): "any of " + options.map(\.id).joined(separator: ", ")
    }
  }
}
