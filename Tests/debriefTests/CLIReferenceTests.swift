import Foundation
import TestSupport
import Testing

/// The page `docs/cli.md` says what the program says of itself.
@Suite struct CLIReferenceTests {
  private let file = Repository.root.appending(path: "docs/cli.md")

  @Test func `the reference page is the program's own help`() throws {
    let page = CLIReference.page()
    if ProcessInfo.processInfo.environment["DEBRIEF_WRITE_DOCS"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == page, "docs/cli.md is out of date: run scripts/document-cli")
  }

  @Test func `no command's help has an empty or unexplained line`() {
    for line in CLIReference.page().split(separator: "\n") where line.hasPrefix("OVERVIEW:") {
      #expect(line.count > "OVERVIEW: ".count + 8)
    }
  }
}
