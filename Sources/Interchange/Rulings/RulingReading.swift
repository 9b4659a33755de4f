import CSV
import DebriefCore

/// Reads decisions row by row.
struct RulingReading {
  let scheme: Scheme
  let turn: Int
  let code: Int
  let decision: Int
  let reason: Int
  let side: Int?
  let severity: Int?
  let attribute: Int?
  let words: Int?
  var problems: RowProblems
  private(set) var rulings: [RulingRow] = []
  private var lines: [String: Int] = [:]

  init(
    scheme: Scheme, turn: Int, code: Int, decision: Int, reason: Int, side: Int?, severity: Int?,
    attribute: Int?, words: Int?, problems: RowProblems
  ) {
    (self.scheme, self.turn, self.code, self.decision) = (scheme, turn, code, decision)
    (self.reason, self.side, self.severity, self.attribute) = (reason, side, severity, attribute)
    (self.words, self.problems) = (words, problems)
  }

  /// Takes a row in.
  mutating func read(_ row: CSVRow) {
    func cell(_ place: Int?) -> String { place.map { Cell.word(row.cells[$0]) } ?? "" }
    guard !(cell(decision).isEmpty && cell(side).isEmpty) else { return }
    guard let unit = CodingUnit(cell(turn)) else {
      return problems.add(row.line, "the turn \(Cell.shown(cell(turn))) is neither a number nor session")
    }
    guard let found = scheme.code(cell(code)) else {
      let known = Known.inner(Known.names(scheme.codes.map(\.id), near: cell(code)))
      return problems.add(row.line, "the scheme has no code \(Cell.shown(cell(code))). \(known)")
    }
    if let first = lines.updateValue(row.line, forKey: "\(unit.text) \(found.id)") {
      return problems.add(row.line, "unit \(unit.text) with \(found.id) is decided on line \(first) too")
    }
    guard let reason = RulingReason(word: cell(reason)) else {
      let known = RulingReason.allCases.map(\.rawValue).joined(separator: ", ")
      return problems.add(row.line, "the reason \(Cell.shown(cell(reason))) is none of \(known)")
    }
    guard let decision = decision(of: found, row, cell(decision), cell(side), cell(severity), cell(attribute))
    else { return }
    let said = cell(words)
    rulings.append(
      RulingRow(
        line: row.line, unit: unit, code: found.id, decision: decision, reason: reason,
        words: said.isEmpty ? nil : said))
  }

  private mutating func decision(
    of code: Code, _ row: CSVRow, _ word: String, _ side: String, _ severity: String, _ attribute: String
  ) -> RulingRow.Decision? {
    if word.isEmpty { return .side(side.uppercased()) }
    guard side.isEmpty else {
      problems.add(row.line, "a decision and a side are both given; one of them has to be empty")
      return nil
    }
    if word.lowercased() == "unresolved" { return .unresolved }
    guard let value = CodeValue(word, on: code.scale) else {
      problems.add(row.line, "\(Cell.shown(word)) is no value of \(code.id), nor unresolved")
      return nil
    }
    guard severity.isEmpty || Int(severity) != nil else {
      problems.add(row.line, "the severity \(Cell.shown(severity)) is no number")
      return nil
    }
    return .coding(
      Coding(value: value, severity: Int(severity), attribute: attribute.isEmpty ? nil : attribute))
  }
}
