import DebriefCore
import Reporting
import Review
import Store

/// One difference: what each coder said, and the form that decides it.
struct DifferenceView: Sendable {
  let unit: String
  let code: String
  let place: String
  let codeName: String
  let polarity: String
  let definition: String
  let criteria: CriteriaView
  let canDecide: Bool
  let stateWords: String
  let showsSides: Bool
  let sides: [SideView]
  let decisions: [RadioView]
  let own: OwnJudgementView
  let isOwn: Bool
  let isUnresolved: Bool
  let reasons: [RadioView]
  let words: String

  /// What one coder said.
  struct SideView: Sendable {
    let letter: String
    let isFlagged: Bool
    let judgement: JudgementView
  }

  /// Keys of the page that no side's letter may take.
  static let takenKeys: Set<String> = ["f", "j", "k", "o", "u", "v", "w", "x"]

  init(_ entry: AgendaEntry, of sheet: AdjudicationSheet, showsSides: Bool, canDecide: Bool) {
    let difference = entry.difference
    let ruling = entry.ruling?.ruling
    unit = difference.unit.text
    code = difference.code.id
    place = difference.unit.name
    codeName = difference.code.name
    polarity = difference.code.polarity.rawValue
    definition = difference.code.definition
    criteria = CriteriaView(difference.code)
    self.canDecide = canDecide
    stateWords = entry.stateWords
    self.showsSides = showsSides
    sides = difference.sides.map { side in
      SideView(
        letter: side.letter, isFlagged: side.isFlagged,
        judgement: JudgementView(side.value, side.coding, of: difference.code, turns: sheet.turns))
    }
    decisions = difference.sides.filter { $0.value != nil }.map { side in
      RadioView(
        value: "side-\(side.letter)",
        words: "As \(side.letter): \(Self.shortWords(side, of: difference.code))",
        key: Self.takenKeys.contains(side.letter.lowercased()) ? nil : side.letter.lowercased(),
        isChosen: entry.ruling?.side == side.letter)
    }
    isUnresolved = ruling != nil && ruling?.coding == nil
    isOwn = ruling?.coding != nil && entry.ruling?.side == nil
    own = OwnJudgementView(isOwn ? ruling?.coding : nil, of: difference.code)
    reasons = RadioView.reasons(chosen: ruling?.reason)
    words = ruling?.words ?? ""
  }
}

extension DifferenceView {
  /// A coder's judgement in the fewest words: the rest stands above.
  private static func shortWords(_ side: CodingDifference.Side, of code: Code) -> String {
    let severity = side.coding?.severity.map { ", severity \($0)" } ?? ""
    return (side.value.map { code.name(of: $0) } ?? "no value") + severity
  }
}

/// One choice among several, with the key that chooses it.
struct RadioView: Sendable {
  let value: String
  let words: String
  let key: String?
  let isChosen: Bool

  /// Why experts differ, chosen by digits.
  static func reasons(chosen: RulingReason? = nil) -> [RadioView] {
    RulingReason.allCases.enumerated().map { place, reason in
      RadioView(
        value: reason.rawValue, words: reason.rawValue.capitalizedFirst,
        key: String(place + 1), isChosen: reason == chosen)
    }
  }
}

/// Fields for a judgement with a code: in a decision of one's own, or in a vote.
struct OwnJudgementView: Sendable {
  let isNumber: Bool
  let number: String
  let minimum: String
  let maximum: String
  let hasValues: Bool
  let values: [RadioView]
  let options: [RadioView]
  let hasSeverities: Bool
  let severities: [RadioView]
  let hasAttributes: Bool
  let attributeName: String
  let attributes: [RadioView]

  init(_ coding: Coding?, of code: Code) {
    var (values, options): ([RadioView], [RadioView]) = ([], [])
    var bounds: (Double, Double)?
    func radio(_ value: CodeValue, _ key: Int) -> RadioView {
      RadioView(
        value: value.text, words: code.name(of: value), key: key <= 9 ? String(key) : nil,
        isChosen: coding?.value == value)
    }
    switch code.scale {
    case .binary: values = [radio(.binary(true), 1), radio(.binary(false), 2)]
    case .nominal(let all, _):
      values = all.enumerated().map { radio(.option($0.element.id), $0.offset + 1) }
    case .ordinal(let levels):
      values = levels.enumerated().map { radio(.level($0.element.value), $0.offset + 1) }
    case .interval(let low, let high): bounds = (low, high)
    case .set(let all):
      let chosen: Set<String> = if case .options(let ids)? = coding?.value { ids } else { [] }
      options = all.map {
        RadioView(value: $0.id, words: $0.name, key: nil, isChosen: chosen.contains($0.id))
      }
    }
    self.values = values
    hasValues = !values.isEmpty
    self.options = options
    isNumber = bounds != nil
    number = isNumber ? coding?.value.text ?? "" : ""
    minimum = bounds.map { String($0.0) } ?? ""
    maximum = bounds.map { String($0.1) } ?? ""
    severities = code.severities.map {
      RadioView(
        value: String($0.value), words: "\($0.value) – \($0.name)", key: nil,
        isChosen: coding?.severity == $0.value)
    }
    hasSeverities = !severities.isEmpty
    hasAttributes = code.attribute != nil
    attributeName = code.attribute?.name.capitalizedFirst ?? ""
    attributes = (code.attribute?.options ?? []).map {
      RadioView(value: $0.id, words: $0.name, key: nil, isChosen: coding?.attribute == $0.id)
    }
  }
}
