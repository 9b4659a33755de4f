/// How much a reader takes before it refuses a file.
public struct CSVLimits: Sendable, Equatable {
  /// The most bytes of one field.
  public var fieldBytes: Int
  /// The most bytes of one record.
  public var recordBytes: Int
  /// The most fields of one record.
  public var fields: Int

  /// Makes limits; by default 2 MiB a field, 16 MiB a record and 4096 fields.
  public init(fieldBytes: Int = 2 << 20, recordBytes: Int = 16 << 20, fields: Int = 4096) {
    self.fieldBytes = fieldBytes
    self.recordBytes = recordBytes
    self.fields = fields
  }
}
