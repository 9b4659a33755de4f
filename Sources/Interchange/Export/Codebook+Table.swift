import DebriefCore

extension ExportMaterial {
  /// The codes of every scheme.
  var codebookTable: DataTable {
    let rows = schemes.flatMap { used in used.scheme.codes.map { (used, $0) } }
    return DataTable(
      "codebook.csv", "A row for each code of each scheme; the whole schemes are in the scheme-….json files.",
      of: rows, withTexts: true,
      [
        .id("scheme", "The scheme’s id and version.") { $0.0.snapshot.name },
        .id("scheme_sha256", "The hash of the scheme’s canonical form.") { $0.0.snapshot.sha256 },
        .id("code", "The code’s id.") { $0.1.id },
        .text("name", "The code’s name.") { $0.1.name },
        .text("definition", "What it means.") { $0.1.definition },
        .category("unit", "What it judges.", UnitKind.allCases.map(\.rawValue)) { $0.1.unit.rawValue },
        .category("scale", "How it is judged.", ["binary", "nominal", "ordinal", "interval", "set"]) {
          $0.1.scale.name
        },
        .category("polarity", "Whether it is a concern, a strength or neither.") { $0.1.polarity.rawValue },
        .number("weight", "How much it counts in feedback.") { $0.1.weight },
        .boolean("peers", "Whether peers code it too.") { $0.1.codedByPeers },
        .text("values", "The values in order, value=name, parted by |.", missing: "yes and no, or a number") {
          Self.values(of: $0.1.scale)
        },
        .text("severities", "The severities in order, number=name, parted by |.", missing: "none") { row in
          row.1.severities.map { "\($0.value)=\($0.name)" }.joined(separator: " | ")
        },
        .text("attribute", "The options of the further choice, id=name, parted by |.", missing: "none") {
          row in
          row.1.attribute.map { $0.options.map { "\($0.id)=\($0.name)" }.joined(separator: " | ") }
        },
      ])
  }

  private static func values(of scale: Scale) -> String? {
    switch scale {
    case .binary: nil
    case .nominal(let options, _), .set(let options):
      options.map { "\($0.id)=\($0.name)" }.joined(separator: " | ")
    case .ordinal(let levels): levels.map { "\($0.value)=\($0.name)" }.joined(separator: " | ")
    case .interval(let minimum, let maximum): "from \(minimum) to \(maximum)"
    }
  }
}

extension Scale {
  /// The words that a judgement can be, where these are few.
  var words: [String] {
    switch self {
    case .binary: ["yes", "no"]
    case .nominal(let options, _): options.map(\.id)
    case .ordinal(let levels): levels.map { String($0.value) }
    case .interval, .set: []
    }
  }
}
