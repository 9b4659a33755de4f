public import CSV

/// Something in a file that may tell who a person is.
public struct PrivateDetail: Sendable, Equatable {
  /// What it may be.
  public enum Kind: String, Sendable, CaseIterable {
    case name = "possible name"
    case phone = "phone number"
    case email = "e-mail address"
    case address = "postal address"
  }

  /// The line on which the row begins.
  public var line: Int
  /// The column.
  public var column: String
  /// What it may be.
  public var kind: Kind
  /// The words.
  public var words: String

  /// Makes a finding.
  public init(line: Int, column: String, kind: Kind, words: String) {
    self.line = line
    self.column = column
    self.kind = kind
    self.words = words
  }

  /// Looks through every cell of a file; see ``DetailRules`` for what is found and what is not.
  ///
  /// Rows that cannot be read are passed over: an import reports them.
  public static func all(in table: consuming CSVTable) -> [PrivateDetail] {
    let columns = table.columns
    var found: [PrivateDetail] = []
    while true {
      do throws(CSVError) {
        guard let row = try table.next() else { return found }
        for (column, cell) in zip(columns, row.cells) {
          found += DetailRules.details(in: cell).map {
            PrivateDetail(line: row.line, column: column, kind: $0.kind, words: $0.words)
          }
        }
      } catch {
        guard error.isConfinedToRecord else { return found }
      }
    }
  }
}
