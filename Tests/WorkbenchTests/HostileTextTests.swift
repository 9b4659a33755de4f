import Foundation
import HTTPTypes
import Testing

@testable import Workbench

/// Text that means harm is shown as text.
@Suite struct HostileTextTests {
  static let hostile =
    "<script>alert(1)</script> ]]> \"' {{name}} {{{name}}} <\u{301}img src=x \"\u{301} \u{202E}back \u{1F643}"
  static let escaped =
    "&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &quot;&#39; {{name}} {{{name}}} &lt;\u{301}img src=x "
    + "&quot;\u{301} \u{202E}back \u{1F643}"

  @Test func `a hostile turn is text on the page`() async throws {
    let room = try Workroom(clientText: Self.hostile, peerText: Self.hostile)
    let page = try await room.get("/coding/\(room.expertWork)", as: room.signIn("mara")).text
    #expect(page.components(separatedBy: Self.escaped).count == 3)
    #expect(!page.contains("<script>") && !page.contains("<\u{301}img"))
  }

  @Test func `a hostile comment is text in the field and in what the script reads`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    _ = try await room.post(
      "/coding/\(room.expertWork)/units/2",
      ["act": "words", "code": "missed", "comment": Self.hostile, "alternative": "</textarea>"], as: mara)
    let page = try await room.get("/coding/\(room.expertWork)?unit=2", as: mara).text
    #expect(page.contains(">\n\(Self.escaped)</textarea>"))
    #expect(page.contains(">\n&lt;/textarea&gt;</textarea>"))
    #expect(!page.contains("<script>"))
  }

  @Test func `a turn of a million characters is shown whole`() async throws {
    let long = String(repeating: "x", count: 1_000_000)
    let room = try Workroom(clientText: long)
    let page = try await room.get("/coding/\(room.expertWork)", as: room.signIn("mara"))
    #expect(page.status == .ok && page.text.contains(long))
  }

  @Test(arguments: ["unit=%3Cscript%3E", "unit=2&code=%22%3E%3Cscript%3E", "unit=99", "code=%00"])
  func `a hostile address opens the page at its start`(query: String) async throws {
    let room = try Workroom()
    let page = try await room.get("/coding/\(room.expertWork)?\(query)", as: room.signIn("mara"))
    #expect(page.status == .ok && !page.text.contains("<script>"))
  }
}
