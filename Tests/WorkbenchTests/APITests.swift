import DebriefCore
import HTTPTypes
import Hummingbird
import Review
import Store
import Testing

@testable import Workbench

/// The JSON API of the coding page.
@Suite struct APITests {
  private func post(
    _ room: Workroom, _ act: String, _ json: String = "", as signIn: SignIn
  ) async throws -> Answer {
    try await room.script("codings/\(room.expertWork)/\(act)", json, as: signIn)
  }

  @Test func `the document is served, and describes every address under it`() async throws {
    let room = try Workroom()
    let document = try await room.get("/api")
    #expect(document.status == .ok && document.headers[.contentType] == "application/yaml")
    let paths = document.text.split(separator: "\n").filter { $0.hasPrefix("  /api") }
    let router = try makeRouter(
      study: room.study, practice: PracticeOffer(), door: .local(port: 0), idleSeconds: SignIn.idleSeconds)
    let answered = router.routes.map(\.path.description).filter { $0.hasPrefix("/api") }
    #expect(Set(paths.map { String($0.dropFirst(2).dropLast()) }) == Set(answered))
  }

  @Test func `a flag is kept beside the judgements, also after submitting`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    let flag = #"{"id":"f1","unit":"2","act":"flag","flag":true}"#
    #expect(try await post(room, "changes", flag, as: mara).status == .ok)
    #expect(try room.study.flags(of: room.expertWork) == [.turn(2)])
    #expect(try await room.get("/coding/\(room.expertWork)", as: mara).text.contains("not yet coded, unsure"))
    for unit in ["1", "2", "3", "4", "session"] {
      _ = try await room.change(
        #"{"id":"n\#(unit)","unit":"\#(unit)","act":"nothing","nothing":true}"#, as: mara)
    }
    #expect(try await post(room, "submission", as: mara).text.contains(#""final":true"#))
    let away = #"{"id":"f2","unit":"2","act":"flag","flag":false}"#
    #expect(try await post(room, "changes", away, as: mara).status == .ok)
    #expect(try room.study.flags(of: room.expertWork).isEmpty)
  }

  @Test func `a change over something that the page never saw is refused, and shown on asking`() async throws
  {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    _ = try await room.change(SavingTests.missed, as: mara)
    let blind =
      #"{"id":"2","unit":"2","act":"set","code":"missed","coding":{"value":"no"},"was":{"nothing":false}}"#
    let refused = try await room.change(blind, as: mara)
    #expect(refused.status == .preconditionFailed && refused.text.contains(#""saved":false"#))
    let sheet = try await room.get("/api/codings/\(room.expertWork)", as: mara)
    #expect(sheet.text.contains(#""missed":{"evidence":[],"value":"yes"}"#))
    let seen = blind.replacing(#""nothing":false"#, with: #""nothing":false,"coding":{"value":"yes"}"#)
    #expect(try await room.change(seen, as: mara).status == .ok)
  }

  @Test func `the page opens where its coder was, on any machine`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    #expect(try await post(room, "place", #"{"unit":"4"}"#, as: mara).status == .ok)
    #expect(try await room.get("/coding/\(room.expertWork)", as: mara).text.contains("data-unit=\"4\""))
    #expect(try await post(room, "place", #"{"unit":"9"}"#, as: mara).status == .unprocessableContent)
    #expect(try await post(room, "place", #"{"unit":"4"}"#, as: room.signIn("otto")).status == .notFound)
    #expect(try await post(room, "pauses", as: mara).status == .ok)
    #expect(try await post(room, "pauses", as: room.signIn("otto")).status == .notFound)
    #expect(try room.study.pauses(of: "mara").count == 1)
  }

  @Test func `a correction needs a reason and opens a new revision`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    let early = try await post(room, "corrections", #"{"reason":"Slip."}"#, as: mara)
    #expect(early.status == .conflict)
    for unit in ["1", "2", "3", "4", "session"] {
      _ = try await room.change(
        #"{"id":"n\#(unit)","unit":"\#(unit)","act":"nothing","nothing":true}"#, as: mara)
    }
    let gaps = try await post(room, "submission", as: room.signIn("otto"))
    #expect(gaps.status == .notFound)
    _ = try await post(room, "submission", as: mara)
    #expect(
      try await post(room, "corrections", #"{"reason":" "}"#, as: mara).status == .unprocessableContent)
    let opened = try await post(room, "corrections", #"{"reason":"Slip."}"#, as: mara)
    #expect(opened.status == .created && opened.text == #"{"revision":2}"#)
    let page = try await room.get("/coding/\(room.expertWork)", as: mara)
    #expect(page.text.contains("Corrected: Slip."))
  }

  @Test func `what a script is told is as blind as the page`() async throws {
    let room = try Workroom()
    let (mara, otto) = (try room.signIn("mara"), try room.signIn("otto"))
    for path in ["/api/me", "/api/codings", "/api/own-sessions", "/api/codings/\(room.expertWork)"] {
      let answer = try await room.get(path, as: mara)
      #expect(answer.status == .ok)
      for telltale in Workroom.telltales { #expect(!answer.text.contains(telltale), "\(path): \(telltale)") }
    }
    let other = try await room.get("/api/codings/\(room.expertWork)", as: otto)
    #expect(other.status == .notFound && other.headers[.contentType] == "application/json")
    #expect(try await room.get("/api/me").status == .unauthorized)
  }
}
