import CSV
import DebriefCore

/// Where the cells of a file of codings lie.
struct CodingColumns {
  let session: Int
  let turn: Int
  let coder: Int
  let nothing: Int?
  let kind: Int?
  let values: Values

  /// Where the values lie.
  enum Values {
    case long(Long)
    case wide([(code: Code, place: Int)])
  }

  /// The further columns of the long form.
  struct Long {
    let code: Int
    let value: Int
    let severity: Int?
    let attribute: Int?
    let evidence: Int?
    let comment: Int?
    let alternative: Int?
  }

  init(_ rules: CodingRules, _ table: borrowing CSVTable, _ scheme: Scheme) throws(InterchangeError) {
    let columns = rules.columns
    session = try columns.place(of: "session", in: table)
    turn = try columns.place(of: "turn", in: table)
    coder = try columns.place(of: "coder", in: table)
    nothing = try columns.optionalPlace(of: "nothing", in: table)
    kind = try columns.optionalPlace(of: "kind", in: table)
    switch rules.form {
    case .long:
      values = .long(
        Long(
          code: try columns.place(of: "code", in: table), value: try columns.place(of: "value", in: table),
          severity: try columns.optionalPlace(of: "severity", in: table),
          attribute: try columns.optionalPlace(of: "attribute", in: table),
          evidence: try columns.optionalPlace(of: "evidence", in: table),
          comment: try columns.optionalPlace(of: "comment", in: table),
          alternative: try columns.optionalPlace(of: "alternative", in: table)))
    case .wide(let codeColumns):
      var found: [(code: Code, place: Int)] = []
      for wanted in codeColumns {
        guard let code = scheme.code(wanted.code) else {
          throw .unknownCode(wanted.code, known: scheme.codes.map(\.id))
        }
        guard let place = table.columns.firstIndex(of: wanted.column) else {
          throw .noCodeColumn(
            file: table.name, code: wanted.code, column: wanted.column, known: table.columns)
        }
        found.append((code, place))
      }
      values = .wide(found)
    }
  }

  /// The codes that the file can speak of; in the long form all of the scheme.
  func covers(_ code: Code) -> Bool {
    switch values {
    case .long: true
    case .wide(let columns): columns.contains { $0.code.id == code.id }
    }
  }
}
