/// Where a reader gets its bytes from, piece by piece.
public protocol ByteSource: Sendable {
  /// The name that errors call it by.
  var name: String { get }
  /// Fills the start of `buffer` with the next bytes.
  ///
  /// - Returns: how many bytes were filled in; 0 at the end.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int
}

/// Bytes that are in memory already.
public struct MemoryBytes: ByteSource {
  /// The name that errors call them by.
  public let name: String
  private var rest: ArraySlice<UInt8>
  private let pieceSize: Int

  /// Makes a source from bytes, handed out in pieces of at most `pieceSize`, which must be positive.
  public init(_ bytes: [UInt8], name: String, pieceSize: Int = .max) {
    self.name = name
    self.pieceSize = pieceSize
    rest = bytes[...]
  }

  /// Fills the start of `buffer` with the next bytes.
  public mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int {
    let piece = rest.prefix(min(pieceSize, buffer.count))
    buffer.copyBytes(from: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
