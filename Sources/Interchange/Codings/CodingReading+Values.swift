import CSV
import DebriefCore

/// What a row says of its unit.
extension CodingReading {
  /// The statements of a row: at most one in the long form, one for each column with a value in the wide.
  mutating func statements(of row: CSVRow, about target: Target) -> [(code: String, Statement)] {
    switch columns.values {
    case .long(let long): longStatement(of: row, about: target, long).map { [$0] } ?? []
    case .wide(let codes):
      codes.compactMap { code, place in
        value(row.cells[place], of: code, on: row.line, about: target).map { value in
          (
            code.id,
            Statement(line: row.line, utterance: target.utterance, coding: value.map { Coding(value: $0) })
          )
        }
      }
    }
  }

  /// What a cell says with a code: `nil` nothing at all, an inner `nil` that there is no value.
  private mutating func value(
    _ cell: String, of code: Code, on line: Int, about target: Target
  ) -> CodeValue?? {
    switch ValueCell(Cell.word(cell), of: code, on: target.unitKind, missing: rules.missing) {
    case .value(let value):
      if target.kind == .peer, !code.codedByPeers {
        problems.add(line, "peers do not judge by the code \(code.id)")
      }
      return value
    case .missing: return .some(nil)
    case .empty, .notApplicable: return nil
    case .bad(let text):
      problems.add(line, text)
      return nil
    }
  }

  private mutating func longStatement(
    of row: CSVRow, about target: Target, _ long: CodingColumns.Long
  ) -> (code: String, Statement)? {
    let id = Cell.word(row.cells[long.code])
    if id.isEmpty {
      if !target.isNothing { problems.add(row.line, "the code is empty") }
      return nil
    }
    guard let code = scheme.code(id) else {
      let known = Known.inner(Known.names(scheme.codes.map(\.id), near: id))
      problems.add(row.line, "the scheme has no code \(Cell.shown(id)). \(known)")
      return nil
    }
    let said = value(row.cells[long.value], of: code, on: row.line, about: target)
    guard let value = said else {
      // An empty value in a row that is there says that there is none.
      let isOwnUnit = code.unit == target.unitKind
      return isOwnUnit && Cell.word(row.cells[long.value]).isEmpty && !target.isNothing
        ? (id, Statement(line: row.line, utterance: target.utterance, coding: nil)) : nil
    }
    var coding = value.map { Coding(value: $0) }
    if coding != nil {
      coding?.severity = reading(row, long.severity, code.severity(in:))
      coding?.attribute = reading(row, long.attribute, code.attribute(in:))
      coding?.evidence = evidence(row, long.evidence, code, target)
      coding?.comment = text(row, long.comment)
      coding?.alternative = text(row, long.alternative)
    }
    return (id, Statement(line: row.line, utterance: target.utterance, coding: coding))
  }

  /// The word in a cell that may be there; `nil` when it is not, is empty, or says that there is no value.
  private func word(_ row: CSVRow, _ place: Int?) -> String? {
    let word = place.map { Cell.word(row.cells[$0]) } ?? ""
    return word.isEmpty || rules.missing.contains(word) ? nil : word
  }

  /// What a cell beside the value says, when it says anything that fits.
  private mutating func reading<Found>(
    _ row: CSVRow, _ place: Int?, _ find: (String) throws(CellFault) -> Found
  ) -> Found? {
    guard let word = word(row, place) else { return nil }
    do throws(CellFault) {
      return try find(word)
    } catch {
      problems.add(row.line, error.text)
      return nil
    }
  }

  private mutating func evidence(
    _ row: CSVRow, _ place: Int?, _ code: Code, _ target: Target
  ) -> [EvidenceSpan] {
    guard let word = word(row, place) else { return [] }
    guard code.evidence != .none else {
      problems.add(row.line, "the code \(code.id) takes no evidence")
      return []
    }
    do throws(Evidence.Fault) {
      return try Evidence.spans(word, on: target.unit, of: target.session)
    } catch {
      problems.add(row.line, error.text)
      return []
    }
  }

  private mutating func text(_ row: CSVRow, _ place: Int?) -> String? {
    guard let place, let word = word(row, place) else { return nil }
    let count = SafeText(row.cells[place]).replacements
    if count > 0 { replaced.append(ReplacedCharacters(line: row.line, count: count)) }
    return word
  }
}
