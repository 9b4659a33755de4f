import DebriefCore

/// The tables of what was coded.
extension ExportMaterial {
  /// One coder's coding of one unit.
  struct CodedUnit {
    var coding: SessionCoding
    var unit: CodingUnit
    var kind: UnitKind
    var used: UsedScheme
    var record: SessionRecord

    var said: UnitCoding { coding.units[unit] ?? UnitCoding() }

    /// The codes that this kind of coder judges such a unit by.
    var codes: [Code] {
      used.scheme.codes(for: coding.kind).filter { $0.unit == kind }
    }
  }

  /// One judgement, or the lack of one.
  struct Judged {
    var place: CodedUnit
    var code: Code

    var coding: Coding? { place.said.codings[code.id] }
    var value: CodeValue? { place.coding.value(of: code, on: place.unit) }
  }

  /// Every unit that a coder could have coded, by session, coder, pass and unit.
  func codedUnits(of codings: [SessionCoding], with used: UsedScheme) -> [CodedUnit] {
    let meant = codings.filter { $0.scheme == used.snapshot.sha256 }.sorted { left, right in
      let names = [left, right].map { (pseudonyms.session($0.session), coder($0), $0.pass) }
      return names[0] < names[1]
    }
    return meant.flatMap { coding -> [CodedUnit] in
      guard let record = session(coding.session) else { return [] }
      let transcript = record.transcript
      return UnitKind.allCases.flatMap { kind in
        transcript.units(of: kind).map {
          CodedUnit(coding: coding, unit: $0, kind: kind, used: used, record: record)
        }
      }
      .filter { !$0.codes.isEmpty }.sorted { $0.unit < $1.unit }
    }
  }

  private func judged(in codings: [SessionCoding]) -> [Judged] {
    schemes.flatMap { codedUnits(of: codings, with: $0) }.flatMap { place in
      place.codes.map { Judged(place: place, code: $0) }
    }
  }

  /// The columns that say who coded what.
  private func who<Row>(_ place: @escaping (Row) -> CodedUnit) -> [ColumnMaker<Row>] {
    [
      .id("scheme", "The scheme’s id and version.") { place($0).used.snapshot.name },
      .id("session", "The session’s pseudonym.") { name(place($0).record) },
      .category("unit", "What is judged.", UnitKind.allCases.map(\.rawValue)) { place($0).kind.rawValue },
      .integer("turn", "The turn’s number.", missing: "the unit is the session") { row in
        if case .turn(let number) = place(row).unit { number } else { nil }
      },
      .id("coder", "The coder’s pseudonym; a language model’s own name.") { coder(place($0).coding) },
      .category("coder_kind", "What kind of coder this is.", CoderKind.allCases.map(\.rawValue)) {
        place($0).coding.kind.rawValue
      },
      .integer("pass", "Which time this coder codes this session, from 1.") { place($0).coding.pass },
      .integer("revision", "Which revision of the coding, from 1.") {
        place($0).coding.revision
      },
    ]
  }

  var longCodingTable: DataTable {
    longTable(
      "codings-long.csv",
      "A row for each unit, coder and code. Only submitted codings in their blind revision; unset codes too.",
      of: codings)
  }

  var correctedTable: DataTable {
    longTable(
      "codings-corrected.csv",
      "The same for codings that were corrected when their coders could see others’: they enter the reference alone.",
      of: corrected)
  }

  private func longTable(_ file: String, _ meaning: String, of codings: [SessionCoding]) -> DataTable {
    DataTable(
      file, meaning, of: judged(in: codings), withTexts: withTexts,
      who(\.place) + [
        .id("code", "The code’s id; see codebook.csv.") { $0.code.id },
        .category(
          "state", "Whether the coder set the code, left it as it is on an answered unit, or gave no value.",
          ["set", "unset", "missing"]
        ) { $0.value == nil ? "missing" : $0.coding == nil ? "unset" : "set" },
        .category(
          "value", "The judgement: yes or no, an option, a level, a number, or options parted by |.",
          missing: "state is missing, or no option of a set"
        ) { $0.value?.text },
        .boolean("nothing", "Whether the coder said that there is nothing to code on the unit.") {
          $0.place.said.nothing
        },
        .boolean("unsure", "Whether the coder marked the unit as one to be discussed.") { row in
          isUnsure(row.place)
        },
        .integer("severity", "The severity’s number.", missing: "none given") { $0.coding?.severity },
        .category("attribute", "The further choice, such as omission.", missing: "none given") {
          $0.coding?.attribute
        },
        .integer("evidence", "How many pieces of the transcript are marked; see evidence.csv.", unit: "spans")
        {
          $0.coding?.evidence.count ?? 0
        },
        .text("comment", "The coder’s comment.", missing: "none") { $0.coding?.comment },
        .text("alternative", "What the peer could have said instead.", missing: "none") {
          $0.coding?.alternative
        },
      ])
  }

  /// A table for each scheme with a column for each code.
  var wideCodingTables: [DataTable] {
    schemes.map { used in
      let codes = used.scheme.codes.flatMap { code -> [ColumnMaker<CodedUnit>] in
        let other = "missing, or the code does not judge this unit or coder"
        func coding(_ place: CodedUnit) -> Coding? {
          place.codes.contains(code) ? place.said.codings[code.id] : nil
        }
        var columns: [ColumnMaker<CodedUnit>] = [
          .category(code.id, code.name, code.scale.words, missing: other) { place in
            place.codes.contains(code) ? place.coding.value(of: code, on: place.unit)?.text : nil
          }
        ]
        if !code.severities.isEmpty {
          columns.append(
            .integer("\(code.id)_severity", "Its severity.", missing: "none given") { coding($0)?.severity })
        }
        if code.attribute != nil {
          columns.append(
            .category("\(code.id)_attribute", "Its further choice.", missing: "none given") {
              coding($0)?.attribute
            })
        }
        return columns
      }
      return DataTable(
        "codings-wide-\(used.snapshot.fileName).csv",
        "A row for each unit and coder, a column for each code.",
        of: codedUnits(of: codings, with: used), withTexts: withTexts,
        who { $0 } + [
          .boolean("answered", "Whether the coder answered the unit.") { $0.said.isAnswered },
          .boolean("nothing", "Whether the coder said that there is nothing to code.") { $0.said.nothing },
        ] + codes)
    }
  }

  var evidenceTable: DataTable {
    let rows = judged(in: codings).flatMap { judged in
      (judged.coding?.evidence ?? []).enumerated().map { (judged, $0.offset + 1, $0.element) }
    }
    return DataTable(
      "evidence.csv", "A row for each marked piece of a transcript.", of: rows, withTexts: withTexts,
      who { $0.0.place } + [
        .id("code", "The code’s id.") { $0.0.code.id },
        .integer("place", "Which one of the judgement’s pieces, from 1.") { $0.1 },
        .integer("in_turn", "The number of the turn that the piece lies in.") { $0.2.turn },
        .integer("start", "How much of the turn lies before the piece.", unit: "Unicode scalars") {
          $0.2.start
        },
        .integer("end", "How much of the turn lies before its end.", unit: "Unicode scalars") { $0.2.end },
        .text("words", "The marked words.") { row in
          row.0.place.record.transcript.turn(row.2.turn).flatMap { row.2.quote(in: $0.text) }
        },
      ])
  }

  private func isUnsure(_ place: CodedUnit) -> Bool {
    unsure[AssignedSession(place.coding)]?.contains(place.unit) ?? false
  }

  private func coder(_ coding: SessionCoding) -> String {
    coding.kind == .model ? coding.coder : pseudonyms.person(coding.coder)
  }
}

extension Snapshot {
  /// The id and version as part of a file's name, such as `peer-support-1.0`.
  var fileName: String {
    "\(id)-\(version)".map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") ? $0 : "_" }
      .reduce(into: "") { $0.append($1) }
  }
}
