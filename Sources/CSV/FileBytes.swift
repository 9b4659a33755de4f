import Glibc

/// The bytes of a file, or of standard input.
public final class FileBytes: ByteSource {
  /// The name that errors call it by.
  public let name: String
  private let descriptor: Int32
  private let closesWhenDone: Bool

  /// Opens a file; the path `-` is standard input.
  public init(path: String) throws(CSVError) {
    if path == "-" {
      name = "standard input"
      descriptor = STDIN_FILENO
      closesWhenDone = false
      return
    }
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    closesWhenDone = true
    if descriptor < 0 { throw errno == ENOENT ? .notFound(file: path) : Self.refusal(path) }
  }

  deinit {
    if closesWhenDone, descriptor >= 0 { close(descriptor) }
  }

  /// Fills the start of `buffer` with the next bytes.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw Self.refusal(name) }
    }
  }

  private static func refusal(_ file: String) -> CSVError {
    .unreadable(file: file, reason: String(cString: strerror(errno)))
  }
}
