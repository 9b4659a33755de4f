import DebriefCore

/// What one coder says of one session while the rows come in.
struct CoderDraft {
  let line: Int
  let session: String
  let coder: String
  let kind: CoderKind
  private(set) var units: [CodingUnit: UnitDraft] = [:]

  init(line: Int, session: String, coder: String, kind: CoderKind) {
    self.line = line
    self.session = session
    self.coder = coder
    self.kind = kind
  }

  /// Notes that the coder has a row for a unit; `nothing` when it records that there is nothing to code.
  mutating func touch(_ unit: CodingUnit, nothing: Bool, line: Int) {
    var draft = units[unit] ?? UnitDraft()
    if nothing { draft.nothing = draft.nothing ?? line }
    units[unit] = draft
  }

  /// Takes a statement in.
  ///
  /// - Returns: what was said before of the same utterance with the same code; then nothing is taken in.
  mutating func add(_ statement: Statement, code: String, unit: CodingUnit) -> Statement? {
    var draft = units[unit] ?? UnitDraft()
    if let first = draft.statements[code]?.first(where: { $0.utterance == statement.utterance }) {
      return first
    }
    draft.statements[code, default: []].append(statement)
    units[unit] = draft
    return nil
  }
}

/// What one coder says of one unit while the rows come in.
struct UnitDraft {
  /// The line that records that there is nothing to code.
  var nothing: Int?
  /// What is said with each code, by its id.
  var statements: [String: [Statement]] = [:]
}

/// What a unit's rows come to.
struct UnitResult {
  var coding = UnitCoding()
  var absent: Set<String> = []
  var isMerged = false
  var problems: [RowProblem] = []

  /// Brings a unit's rows together.
  ///
  /// - Parameters:
  ///   - codes: the codes that this coder judges such a unit by.
  ///   - isFilled: whether a code without a row counts as no.
  init(_ draft: UnitDraft, codes: [Code], isFilled: (Code) -> Bool) {
    coding.nothing = draft.nothing != nil
    for code in codes {
      let statements = draft.statements[code.id] ?? []
      isMerged = isMerged || statements.count > 1
      switch Merger(statements, code: code) {
      case .coding(let said?): set(said, code: code, nothing: draft.nothing, line: statements[0].line)
      case .coding(nil):
        if draft.nothing != nil, statements.isEmpty { continue }
        if statements.isEmpty, isFilled(code), let value = code.scale.unsetValue {
          coding.codings[code.id] = Coding(value: value)
        } else {
          absent.insert(code.id)
        }
      case .conflict(let what, let lines):
        let places = lines.map(String.init).joined(separator: ", ")
        problems.append(
          RowProblem(
            line: lines[lines.count - 1],
            text: "the \(what) of \(code.id) on lines \(places) differ, and these rows are one turn"))
      }
    }
  }

  /// Takes a coding in; what "nothing to code here" says already needs no coding.
  private mutating func set(_ said: Coding, code: Code, nothing: Int?, line: Int) {
    guard let nothing else {
      coding.codings[code.id] = said
      return
    }
    if said.value != code.scale.unsetValue {
      problems.append(
        RowProblem(
          line: max(line, nothing),
          text: "there is nothing to code by line \(nothing), but a value of \(code.id) on line \(line)"))
    }
  }
}
