import CSV
import DebriefCore

/// Reads decisions row by row.
struct RulingReading {
  /// Where the columns stand.
  struct Columns {
    var turn: Int
    var code: Int
    var decision: Int
    var reason: Int
    var side: Int?
    var severity: Int?
    var attribute: Int?
    var words: Int?
  }

  let scheme: Scheme
  let columns: Columns
  var problems: RowProblems
  private(set) var rulings: [RulingRow] = []
  private var lines: [String: Int] = [:]

  init(scheme: Scheme, columns: Columns, problems: RowProblems) {
    (self.scheme, self.columns, self.problems) = (scheme, columns, problems)
  }

  /// Takes a row in.
  mutating func read(_ row: CSVRow) {
    func cell(_ place: Int?) -> String { place.map { Cell.word(row.cells[$0]) } ?? "" }
    guard !(cell(columns.decision).isEmpty && cell(columns.side).isEmpty) else { return }
    guard let unit = CodingUnit(cell(columns.turn)) else {
      return problems.add(
        row.line, "the turn \(Cell.shown(cell(columns.turn))) is neither a number nor session")
    }
    guard let found = scheme.code(cell(columns.code)) else {
      let known = Known.inner(Known.names(scheme.codes.map(\.id), near: cell(columns.code)))
      return problems.add(row.line, "the scheme has no code \(Cell.shown(cell(columns.code))). \(known)")
    }
    if let first = lines.updateValue(row.line, forKey: "\(unit.text) \(found.id)") {
      return problems.add(row.line, "unit \(unit.text) with \(found.id) is decided on line \(first) too")
    }
    guard let reason = RulingReason(word: cell(columns.reason)) else {
      let known = RulingReason.allCases.map(\.rawValue).joined(separator: ", ")
      return problems.add(row.line, "the reason \(Cell.shown(cell(columns.reason))) is none of \(known)")
    }
    guard
      let decision = decision(
        of: found, row, cell(columns.decision), cell(columns.side), cell(columns.severity),
        cell(columns.attribute))
    else { return }
    let said = cell(columns.words)
    rulings.append(
      RulingRow(
        line: row.line, unit: unit, code: found.id, decision: decision, reason: reason,
        words: said.isEmpty ? nil : said))
  }

  private mutating func decision(
    of code: Code, _ row: CSVRow, _ word: String, _ side: String, _ severity: String, _ attribute: String
  ) -> RulingRow.Decision? {
    do throws(CellFault) {
      return try Self.decision(of: code, word, side, severity, attribute)
    } catch {
      problems.add(row.line, error.text)
      return nil
    }
  }

  private static func decision(
    of code: Code, _ word: String, _ side: String, _ severity: String, _ attribute: String
  ) throws(CellFault) -> RulingRow.Decision {
    if word.isEmpty { return .side(side.uppercased()) }
    guard side.isEmpty else {
      throw CellFault(text: "a decision and a side are both given; one of them has to be empty")
    }
    if word.lowercased() == "unresolved" { return .unresolved }
    guard let value = CodeValue(word, on: code.scale) else {
      throw CellFault(text: "\(Cell.shown(word)) is no value of \(code.id), nor unresolved")
    }
    return .coding(
      Coding(
        value: value, severity: severity.isEmpty ? nil : try code.severity(in: severity),
        attribute: attribute.isEmpty ? nil : try code.attribute(in: attribute)))
  }
}
