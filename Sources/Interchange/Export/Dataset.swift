import Crypto
import DebriefCore
import Foundation

/// A study as files for R, Python and the like: pseudonymous tables, the schemes and scenarios, and a dictionary of
/// every column.
///
/// The same material gives the same bytes. The dataset is known by the SHA-256 of its list of hashes.
public struct Dataset: Sendable {
  /// The tables, in the order in which a reader meets them.
  public let tables: [DataTable]
  /// The name of the list of hashes.
  public static let hashFile = "SHA256SUMS"
  /// The dataset's SHA-256, as 64 lower-case hexadecimal digits: that of the file ``hashFile``, which lists every
  /// data file with its own.
  public let sha256: String
  /// The data files by name: the tables, schemes and scenarios.
  public let data: [(name: String, bytes: [UInt8])]
  private let hashes: String

  /// Makes the dataset.
  public init(of material: ExportMaterial) {
    tables =
      [
        material.sessionTable, material.turnTable, material.stateTable, material.moveTable, material.cueTable,
        material.markTable, material.suggestionTable, material.blockedTable, material.emotionTable,
        material.provenanceTable,
        material.selfCheckTable, material.longCodingTable,
      ] + material.wideCodingTables + [
        material.evidenceTable, material.correctedTable, material.rulingTable, material.memoTable,
        material.codebookTable,
      ]
    let texts =
      material.schemes.map { ("scheme-\($0.snapshot.fileName).json", $0.snapshot.canonicalForm) }
      + material.scenarios.map { ("scenario-\($0.fileName).json", $0.canonicalForm) }
    data = tables.map { ($0.file, $0.bytes) } + texts.map { ($0.0, Array($0.1.utf8)) }
    hashes = data.map { (Self.hash($0.bytes), $0.name) }.sorted { $0.1 < $1.1 }
      .map { "\($0.0)  \($0.1)\n" }.joined()
    sha256 = Self.hash(Array(hashes.utf8))
  }

  /// Every file of the dataset: the data, the dictionary, the list of hashes, and a page that tells how to read them.
  public func files(readme: String) -> [(name: String, bytes: [UInt8])] {
    data + [
      (dictionary.file, dictionary.bytes), (Self.hashFile, Array(hashes.utf8)),
      ("README.md", Array(readme.utf8)),
    ]
  }

  /// A row for each column of each table.
  public var dictionary: DataTable {
    let rows = tables.flatMap { table in table.columns.map { (table, $0) } }
    return DataTable(
      "data-dictionary.csv", "A row for each column of each table.", of: rows, withTexts: true,
      [
        .id("file", "The table’s file.") { $0.0.file },
        .text("rows", "What a row of the table is.") { $0.0.meaning },
        .id("column", "The column’s name.") { $0.1.name },
        .category("type", "What it holds.", DataType.allCases.map(\.rawValue)) { $0.1.type.rawValue },
        .text("unit", "What one is counted or measured in.", missing: "no unit") { $0.1.unit },
        .text("values", "The words that may stand in it, parted by |.", missing: "not a few set words") {
          row in
          row.1.values.joined(separator: " | ")
        },
        .text("empty_means", "What it means when the cell is empty.", missing: "it never is") {
          $0.1.missing
        },
        .text("meaning", "What it tells.") { $0.1.meaning },
      ])
  }

  private static func hash(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: Data(bytes)).hexadecimal
  }
}
