import Testing

@testable import LanguageModel

@Suite struct EventStreamParserTests {
  /// The events of a text that arrives in pieces, cut at these places.
  private func events(_ text: String, cutAt cuts: [Int] = []) -> [String] {
    let bytes = Array(text.utf8)
    var parser = EventStreamParser()
    var events: [[UInt8]] = []
    var start = 0
    for cut in cuts.sorted() + [bytes.count] {
      events += parser.take(Array(bytes[start..<cut]))
      start = cut
    }
    if let last = parser.end() { events.append(last) }
    return events.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `lines may end in each of three ways, and be cut anywhere`(end: String) {
    let text = ["data: ein Ü", "", ": ping", "event: x", "data:two", "data: lines", "", "data: 😶‍🌫️", "", ""]
      .joined(separator: end)
    let expected = ["ein Ü", "two\nlines", "😶‍🌫️"]
    let count = text.utf8.count
    #expect(events(text) == expected)
    for first in 0...count {
      for second in first...count { #expect(events(text, cutAt: [first, second]) == expected) }
    }
  }

  @Test func `comments, other fields and empty lines bring nothing`() {
    #expect(events(": keep-alive\n\n\nid: 7\nretry: 10\nevent: done\n\n").isEmpty)
  }

  @Test func `an event without data is nothing, and empty data are something`() {
    #expect(events("data\n\ndata:\n\n") == ["", ""])
  }

  @Test func `a byte order mark at the start is passed over`() {
    #expect(events("\u{FEFF}data: a\n\n") == ["a"])
  }

  @Test func `only one blank after the colon belongs to the form`() {
    #expect(events("data:  a \n\n") == [" a "])
  }

  @Test(arguments: ["data: [DONE]", "data: [DONE]\n"])
  func `a last event without its empty line is handed out at the end`(text: String) {
    #expect(events(text) == ["[DONE]"])
  }
}
