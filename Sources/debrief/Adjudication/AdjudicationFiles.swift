import ArgumentParser
import CSV
import DebriefCore
import Interchange
import Review
import Store

/// `debrief adjudication export`: Write what differs as CSV.
struct AdjudicationExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what differs as CSV, with columns to decide in.",
    discussion: """
      Each row is a unit and a code, with a column for each coder's value and one for the rest of what they said. \
      Fill in decision (a value, or unresolved) or side (a letter), and reason; severity, attribute and words where \
      wanted. Then import the file again.
      """)

  @Argument(help: "The number of the adjudication, from `debrief adjudication list`.")
  var number: Int64

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let sheet = try desk.adjudicationSheet(number, for: nil)
    let writer = CSVWriter()
    for record in Self.records(of: sheet) { Terminal.write(writer.record(record)) }
  }

  /// The head and a row for each difference: coders are letters, as on the sheet.
  static func records(of sheet: AdjudicationSheet) -> [[String]] {
    let texts = Dictionary(sheet.turns.map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    let head =
      ["turn", "code", "text"] + sheet.letters.flatMap { ["\($0)", "\($0) notes"] }
      + ["decision", "side", "severity", "attribute", "reason", "words"]
    return [head] + sheet.items.map { item in record(of: item, texts: texts) }
  }

  private static func record(of item: AdjudicationSheet.Item, texts: [Int: String]) -> [String] {
    let difference = item.difference
    var text = ""
    if case .turn(let number) = difference.unit { text = texts[number] ?? "" }
    let sides = difference.sides.flatMap {
      [$0.value?.text ?? "", $0.notes(on: texts).joined(separator: "; ")]
    }
    let ruling = item.ruling?.ruling
    let taken = item.ruling?.side
    return [difference.unit.text, difference.code.id, text] + sides + [
      taken == nil ? ruling.map { $0.coding?.value.text ?? "unresolved" } ?? "" : "", taken ?? "",
      taken == nil ? ruling?.coding?.severity.map(String.init) ?? "" : "",
      taken == nil ? ruling?.coding?.attribute ?? "" : "", ruling?.reason.rawValue ?? "",
      ruling?.words ?? "",
    ]
  }
}

/// `debrief adjudication import`: Take in decisions.
struct AdjudicationImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in decisions from a CSV file.",
    discussion: """
      Rows without a decision and a side are passed over. Every bad row is reported with its line, and nothing is \
      taken in unless all rows are good. An earlier decision on the same turn and code stays in the history.
      """)

  @Argument(help: "The number of the adjudication, from `debrief adjudication list`.")
  var number: Int64

  @OptionGroup var input: CSVInput

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let adjudication = try desk.study.adjudication(number)
    let scheme = try desk.study.scheme(sha256: adjudication.scheme)
    let rows = try RulingCSV.rulings(from: input.table(), scheme: scheme)
    try desk.rule(rows.map(Self.choice), in: number, by: nil, at: .now())
    let open = try desk.adjudicationSheet(number, for: nil).undecided.count
    Terminal.say("Took in \(Count.of(rows.count, "decision")); \(open) left to decide.")
  }

  private static func choice(_ row: RulingRow) -> RulingChoice {
    switch row.decision {
    case .coding(let coding):
      .own(
        Ruling(unit: row.unit, code: row.code, coding: coding, reason: row.reason, words: row.words))
    case .unresolved:
      .own(Ruling(unit: row.unit, code: row.code, coding: nil, reason: row.reason, words: row.words))
    case .side(let letter):
      .side(letter, unit: row.unit, code: row.code, reason: row.reason, words: row.words)
    }
  }
}
