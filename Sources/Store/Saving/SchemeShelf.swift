import DebriefCore
import Synchronization

/// The schemes that were read so far, by their hash. A kept scheme never changes, so that reading it once is enough.
final class SchemeShelf: Sendable {
  private let schemes = Mutex<[String: Scheme]>([:])

  func scheme(_ sha256: String, reading: () throws -> Scheme) rethrows -> Scheme {
    if let known = schemes.withLock({ $0[sha256] }) { return known }
    let scheme = try reading()
    schemes.withLock { $0[sha256] = scheme }
    return scheme
  }
}
