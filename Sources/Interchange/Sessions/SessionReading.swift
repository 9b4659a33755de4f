import CSV
import DebriefCore

/// The work of reading one transcript file.
struct SessionReading {
  var problems: RowProblems
  private(set) var rows = 0

  private let rules: SessionRules
  private let session: Int
  private let turn: Int
  private let speaker: Int
  private let text: Int
  private let trainee: Int?
  private let occasion: Int?
  private let time: Int?
  private var repeats = 0
  private var replaced: [ReplacedCharacters] = []
  private var drafts: [SessionDraft] = []
  private var places: [String: Int] = [:]

  init(_ rules: SessionRules, _ table: borrowing CSVTable) throws(InterchangeError) {
    self.rules = rules
    problems = RowProblems(file: table.name)
    session = try rules.columns.place(of: "session", in: table)
    turn = try rules.columns.place(of: "turn", in: table)
    speaker = try rules.columns.place(of: "speaker", in: table)
    text = try rules.columns.place(of: "text", in: table)
    trainee = try rules.trainee == nil ? rules.columns.optionalPlace(of: "trainee", in: table) : nil
    occasion = try rules.columns.optionalPlace(of: "occasion", in: table)
    time = try rules.columns.optionalPlace(of: "time", in: table)
  }

  /// What was read.
  var imported: ImportedSessions {
    ImportedSessions(
      sessions: drafts.map { $0.record(unit: rules.unit) }, rows: rows, repeats: repeats, replaced: replaced)
  }

  mutating func read(_ row: CSVRow) {
    rows += 1
    let utterance = utterance(row)
    guard let place = draft(for: row), let utterance else { return }
    guard let first = drafts[place].add(utterance) else { return }
    if utterance.repeats(first) {
      repeats += 1
    } else {
      problems.add(
        row.line,
        "turn \(Cell.shown(utterance.id)) of session \(Cell.shown(drafts[place].name)) is not what it is on line "
          + "\(first.line)")
    }
  }

  /// The place of the session that a row belongs to; a new one is made.
  private mutating func draft(for row: CSVRow) -> Int? {
    let cell = Cell.word(row.cells[session])
    let name = rules.prefix + cell
    let person = rules.trainee ?? trainee.map { Cell.word(row.cells[$0]) } ?? ""
    let when = occasion.map { Cell.word(row.cells[$0]) } ?? ""
    let draft = SessionDraft(
      line: row.line, name: name, trainee: person.isEmpty ? nil : person, occasion: when.isEmpty ? nil : when)
    if let place = places[name] {
      note(draft, differingFrom: drafts[place])
      return place
    }
    if let fault = cell.isEmpty ? "is empty" : NameRule.fault(in: name) {
      problems.add(row.line, "the session \(cell.isEmpty ? "" : Cell.shown(name) + " ")\(fault)")
      return nil
    }
    if let trainee = draft.trainee, let fault = NameRule.fault(in: trainee) {
      problems.add(row.line, "the trainee \(Cell.shown(trainee)) \(fault)")
    }
    places[name] = drafts.count
    drafts.append(draft)
    return drafts.count - 1
  }

  private mutating func note(_ draft: SessionDraft, differingFrom first: SessionDraft) {
    for (what, isSame) in [
      ("trainee", draft.trainee == first.trainee), ("occasion", draft.occasion == first.occasion),
    ] where !isSame {
      problems.add(
        draft.line, "the \(what) of session \(Cell.shown(first.name)) is not the one on line \(first.line)")
    }
  }

  private mutating func utterance(_ row: CSVRow) -> Utterance? {
    let id = Cell.word(row.cells[turn])
    let words = SafeText(row.cells[text])
    let word = Cell.word(row.cells[speaker])
    let who = rules.speaker(word)
    let before = problems.count
    if id.isEmpty { problems.add(row.line, "the turn is empty") }
    if id.unicodeScalars.count > NameRule.longest {
      problems.add(row.line, "the turn's name is longer than \(NameRule.longest) characters")
    }
    if who == nil {
      let known = rules.speakerWords.map(Cell.shown).joined(separator: ", ")
      let found = word.isEmpty ? "the speaker is empty" : "\(Cell.shown(word)) is no speaker"
      problems.add(row.line, "\(found); expected one of \(known)")
    }
    if Cell.word(words.text).isEmpty { problems.add(row.line, "the text is empty") }
    let at = moment(row)
    guard problems.count == before, let who else { return nil }
    if words.replacements > 0 {
      replaced.append(ReplacedCharacters(line: row.line, count: words.replacements))
    }
    return Utterance(line: row.line, id: id, speaker: who, text: words.text, at: at)
  }

  private mutating func moment(_ row: CSVRow) -> Timestamp? {
    guard let time else { return nil }
    let word = Cell.word(row.cells[time])
    if word.isEmpty { return nil }
    let moment = Timestamp(iso8601: word)
    if moment == nil {
      problems.add(row.line, "\(Cell.shown(word)) is no moment; expected one such as 2026-01-31T09:30:00Z")
    }
    return moment
  }
}
