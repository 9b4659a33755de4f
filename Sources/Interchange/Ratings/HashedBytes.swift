import CSV
import Crypto
import DebriefCore
import Synchronization

/// A source of bytes whose SHA-256 is taken while they are read, so that a stream is read only once.
final class HashedBytes: ByteSource {
  let name: String
  private let state: Mutex<(source: any ByteSource, hash: SHA256)>

  init(_ source: any ByteSource) {
    name = source.name
    state = Mutex((source, SHA256()))
  }

  /// The SHA-256 of what has been read.
  var sha256: String { state.withLock { $0.hash.finalize().hexadecimal } }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int {
    try state.withLock { (state) throws(CSVError) in
      let count = try state.source.read(into: buffer)
      state.hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      return count
    }
  }
}
