import CSV
import DebriefCore

/// The work of reading one file of codings.
struct CodingReading {
  var problems: RowProblems
  private(set) var rows = 0

  let rules: CodingRules
  let columns: CodingColumns
  let scheme: Scheme
  var replaced: [ReplacedCharacters] = []
  private let sessions: [String: CodedSession]
  private let sessionNames: [String]
  /// What is wrong with a session's name, once found out.
  private var unknownSessions: [String: String] = [:]
  private var repeats = 0
  private var drafts: [CoderDraft] = []
  private var places: [DraftKey: Int] = [:]

  private struct DraftKey: Hashable {
    var session: String
    var coder: String
  }

  init(
    file: String, rules: CodingRules, columns: CodingColumns, scheme: Scheme, sessions: [SessionRecord]
  ) {
    problems = RowProblems(file: file)
    self.rules = rules
    self.columns = columns
    self.scheme = scheme
    self.sessions = Dictionary(
      sessions.map { ($0.header.name, CodedSession($0)) }, uniquingKeysWith: { first, _ in first })
    sessionNames = sessions.map(\.header.name)
  }

  /// Takes a row in.
  mutating func read(_ row: CSVRow) {
    rows += 1
    guard let target = target(of: row) else { return }
    let statements = statements(of: row, about: target)
    guard let place = draft(of: target, line: row.line) else { return }
    drafts[place].touch(target.unit, nothing: target.isNothing, line: row.line)
    for (code, statement) in statements {
      guard let first = drafts[place].add(statement, code: code, unit: target.unit) else { continue }
      if statement.repeats(first) {
        repeats += 1
      } else {
        problems.add(
          row.line, "\(code) of the same turn by the same coder is not what it is on line \(first.line)")
      }
    }
  }

  /// What was read; what only shows when rows are brought together is noted as a problem.
  mutating func imported(sha256: String) -> ImportedCodings {
    var merged = 0
    var codings: [SessionCoding] = []
    for draft in drafts {
      var coding = SessionCoding(
        coder: draft.coder, kind: draft.kind, session: draft.session, scheme: sha256, pass: rules.pass)
      for (unit, rows) in draft.units {
        guard let kind = sessions[draft.session]?.kind(of: unit) else { continue }
        let codes = scheme.codes(for: kind)
        let own = scheme.codes(for: draft.kind).filter { $0.unit == kind }
        let result = UnitResult(rows, codes: own) { rules.absentIsNo && columns.covers($0) }
        for problem in result.problems { problems.add(problem.line, problem.text) }
        if result.isMerged { merged += 1 }
        guard result.coding.isAnswered else { continue }
        coding.units[unit] = result.coding
        let absent = result.absent.union(codes.map(\.id).filter { id in !own.contains { $0.id == id } })
        if !absent.isEmpty { coding.absent[unit] = absent }
      }
      codings.append(coding)
    }
    return ImportedCodings(
      codings: codings, rows: rows, repeats: repeats, merged: merged, replaced: replaced)
  }

  // MARK: - What a row is about

  /// What a row is about.
  struct Target {
    var session: CodedSession
    var utterance: String
    var unit: CodingUnit
    var unitKind: UnitKind
    var coder: String
    var kind: CoderKind
    var isNothing: Bool
  }

  private mutating func target(of row: CSVRow) -> Target? {
    let before = problems.count
    let session = session(of: row)
    let utterance = Cell.word(row.cells[columns.turn])
    let unit = session?.unit(utterance)
    if utterance.isEmpty {
      problems.add(row.line, "the turn is empty")
    } else if let session, unit == nil {
      let known = problems.isFull ? "" : Known.names(session.unitNames, near: utterance)
      problems.add(
        row.line, "the session \(session.name) has no turn \(Cell.shown(utterance)). \(Known.inner(known))")
    }
    let word = Cell.word(row.cells[columns.coder])
    let coder = rules.coderPrefix + word
    if let fault = word.isEmpty ? "is empty" : NameRule.fault(in: coder) {
      problems.add(row.line, "the coder \(word.isEmpty ? "" : Cell.shown(coder) + " ")\(fault)")
    }
    let kind = kind(of: row)
    let isNothing = isNothing(row)
    if let session, let unit, isNothing == true, scheme.codes(for: session.kind(of: unit)).isEmpty {
      problems.add(
        row.line, "nothing is recorded on a \(session.kind(of: unit).rawValue), which no code judges")
    }
    guard problems.count == before, let session, let unit, let kind, let isNothing else { return nil }
    return Target(
      session: session, utterance: utterance, unit: unit, unitKind: session.kind(of: unit), coder: coder,
      kind: kind, isNothing: isNothing)
  }

  private mutating func session(of row: CSVRow) -> CodedSession? {
    let word = Cell.word(row.cells[columns.session])
    if word.isEmpty {
      problems.add(row.line, "the session is empty")
      return nil
    }
    let name = rules.sessionPrefix + word
    if let session = sessions[name] { return session }
    let text =
      unknownSessions[name]
      ?? "there is no session \(Cell.shown(name)). \(Known.inner(Known.names(sessionNames, near: name)))"
    unknownSessions[name] = text
    problems.add(row.line, text)
    return nil
  }

  private mutating func kind(of row: CSVRow) -> CoderKind? {
    let word = columns.kind.map { Cell.word(row.cells[$0]) } ?? ""
    if word.isEmpty { return rules.kind }
    let kind = CoderKind(rawValue: word.lowercased())
    if kind == nil {
      problems.add(row.line, "\(Cell.shown(word)) is no kind of coder; expected expert, peer or model")
    }
    return kind
  }

  private mutating func isNothing(_ row: CSVRow) -> Bool? {
    let word = columns.nothing.map { Cell.word(row.cells[$0]) } ?? ""
    if word.isEmpty || rules.missing.contains(word) { return false }
    let answer = Cell.truth(word)
    if answer == nil { problems.add(row.line, "nothing is \(Cell.shown(word)); expected yes or no") }
    return answer
  }

  /// The place of what a coder says of a session; a new one is made.
  private mutating func draft(of target: Target, line: Int) -> Int? {
    let key = DraftKey(session: target.session.name, coder: target.coder)
    if let place = places[key] {
      guard drafts[place].kind != target.kind else { return place }
      problems.add(
        line,
        "the coder \(target.coder) is \(target.kind.rawValue) here and \(drafts[place].kind.rawValue) on line "
          + "\(drafts[place].line)")
      return nil
    }
    if target.kind == .peer, target.session.trainee != target.coder {
      let trainee = target.session.trainee.map { "its trainee is \($0)" } ?? "it has no trainee"
      problems.add(
        line,
        "a peer codes only their own session, and \(target.session.name) is not \(target.coder)'s: \(trainee)"
      )
    }
    places[key] = drafts.count
    drafts.append(
      CoderDraft(line: line, session: key.session, coder: key.coder, kind: target.kind))
    return drafts.count - 1
  }
}
