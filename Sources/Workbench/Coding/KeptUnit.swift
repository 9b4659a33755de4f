import DebriefCore
import Review

/// What is said of a unit, as the coding page's script and the server tell each other.
struct KeptUnit: Encodable, Sendable {
  let nothing: Bool
  let flag: Bool
  let codings: [String: KeptCoding]

  init(_ unit: CodingSheet.Unit) {
    nothing = unit.said.nothing
    flag = unit.isFlagged
    codings = unit.said.codings.mapValues(KeptCoding.init)
  }
}

/// What is said with one code, with the value in its text form.
struct KeptCoding: Codable, Sendable {
  var value: String
  var severity: Int?
  var attribute: String?
  var evidence: [EvidenceSpan]?
  var comment: String?
  var alternative: String?

  init(_ coding: Coding) {
    value = coding.value.text
    severity = coding.severity
    attribute = coding.attribute
    evidence = coding.evidence
    comment = coding.comment
    alternative = coding.alternative
  }

  /// What somebody said with a code, set or not; `nil` where there is no value.
  init?(_ value: CodeValue?, _ coding: Coding?) {
    guard let said = coding ?? value.map({ Coding(value: $0) }) else { return nil }
    self.init(said)
  }

  /// The coding on a code's scale.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)`` when the value is not on the scale.
  func coding(with code: Code) throws(WorkbenchError) -> Coding {
    guard let value = CodeValue(value, on: code.scale) else {
      throw .badRequest("the value is not on the scale of \(code.id)")
    }
    return Coding(
      value: value, severity: severity, attribute: attribute, evidence: evidence ?? [], comment: comment,
      alternative: alternative)
  }
}
