import Analysis
import DebriefCore

/// What the experts of a session say of one unit with one code.
struct ExpertView {
  let code: Code
  /// The experts who judged the unit, with their values.
  private let values: [(coding: SessionCoding, value: CodeValue)]
  private let unit: CodingUnit
  private let reading: SessionReading
  private let reference: Reference

  init(of code: Code, on unit: CodingUnit, in reading: SessionReading) {
    self.code = code
    self.unit = unit
    self.reading = reading
    values = reading.experts.compactMap { coding in
      coding.value(of: code, on: unit).map { (coding, $0) }
    }
    reference = reading.reference(of: code, on: unit)
  }

  /// The reference's value, or the only expert's.
  var value: CodeValue? {
    switch reference {
    case .adjudicated(let value, _), .consensus(let value, _), .singleExpert(let value): value
    case .unresolved, .missing: nil
    }
  }

  /// How many experts judged the unit.
  var experts: Int { values.count }

  /// Whether at least two experts judged it and not all alike.
  var isDisputed: Bool { Set(values.map(\.value)).count > 1 }

  /// Whether any expert set the code.
  var isSetByAnyone: Bool { values.contains { code.isSet($0.value) } }

  /// How the judgements come together; `nil` when no expert judged the unit.
  var support: Support? {
    switch reference {
    case .missing: return nil
    case .singleExpert(let value):
      return Support(standing: .singleExpert, setBy: code.isSet(value) ? 1 : 0, experts: 1)
    case .unresolved(let experts):
      return Support(standing: .unresolved, setBy: setters.count, experts: experts)
    case .adjudicated(let value, let experts):
      return support(by: value, experts, isSet: .adjudicated, isUnset: .overruled)
    case .consensus(let value, let experts):
      return support(by: value, experts, isSet: .consensus, isUnset: .minority)
    }
  }

  private func support(
    by value: CodeValue, _ experts: Int, isSet: Support.Standing, isUnset: Support.Standing
  ) -> Support {
    code.isSet(value)
      ? Support(standing: isSet, setBy: values.count { $0.value == value }, experts: experts)
      : Support(standing: isUnset, setBy: setters.count, experts: experts)
  }

  /// The view in words: the reference's value, or every value with its count.
  var valueName: String? {
    if let value, code.isSet(value) { return code.name(of: value) }
    var counts: [(name: String, count: Int)] = []
    for name in setters.map({ code.name(of: $0.value) }).sorted() {
      if counts.last?.name == name { counts[counts.count - 1].count += 1 } else { counts.append((name, 1)) }
    }
    return counts.isEmpty ? nil : counts.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
  }

  /// The adjudicated severity, else the median of those who set the code.
  var severity: Severity? {
    let numbers: [Int] =
      switch reading.severity(of: code, on: unit) {
      case .none: []
      case .level(let level): [level]
      case .between(let low, let high): [low, high]
      }
    let named = numbers.compactMap { number in code.severities.first { $0.value == number } }
    return named.isEmpty ? nil : Severity(levels: named)
  }

  /// The chosen options of the code's attribute by name, most chosen first.
  var attributes: [String] {
    guard let options = code.attribute?.options else { return [] }
    let counts = options.map { option in (option.name, codings.count { $0.coding.attribute == option.id }) }
    return counts.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// What those who set the code marked, where the experts' view holds it.
  var evidence: [EvidenceSpan] {
    guard let support, support.isInView else { return [] }
    return codings.flatMap(\.coding.evidence)
  }

  /// What those who set the code wrote.
  var remarks: [Remark] {
    codings.compactMap { coder, coding in
      let severity = code.severities.first { $0.value == coding.severity }
      guard coding.comment != nil || coding.alternative != nil else { return nil }
      return Remark(
        expert: reading.name(of: coder), severity: severity, comment: coding.comment,
        alternative: coding.alternative)
    }
  }

  private var setters: [(coding: SessionCoding, value: CodeValue)] {
    values.filter { code.isSet($0.value) }
  }

  private var codings: [(coder: String, coding: Coding)] {
    setters.compactMap { setter in
      setter.coding.units[unit]?.codings[code.id].map { (setter.coding.coder, $0) }
    }
  }
}
