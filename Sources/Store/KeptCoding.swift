import DebriefCore

/// A coding as a column holds it: JSON with one field for the value, named for its scale.
struct KeptCoding: Codable {
  private var binary: Bool?
  private var option: String?
  private var level: Int?
  private var number: Double?
  private var options: [String]?
  private var severity: Int?
  private var attribute: String?
  private var evidence: [EvidenceSpan]?
  private var comment: String?
  private var alternative: String?

  init(_ coding: Coding) {
    switch coding.value {
    case .binary(let isSet): binary = isSet
    case .option(let id): option = id
    case .level(let value): level = value
    case .number(let value): number = value
    case .options(let ids): options = ids.sorted()
    }
    severity = coding.severity
    attribute = coding.attribute
    evidence = coding.evidence.isEmpty ? nil : coding.evidence
    comment = coding.comment.map { SafeText($0).text }
    alternative = coding.alternative.map { SafeText($0).text }
  }

  /// A coding's column text.
  static func text(_ coding: Coding) throws -> String {
    try JSON.text(KeptCoding(coding))
  }

  /// Reads a column text.
  static func coding(_ text: String) throws -> Coding {
    let kept = try JSON.value(KeptCoding.self, from: text)
    guard let value = kept.value else { throw StoreError.unexpected(detail: "a coding without a value") }
    return Coding(
      value: value, severity: kept.severity, attribute: kept.attribute, evidence: kept.evidence ?? [],
      comment: kept.comment, alternative: kept.alternative)
  }

  private var value: CodeValue? {
    binary.map(CodeValue.binary) ?? option.map(CodeValue.option) ?? level.map(CodeValue.level)
      ?? number.map(CodeValue.number) ?? options.map { .options(Set($0)) }
  }
}
