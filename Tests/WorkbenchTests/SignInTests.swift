import DebriefCore
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Signing in by a link, then by name and passphrase.
@Suite struct SignInTests {
  private static let words = "copper lantern nine harbour"

  private func form(_ room: Workroom, _ path: String, _ fields: [String: String]) async throws -> Answer {
    try await room.send(
      .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: Workroom.form(fields))
  }

  private func link(_ room: Workroom, for name: String) throws -> String {
    "/sign-in/\(try room.study.invite(name, validForSeconds: 600, now: .now()))"
  }

  @Test func `a link asks for a passphrase, works once, and name and passphrase work from then on`()
    async throws
  {
    let room = try Workroom()
    let link = try link(room, for: "mara")
    #expect(try await room.get(link).text.contains("Welcome, mara"))
    let other = try await form(room, link, ["passphrase": Self.words, "again": "something else"])
    #expect(other.status == .unprocessableContent && other.text.contains("two different ones"))
    let weak = try await form(room, link, ["passphrase": "short", "again": "short"])
    #expect(weak.status == .unprocessableContent && weak.text.contains("at least 12 characters"))
    let fields = ["passphrase": Self.words, "again": Self.words]
    let first = try await form(room, link, fields)
    #expect(first.status == .seeOther)
    let cookie = try #require(first.headers[.setCookie])
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] { #expect(cookie.contains(part)) }
    #expect(try await form(room, link, fields).status == .gone)
    #expect(try await room.get(link).status == .gone)
    let again = try await form(
      room, "/sign-in", ["name": "mara", "passphrase": Self.words, "next": "/coding/1?unit=2"])
    #expect(again.status == .seeOther && again.headers[.location] == "/coding/1?unit=2")
    #expect(again.headers[.setCookie]?.contains("HttpOnly") == true)
  }

  @Test func `an unknown name and a wrong passphrase are answered alike`() async throws {
    let room = try Workroom()
    _ = try await form(
      room, link(room, for: "mara"), ["passphrase": Self.words, "again": Self.words])
    var bodies: Set<String> = []
    for name in ["mara", "otto", "nobody"] {
      let answer = try await form(room, "/sign-in", ["name": name, "passphrase": "some other words"])
      #expect(answer.status == .unauthorized && answer.headers[.setCookie] == nil)
      bodies.insert(answer.text.replacing("value=\"\(name)\"", with: ""))
    }
    #expect(bodies.count == 1)
  }

  @Test func `after ten tries for a name the door stays shut`() async throws {
    let room = try Workroom()
    for _ in 0..<10 {
      let answer = try await form(room, "/sign-in", ["name": "nobody", "passphrase": "some other words"])
      #expect(answer.status == .unauthorized)
    }
    let answer = try await form(room, "/sign-in", ["name": "nobody", "passphrase": "some other words"])
    #expect(answer.status == .tooManyRequests)
  }

  @Test func `tries are counted by name and by address, forgotten in time, and a right one starts anew`()
    async throws
  {
    let gate = SignInGate()
    let noon = Timestamp(milliseconds: 1_700_000_000_000)
    for second in 0..<10 {
      try await gate.admit(name: "e1", from: "a", at: noon.adding(seconds: Int64(second)))
    }
    await #expect(throws: WorkbenchError.tooManyTries(minutes: 15)) {
      try await gate.admit(name: "e1", from: "b", at: noon.adding(seconds: 10))
    }
    try await gate.admit(name: "e2", from: "a", at: noon.adding(seconds: 10))
    try await gate.admit(name: "e1", from: "a", at: noon.adding(seconds: 900))
    for number in 0..<40 {
      try await gate.admit(name: "n\(number)", from: "a", at: noon.adding(seconds: 901))
    }
    await #expect(throws: WorkbenchError.self) {
      try await gate.admit(name: "fresh", from: "a", at: noon.adding(seconds: 901))
    }
    try await gate.admit(name: "fresh", from: "b", at: noon.adding(seconds: 902))
    for _ in 0..<30 {
      try await gate.admit(name: "e3", from: "c", at: noon)
      await gate.open(name: "e3", from: "c")
    }
  }

  @Test func `whoever is signed out is asked to sign in, and led back to the page`() async throws {
    let room = try Workroom()
    let answer = try await room.get("/coding/\(room.expertWork)?unit=2")
    #expect(answer.status == .unauthorized && answer.text.contains("name=\"passphrase\""))
    #expect(answer.text.contains("value=\"/coding/\(room.expertWork)?unit=2\""))
  }

  @Test(arguments: [
    ("/coding/1?unit=2", "/coding/1?unit=2"), ("//evil.example", "/"), ("/\\evil.example", "/"),
    ("https://evil.example", "/"), ("", "/"), ("/a b", "/"), ("/a\r\nSet-Cookie: x", "/"),
  ])
  func `only a page of the workbench is gone on with`(offered: String, kept: String) {
    #expect(LocalPath(offered).text == kept)
  }

  @Test func `a page that is left alone ends its sign-in, and says so to a script`() async throws {
    let room = try Workroom()
    let signIn = try room.signIn("mara")
    #expect(try await room.send(.post, "/still-here", as: signIn).status == .noContent)
    try room.study.signOut(token: signIn.token, now: .now())
    let answer = try await room.change(
      #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"yes"}}"#, as: signIn)
    #expect(answer.status == .unauthorized)
    let again = try room.signIn("mara")
    let sent = try await room.change(
      #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"yes"}}"#, as: again,
      token: signIn.csrfToken)
    #expect(sent.status == .ok)
  }

  @Test func `what is shown and sent stands in the trail, with the session and the assignment`() async throws
  {
    let room = try Workroom()
    let (mara, trainee) = (try room.signIn("mara"), try room.signIn("p01"))
    _ = try await room.get("/coding/\(room.expertWork)", as: mara)
    _ = try await room.post("/coding/\(room.expertWork)/units/2", ["act": "nothing"], as: mara)
    _ = try await room.get("/coding/\(room.expertWork)", as: trainee)
    _ = try await room.get("/assets/styles/base.css", as: mara)
    let trail = try room.study.trail().filter { ["saw", "sent"].contains($0.act) }
    #expect(trail.map(\.who) == ["mara", "mara"] && trail.map(\.act) == ["saw", "sent"])
    #expect(trail.map(\.assignment) == [room.expertWork, room.expertWork])
    #expect(trail.map(\.what) == ["/coding/{assignment}", "/coding/{assignment}/units/{unit}"])
  }
}
