import DebriefCore

/// The tables of what came of the codings: adjudicated values and memos.
extension ExportMaterial {
  /// A ruling in its place.
  private struct PlacedRuling {
    var used: UsedScheme
    var record: SessionRecord
    var ruling: Ruling
  }

  var rulingTable: DataTable {
    let rows = schemes.flatMap { used in
      sessions.flatMap { record in
        (rulings[used.snapshot.sha256]?[record.header.name] ?? []).map {
          PlacedRuling(used: used, record: record, ruling: $0)
        }
        .sorted { ($0.ruling.unit, $0.ruling.code) < ($1.ruling.unit, $1.ruling.code) }
      }
    }
    return DataTable(
      "rulings.csv",
      "A row for each adjudicated value: it stands in the reference before the experts’ consensus.",
      of: rows, withTexts: withTexts,
      [
        .id("scheme", "The scheme’s id and version.") { $0.used.snapshot.name },
        .id("session", "The session’s pseudonym.") { name($0.record) },
        .integer("turn", "The turn’s number.", missing: "the unit is the session") { row in
          if case .turn(let number) = row.ruling.unit { number } else { nil }
        },
        .id("code", "The code’s id.") { $0.ruling.code },
        .category(
          "value", "The adjudicated judgement, as in codings-long.csv.",
          missing: "left unresolved, or no option of a set"
        ) {
          $0.ruling.coding?.value.text
        },
        .boolean("resolved", "Whether it was decided.") { $0.ruling.coding != nil },
        .integer("severity", "The severity’s number.", missing: "none given") { $0.ruling.coding?.severity },
        .category("attribute", "The further choice.", missing: "none given") { $0.ruling.coding?.attribute },
        .category("reason", "Why the experts differed.", RulingReason.allCases.map(\.rawValue)) {
          $0.ruling.reason.rawValue
        },
        .text("words", "The same in the adjudicator’s words.", missing: "none") { $0.ruling.words },
      ])
  }

  var memoTable: DataTable {
    let rows = memos.enumerated().filter { memo in memo.element.session.map { session($0) != nil } ?? true }
    return DataTable(
      "memos.csv", "A row for each memo on a code or a session.", of: rows, withTexts: withTexts,
      [
        .integer("memo", "Which one of the study, from 1, in the order in which they were written.") {
          $0.offset + 1
        },
        .id("author", "The pseudonym of who wrote it.") { pseudonyms.person($0.element.author) },
        .id("scheme", "The id of the scheme, in all its versions.", missing: "on a session") {
          $0.element.code?.scheme
        },
        .id("code", "The code’s id.", missing: "on a session") { $0.element.code?.id },
        .id("session", "The session’s pseudonym.", missing: "on a code") { row in
          row.element.session.map(pseudonyms.session)
        },
        .text("text", "What it says.") { $0.element.text },
      ])
  }
}
