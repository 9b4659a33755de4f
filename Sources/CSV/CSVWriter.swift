/// Writes records as RFC 4180 has them, in UTF-8 without a byte order mark.
///
/// A field is quoted when it must be: when it holds the delimiter, a quote or a line end, begins or ends with a
/// space, begins with a byte order mark, or is the only field of its record and empty. What is written reads
/// back as the same fields. Values are never altered, so a cell that begins with `=`, `+`, `-` or `@` stays as
/// it is: a spreadsheet may take it for a formula, and people who open a file from others there should import
/// such columns as text.
public struct CSVWriter: Sendable {
  /// What parts the fields.
  public var delimiter: Delimiter
  /// What ends a record.
  public var lineEnd: String

  /// Makes a writer; by default commas, and line feeds.
  public init(delimiter: Delimiter = .comma, lineEnd: String = "\n") {
    self.delimiter = delimiter
    self.lineEnd = lineEnd
  }

  /// One record with its line end.
  public func record(_ fields: [String]) -> String {
    var text = ""
    write(fields, to: &text)
    return text
  }

  /// Writes one record with its line end.
  public func write(_ fields: [String], to target: inout some TextOutputStream) {
    let separator = String(UnicodeScalar(delimiter.rawValue))
    for (index, field) in fields.enumerated() {
      if index > 0 { target.write(separator) }
      target.write(needsQuotes(field, alone: fields.count == 1) ? Self.quoted(field) : field)
    }
    target.write(lineEnd)
  }

  private func needsQuotes(_ field: String, alone: Bool) -> Bool {
    let bytes = field.utf8
    guard let first = bytes.first, let last = bytes.last else { return alone }
    let space: UInt8 = 0x20
    return first == space || last == space || field.unicodeScalars.first == "\u{FEFF}"
      || bytes.contains {
        $0 == delimiter.rawValue || $0 == Byte.quote || $0 == Byte.lineFeed || $0 == Byte.carriageReturn
      }
  }

  private static func quoted(_ field: String) -> String {
    var text = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
