import Assets
import XMLDocuments

/// The schema that every `report.xml` keeps to.
public enum ReportSchema {
  /// Checks a report file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - document: the name that messages use, such as the file's.
  /// - Throws: `XMLError` with every problem and its line.
  public static func check(_ bytes: [UInt8], document: String) throws {
    guard let asset = Asset.named("schema/report.xsd") else {
      throw ReportingError.brokenAsset("schema/report.xsd")
    }
    let schema = try Schema(asset.bytes)
    try schema.validate(bytes, document: document)
  }
}
