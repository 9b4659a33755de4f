/// Reads server-sent events from bytes that are cut anywhere, and hands out the data of each.
///
/// Only the data matter to chat services: names, ids and comments are passed over. Lines end in LF, CR or both.
///
/// Source: *HTML Living Standard*, section 9.2.6, "Interpreting an event stream".
struct EventStreamParser {
  private var line: [UInt8] = []
  private var data: [UInt8]?
  private var endedInReturn = false
  private var isFirstLine = true

  /// Takes the next bytes.
  ///
  /// - Returns: the data of each event that is complete by now, in order.
  mutating func take(_ bytes: [UInt8]) -> [[UInt8]] {
    var events: [[UInt8]] = []
    var rest = bytes[...]
    if endedInReturn, rest.first == UInt8(ascii: "\n") { rest.removeFirst() }
    if !rest.isEmpty { endedInReturn = false }
    while let end = rest.firstIndex(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
      line += rest[..<end]
      if let event = endLine() { events.append(event) }
      let isReturn = rest[end] == UInt8(ascii: "\r")
      rest = rest[(end + 1)...]
      if isReturn {
        if rest.isEmpty {
          endedInReturn = true
        } else if rest.first == UInt8(ascii: "\n") {
          rest.removeFirst()
        }
      }
    }
    line += rest
    return events
  }

  /// The event that the end of the bytes left without its empty line. The standard drops it; some services end so.
  mutating func end() -> [UInt8]? {
    if !line.isEmpty, let event = endLine() { return event }
    defer { data = nil }
    return data
  }

  private mutating func endLine() -> [UInt8]? {
    defer {
      line.removeAll(keepingCapacity: true)
      isFirstLine = false
    }
    if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    guard !line.isEmpty else {
      defer { data = nil }
      return data
    }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    guard line[..<colon].elementsEqual("data".utf8) else { return nil }
    var value = line[colon...].dropFirst()
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    if let earlier = data {
      data = earlier + [UInt8(ascii: "\n")] + value
    } else {
      data = Array(value)
    }
    return nil
  }
}
