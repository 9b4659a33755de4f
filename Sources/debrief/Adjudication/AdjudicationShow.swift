import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief adjudication show`: Show what differs.
struct AdjudicationShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show what differs, coder by letter, with comments, evidence and decisions.")

  @Argument(help: "The number of the adjudication, from `debrief adjudication list`.")
  var number: Int64

  @Flag(help: "Only what is not decided.")
  var open = false

  @Flag(help: "List differences in severity and in further choices, too; they need no decision.")
  var all = false

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let desk = Desk(try Study.open(at: options.path))
    let sheet = try desk.adjudicationSheet(
      number, for: nil, aspects: all ? [.value, .severity, .attribute] : [.value])
    AdjudicationPage(sheet, onlyOpen: open).lines.forEach { Terminal.print($0) }
  }
}

/// What differs in a session, as a page to read in a terminal.
struct AdjudicationPage {
  /// The page's lines.
  private(set) var lines: [String]
  private let turns: [Int: Turn]

  /// Lays the page out.
  init(_ sheet: AdjudicationSheet, onlyOpen: Bool) {
    turns = Dictionary(sheet.turns.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let open = sheet.undecided.count
    lines = [
      Terminal.plain(
        "\(sheet.title), \(sheet.schemeTitle): \(Count.of(sheet.items.count, "difference")), \(open) not decided"
          + (sheet.isClosed ? ", closed" : ""))
    ]
    if !sheet.flagged.isEmpty {
      let units = sheet.flagged.map { "\(Self.name(of: $0.unit)) (\($0.letters.joined(separator: ", ")))" }
      lines += "To discuss: \(units.joined(separator: "; "))".wrapped()
    }
    for item in sheet.items where !onlyOpen || item.ruling == nil { describe(item) }
  }

  private mutating func describe(_ item: AdjudicationSheet.Item) {
    let difference = item.difference
    lines += [
      "",
      Terminal.plain("\(Self.name(of: difference.unit)): \(difference.code.name) (\(difference.code.id))"),
    ]
    if case .turn(let number) = difference.unit {
      for place in [number - 1, number] {
        guard let turn = turns[place] else { continue }
        lines += Terminal.plain(turn.text).wrapped("    \(turn.speaker.rawValue): ")
      }
    }
    for side in difference.sides { describe(side) }
    lines += Terminal.plain(Self.decision(item.ruling)).wrapped("  ")
  }

  private mutating func describe(_ side: CodingDifference.Side) {
    let parts = [side.value?.text ?? "missing"] + side.notes(on: turns.mapValues(\.text))
    lines += Terminal.plain(parts.joined(separator: "; ")).wrapped("  \(side.letter)  ")
  }

  private static func decision(_ kept: KeptRuling?) -> String {
    guard let kept else { return "not decided" }
    var text = "decided: \(kept.ruling.coding?.value.text ?? "unresolved")"
    if let severity = kept.ruling.coding?.severity { text += ", severity \(severity)" }
    if let side = kept.side { text += ", as \(side)" }
    return text + " (\(kept.ruling.reason.rawValue)\(kept.ruling.words.map { ": \($0)" } ?? ""))"
  }

  private static func name(of unit: CodingUnit) -> String {
    switch unit {
    case .turn(let number): "Turn \(number)"
    case .session: "The session"
    }
  }
}

extension CodingDifference.Side {
  /// What the coder said beside the value, part by part.
  ///
  /// - Parameter texts: the texts of the conversation's turns, by number.
  func notes(on texts: [Int: String]) -> [String] {
    var notes: [String] = []
    if let severity = coding?.severity { notes.append("severity \(severity)") }
    if let attribute = coding?.attribute { notes.append(attribute) }
    notes += (coding?.evidence ?? []).compactMap { span in
      texts[span.turn].flatMap { span.quote(in: $0) }.map { "“\($0)”" }
    }
    if let comment = coding?.comment { notes.append(comment) }
    if isFlagged { notes.append("(unsure)") }
    return notes
  }
}
