import Testing

@testable import debrief

@Suite struct TerminalStyleTests {
  @Test func `lines come above the one that is being typed, and the cursor goes back to its place`() {
    let escape = "\u{1B}"
    #expect(
      TerminalStyle.above(["one", "two"])
        == "\(escape)D\(escape)D\(escape)[2A\(escape)7\(escape)[2L"
        + "\rone\(escape)[B\rtwo\(escape)[B\(escape)8\(escape)[2B")
  }
}
