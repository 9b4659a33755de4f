import Dispatch
import Foundation

/// Lines from standard input, and Ctrl-C, in the order in which they come.
///
/// Reading waits on a thread of its own, so that Ctrl-C is heard while nothing is typed. It reads the file
/// descriptor itself: a blocked read of the C library's would hold a lock that ending the process waits for.
final class Keyboard {
  /// What comes in; ends after the end of input.
  let events: AsyncStream<PeerInput>
  private let sources: [any DispatchSourceSignal]

  /// Starts to listen.
  init() {
    let (events, stream) = AsyncStream.makeStream(of: PeerInput.self)
    self.events = events
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: DispatchQueue(label: "debrief.interrupt"))
      source.setEventHandler { stream.yield(.interrupted) }
      source.resume()
      return source
    }
    DispatchQueue(label: "debrief.keyboard").async {
      Self.read { stream.yield(.line($0)) }
      stream.yield(.endOfInput)
      stream.finish()
    }
  }

  private static func read(_ take: (String) -> Void) {
    var line: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      for byte in buffer[..<count] {
        if byte == UInt8(ascii: "\n") {
          take(String(decoding: line, as: UTF8.self))
          line.removeAll(keepingCapacity: true)
        } else {
          line.append(byte)
        }
      }
    }
    if !line.isEmpty { take(String(decoding: line, as: UTF8.self)) }
  }
}
