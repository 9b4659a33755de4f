import DebriefCore
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Saving as the coding page's script does, and submitting.
@Suite struct SavingTests {
  static let missed = #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"yes"}}"#

  @Test func `a change is answered as saved with its moment, and sent twice it is kept once`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    for _ in 1...2 {
      let answer = try await room.change(Self.missed, as: mara)
      #expect(answer.status == .ok && answer.text.contains(#""saved":true"#))
      #expect(answer.text.contains(#""at":"2"#))
    }
    #expect(try room.study.history(of: room.expertWork).count == 1)
    let other = Self.missed.replacing("yes", with: "no")
    #expect(try await room.change(other, as: mara).status == .conflict)
  }

  @Test func `characters that cannot be kept are replaced and counted in the answer`() async throws {
    let room = try Workroom()
    let answer = try await room.change(
      #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"yes","comment":"a\u0000b\u0007"}}"#,
      as: room.signIn("mara"))
    #expect(answer.text.contains(#""replacedCharacters":2"#))
    let kept = try room.study.coding(of: room.expertWork).units[.turn(2)]?.codings["missed"]
    #expect(kept?.comment == "a\u{FFFD}b\u{FFFD}")
  }

  @Test(arguments: [
    #""comment":""# + String(repeating: "x", count: 10_001) + "\"",
    #""severity":9"#, #""attribute":"none""#,
    #""evidence":[{"turn":3,"start":0,"end":2}]"#, #""evidence":[{"turn":1,"start":0,"end":9999}]"#,
    #""evidence":[{"turn":1,"start":5,"end":5}]"#, #""evidence":[{"turn":1,"start":-1,"end":2}]"#,
  ])
  func `a coding that does not fit is refused and not kept`(part: String) async throws {
    let room = try Workroom()
    let answer = try await room.change(
      #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"yes",\#(part)}}"#,
      as: room.signIn("mara"))
    #expect(answer.status.kind == .clientError && answer.text.contains(#""saved":false"#))
    #expect(try room.study.coding(of: room.expertWork).units.isEmpty)
  }

  @Test func `an incomplete coding is not submitted, and each gap leads to its place`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    _ = try await room.change(Self.missed, as: mara)
    let answer = try await room.post("/coding/\(room.expertWork)/submit", as: mara)
    #expect(answer.status == .unprocessableContent)
    #expect(answer.text.contains("?unit=2&amp;code=missed#unit-2"))
    #expect(answer.text.contains("choose a severity for Missed cue"))
    #expect(answer.text.contains("?unit=session#unit-session"))
    #expect(try room.study.assignment(room.expertWork).state == .open)
  }

  @Test func `a submitted coding can be read and no longer changed`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    for unit in ["1", "2", "3", "4", "session"] {
      _ = try await room.change(
        #"{"id":"n\#(unit)","unit":"\#(unit)","act":"nothing","nothing":true}"#, as: mara)
    }
    let before = try await room.get("/coding/\(room.expertWork)/submit", as: mara)
    #expect(before.text.contains("Submit, it is final") && before.text.contains("give a value for Overall"))
    let answer = try await room.post("/coding/\(room.expertWork)/submit", as: mara)
    #expect(answer.status == .seeOther)
    let page = try await room.get("/coding/\(room.expertWork)", as: mara)
    #expect(page.text.contains("Submitted. This coding is final."))
    #expect(!page.text.contains("name=\"act\" value=\"mark\""))
    #expect(try await room.change(Self.missed, as: mara).status == .conflict)
    #expect(try await room.post("/coding/\(room.expertWork)/submit", as: mara).status.kind != .serverError)
    #expect(try await room.get("/", as: mara).text.contains("submitted, final"))
  }

  @Test func `a trainee starts a session of their own once, and nobody else's`() async throws {
    let room = try Workroom()
    let other = try room.signIn("p02")
    // A session of somebody else's is answered like one that is not there.
    for session in [Example.session, "no-such-session-1"] {
      let fields = ["session": session, "scheme": room.scheme]
      #expect(try await room.post("/own-sessions", fields, as: other).status == .notFound)
    }
    let offer = try await room.get("/", as: room.signIn("p01"))
    #expect(!offer.text.contains("Look back at a session"))
  }
}
