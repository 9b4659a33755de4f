import DebriefCore
import Review
import Store

/// What one button of the coding page's forms does, written `name=argument`: `value=yes`, `severity=2`, `nothing`.
enum FormAct: Sendable, Equatable {
  case nothing, answerable, clear, words, mark, number
  case value(String)
  case severity(Int?)
  case attribute(String?)
  case flag(Bool)
  case choose(String)
  case drop(String)
  case unmark(Int)

  /// Reads a button's value.
  ///
  /// - Throws: ``WorkbenchError/unknownAct(_:)``.
  init(_ text: String) throws(WorkbenchError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let argument = parts.count == 2 ? parts[1] : ""
    switch parts[0] {
    case "nothing": self = .nothing
    case "answerable": self = .answerable
    case "clear": self = .clear
    case "words": self = .words
    case "mark": self = .mark
    case "flag": self = .flag(argument == "yes")
    case "number": self = .number
    case "value": self = .value(argument)
    case "severity": self = .severity(Int(argument))
    case "attribute": self = .attribute(argument.isEmpty ? nil : argument)
    case "choose": self = .choose(argument)
    case "drop": self = .drop(argument)
    case "unmark":
      guard let index = Int(argument) else { throw .unknownAct(parts[0]) }
      self = .unmark(index)
    default: throw .unknownAct(String(parts[0].prefix(20)))
    }
  }

  /// The change that pressing the button makes on a unit of a sheet.
  func change(on unit: CodingUnit, of sheet: CodingSheet, form: Form) throws -> CodingChange.Act {
    switch self {
    case .nothing: return .nothing(true)
    case .answerable: return .nothing(false)
    default: break
    }
    let id = try form.required("code")
    guard let code = sheet.unit(unit)?.codes.first(where: { $0.id == id }) else {
      throw WorkbenchError.badRequest("the code is not used on this turn")
    }
    guard self != .clear else { return .clear(code: id) }
    let now = sheet.unit(unit)?.said.codings[id]
    var coding = try coding(after: now, code: code, turns: sheet.turns, form: form)
    // Whichever button is pressed, what was typed beside it is kept.
    if let comment = form["comment"] { coding.comment = comment }
    if let alternative = form["alternative"] { coding.alternative = alternative }
    return .set(code: id, coding)
  }

  private func coding(
    after now: Coding?, code: Code, turns: [Turn], form: Form
  ) throws(WorkbenchError) -> Coding {
    switch self {
    case .value(let text): return try setting(text, in: now, code: code)
    case .number: return try setting(try form.required("number"), in: now, code: code)
    case .choose(let option): return try setting(options(now).union([option]), in: now, code: code)
    case .drop(let option): return try setting(options(now).subtracting([option]), in: now, code: code)
    default: break
    }
    guard var coding = now ?? (code.scale == .binary ? Coding(value: .binary(true)) : nil) else {
      throw .codeNotSet(code.name)
    }
    switch self {
    case .severity(let level): coding.severity = level
    case .attribute(let option): coding.attribute = option
    case .mark: coding.evidence.append(try Quotation(form).span(in: turns))
    case .unmark(let index):
      guard coding.evidence.indices.contains(index) else { throw .badRequest("there is no such mark") }
      coding.evidence.remove(at: index)
    default: break
    }
    return coding
  }

  private func setting(_ text: String, in now: Coding?, code: Code) throws(WorkbenchError) -> Coding {
    guard let value = CodeValue(text, on: code.scale) else {
      throw .badRequest("the value is not on the scale of \(code.id)")
    }
    var coding = now ?? Coding(value: value)
    coding.value = value
    return coding
  }

  private func setting(
    _ options: Set<String>, in now: Coding?, code: Code
  ) throws(WorkbenchError) -> Coding {
    try setting(CodeValue.options(options).text, in: now, code: code)
  }

  private func options(_ coding: Coding?) -> Set<String> {
    if case .options(let ids)? = coding?.value { ids } else { [] }
  }
}
