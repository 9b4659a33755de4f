import DebriefCore
import Guidance

/// A line that a client says, with the field that it stands in.
struct ScenarioLine {
  let text: String
  let field: Field
}

/// Everything that a client says besides disclosures, on its way into a scenario.
struct ScenarioWords {
  private(set) var answers: [Answer]?
  private(set) var reactions: [Reaction]?
  private(set) var resistance: ResistanceLines?
  private(set) var bridges: [String]?
  private(set) var continuing: [String]?
  private(set) var opening: [String]?
  private(set) var ending: EndingLines?
  private var all: [ScenarioLine] = []

  /// Reads the groups of lines.
  ///
  /// - Parameter length: how many turns the client stays; the lines must last that long.
  static func read(_ fields: inout Fields, length: Int?) -> ScenarioWords {
    var words = ScenarioWords()
    let reactions = fields.required("reactions")
    let resistance = fields.required("resistance")
    words.readAnswers(fields.optional("answers"))
    words.reactions = words.readReactions(reactions)
    words.resistance = words.readResistance(resistance)
    words.bridges = words.take(fields.optional("bridges"), atLeast: 2)
    let continuing = fields.required("continuing")
    words.continuing = words.take(continuing, atLeast: 3)
    words.opening = words.take(fields.required("opening"), atLeast: 1)
    words.ending = words.readEnding(fields.required("ending"))
    guard let length else { return words }
    // The opening and the goodbye are lines of their own.
    let needed = length - 2
    if let lines = words.resistance, let resistance, lines.count < needed {
      resistance.report(
        "\(lines.count) lines of resistance, expected at least \(needed) for a length of \(length)",
        "add \(needed - lines.count) more, or lower `length`: no line is said twice")
    }
    if let carryOn = words.continuing, let answers = words.reactions, let continuing {
      let count = carryOn.count + answers.reduce(0) { $0 + $1.lines.count }
      if count < needed {
        continuing.report(
          "\(count) lines in `reactions` and `continuing`, expected at least \(needed) for a length of \(length)",
          "add \(needed - count) more, or lower `length`: no line is said twice")
      }
    }
    return words
  }

  /// Notes each line that stands in the file twice.
  func checkRepeats(disclosures: [DisclosureDraft]) {
    var first: [String: Field] = [:]
    let lines = (disclosures.flatMap(\.lines) + all).sorted { $0.field.position < $1.field.position }
    for line in lines {
      let key = line.text.lowercased()
      if let earlier = first[key] {
        line.field.report(
          "the same line stands in line \(earlier.position.line)", "say it differently: no line is said twice"
        )
      } else {
        first[key] = line.field
      }
    }
  }

  /// Tells which questions that can be put to any client have no answer of their own.
  func checkSubjects(at root: Field) {
    let answered = (answers ?? []).flatMap { $0.subjects ?? [] }
    let missing = QuestionSubject.narrow.filter { !answered.contains($0) }
    guard let first = missing.first else { return }
    root.warn(
      "no answer has one of these subjects: \(missing.map(\.rawValue).joined(separator: ", "))",
      "write answers with “subjects: \(first.rawValue)” and so on, or the client passes over such questions")
  }

  private mutating func readAnswers(_ field: Field?) {
    guard let drafts = field?.list(of: "answer", AnswerDraft.read) else { return }
    drafts.map { ($0.answer.id, $0.id) }.checkUnique("answer id")
    all += drafts.flatMap(\.lines)
    answers = drafts.map(\.answer)
  }

  private mutating func readReactions(_ field: Field?) -> [Reaction]? {
    let reactions = field?.pairs(of: "move") { name, value -> Reaction? in
      let lines = value.scenarioLines()
      guard let move = name.choice(of: Move.self), let lines else { return nil }
      all += lines
      return Reaction(move: move, lines: lines.map(\.text))
    }
    if let reactions, let field, !reactions.contains(where: { $0.move == .safetyQuestion }) {
      field.report(
        "there is no reaction to a safety question, expected one", "add “safety question:” with its lines")
    }
    return reactions
  }

  private mutating func readResistance(_ field: Field?) -> ResistanceLines? {
    field?.group { fields in
      let short = take(fields.required("short"), atLeast: 1)
      let evading = take(fields.optional("evading"), atLeast: 1)
      let deflecting = take(fields.required("deflecting"), atLeast: 1)
      let offTopic = take(fields.required("off_topic"), atLeast: 1)
      guard let short, let deflecting, let offTopic else { return nil }
      return ResistanceLines(short: short, evading: evading, deflecting: deflecting, offTopic: offTopic)
    }
  }

  private mutating func readEnding(_ field: Field?) -> EndingLines? {
    field?.group { fields in
      let open = take(fields.required("open"), atLeast: 1)
      let closed = take(fields.required("closed"), atLeast: 1)
      guard let open, let closed else { return nil }
      return EndingLines(open: open, closed: closed)
    }
  }

  private mutating func take(_ field: Field?, atLeast least: Int) -> [String]? {
    guard let field, let lines = field.scenarioLines() else { return nil }
    all += lines
    if lines.count < least {
      field.report("`\(field.name)` has \(lines.count) line, expected at least \(least)", "write more")
    }
    return lines.map(\.text)
  }
}

extension Field {
  /// Lines that a client says, each of bearable length.
  func scenarioLines() -> [ScenarioLine]? {
    list(of: "line") { line in
      guard let text = line.text() else { return nil }
      let length = text.unicodeScalars.count
      guard length <= ScenarioReader.longestLine else {
        line.report(
          "the line has \(length) characters, expected at most \(ScenarioReader.longestLine)", "shorten it")
        return nil
      }
      return ScenarioLine(text: text, field: line)
    }
  }
}
