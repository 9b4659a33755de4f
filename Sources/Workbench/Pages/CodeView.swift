import DebriefCore
import Review

/// One code beside the transcript: what it means, its keys, and what the coder has said with it on the open unit.
struct CodeView: Sendable {
  let id: String
  let key: String
  let name: String
  let polarity: String
  let unitKind: String
  let scale: String
  let isBinary: Bool
  let isNumber: Bool
  let evidenceRule: String
  let takesEvidence: Bool
  let hasSeverities: Bool
  let attributeName: String?
  let unsetValue: String
  let needsValue: Bool
  let isUsed: Bool
  let isShown: Bool
  let isSet: Bool
  let stateWords: String
  let pressAct: String
  let enterAct: String
  let aboutLink: String
  let definition: String
  let criteria: CriteriaView
  let example: [ExampleView]
  let moreExamples: [ExampleView]
  let hasMoreExamples: Bool
  let moreWords: String
  let precedenceWords: String
  let hasPrecedence: Bool
  let groups: [ChoiceGroup]
  let numberText: String
  let minimum: String
  let maximum: String
  let quotes: [QuoteView]
  let lastMarkable: Int
  let comment: String
  let alternative: String

  /// A worked example.
  struct ExampleView: Sendable {
    let clientWords: String
    let hasClient: Bool
    let peerWords: String
    let hasPeer: Bool
    let valueName: String
    let reason: String
  }

  /// A piece of evidence.
  struct QuoteView: Sendable {
    let place: String
    let words: String
    let removeAct: String
  }

  init(_ code: Code, on unit: CodingUnit, of sheet: CodingSheet, isUsed: Bool, isShown: Bool) {
    let coding = isUsed ? sheet.unit(unit)?.said.codings[code.id] : nil
    let asked = code.asked(of: sheet.kind)
    id = code.id
    key = code.key
    name = code.name
    polarity = code.polarity.rawValue
    unitKind = code.unit.rawValue
    scale = code.scale.name
    isBinary = code.scale == .binary
    evidenceRule = code.evidence.rawValue
    takesEvidence = code.evidence != .none
    hasSeverities = !code.severities.isEmpty
    attributeName = code.attribute?.name
    unsetValue = code.scale.unsetValue?.text ?? ""
    needsValue = code.scale.unsetValue == nil
    self.isUsed = isUsed
    self.isShown = isShown
    isSet = coding != nil
    stateWords = coding.map { Self.words($0, of: code) } ?? ""
    pressAct = coding == nil ? "value=yes" : "clear"
    enterAct = Self.enterAct(of: code)
    aboutLink = CodingPlace(sheet.id, unit, code: code.id).address
    definition = asked.definition
    criteria = CriteriaView(asked)
    let examples = code.examples.map { ExampleView($0) }
    example = Array(examples.prefix(1))
    moreExamples = Array(examples.dropFirst())
    hasMoreExamples = !moreExamples.isEmpty
    moreWords = moreExamples.count == 1 ? "One more example" : "\(moreExamples.count) more examples"
    precedenceWords = sheet.codes.filter { code.precedence.contains($0.id) }.map(\.name).joined(
      separator: ", ")
    hasPrecedence = !precedenceWords.isEmpty
    groups = ChoiceGroup.groups(of: code, coding)
    if case .interval(let low, let high) = code.scale {
      (isNumber, minimum, maximum) = (true, String(low), String(high))
    } else {
      (isNumber, minimum, maximum) = (false, "", "")
    }
    numberText = isNumber ? coding?.value.text ?? "" : ""
    quotes = (coding?.evidence ?? []).enumerated().map { index, span in
      let text = sheet.turn(span.turn).flatMap { span.quote(in: $0.text) }
      return QuoteView(
        place: "Turn \(span.turn)", words: text ?? "", removeAct: "unmark=\(index)")
    }
    lastMarkable = if case .turn(let number) = unit { number } else { sheet.turns.count }
    comment = coding?.comment ?? ""
    alternative = coding?.alternative ?? ""
  }

  /// What is said with a code, in words; the script `words.js` says the same.
  static func words(_ coding: Coding, of code: Code) -> String {
    var parts = [valueWords(coding.value, of: code)]
    if let severity = coding.severity { parts.append("severity \(severity)") }
    if let attribute = coding.attribute { parts.append(attribute) }
    if !coding.evidence.isEmpty {
      parts.append(coding.evidence.count == 1 ? "1 quote" : "\(coding.evidence.count) quotes")
    }
    if coding.comment != nil { parts.append("comment") }
    if coding.alternative != nil { parts.append("alternative") }
    return parts.joined(separator: ", ")
  }

  /// What Enter does in a one-line field of the form. Without a say in it, a browser would press the first button.
  private static func enterAct(of code: Code) -> String {
    if case .interval = code.scale { return "number" }
    return code.evidence == .none ? "words" : "mark"
  }

  private static func valueWords(_ value: CodeValue, of code: Code) -> String {
    if case .options(let ids) = value {
      return ids.isEmpty ? "none" : ids.sorted().joined(separator: " and ")
    }
    return value.text
  }
}

extension CodeView.ExampleView {
  init(_ example: WorkedExample) {
    clientWords = example.client ?? ""
    hasClient = example.client != nil
    peerWords = example.peer ?? ""
    hasPeer = example.peer != nil
    valueName = example.value
    reason = example.reason ?? ""
  }
}
