import DebriefCore
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// What stands between the network and the pages.
@Suite struct DoorTests {
  @Test(arguments: ["/", "/sign-in/abc", "/nothing-here", "/assets/styles/base.css", "/coding/1"])
  func `every answer carries the security headers`(path: String) async throws {
    let answer = try await Workroom().get(path)
    #expect(
      answer.headers[.contentSecurityPolicy]
        == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
    #expect(answer.headers[.xContentTypeOptions] == "nosniff")
    #expect(answer.headers[HTTPField.Name("Referrer-Policy")!] == "no-referrer")
    #expect(answer.headers[.cacheControl] == (path.hasPrefix("/assets") ? "no-cache" : "no-store"))
  }

  @Test func `no page holds a script or a style of its own`() async throws {
    let room = try Workroom()
    let expert = try room.signIn("mara")
    for path in ["/", "/coding/\(room.expertWork)", "/coding/\(room.expertWork)/submit"] {
      let text = try await room.get(path, as: expert).text
      #expect(!text.contains("<style") && !text.contains(" style=") && !text.contains("javascript:"))
      #expect(!text.contains(" onclick") && !text.contains("<script>"))
    }
  }

  @Test func `looking at a sign-in link does not use it up`() async throws {
    let room = try Workroom()
    let token = try room.study.invite("mara", validForSeconds: 86_400, now: .now())
    for _ in 1...3 {
      let look = try await room.get("/sign-in/\(token)")
      #expect(look.status == .ok && look.headers[.setCookie] == nil)
    }
  }

  @Test func `a link that was never given out is refused`() async throws {
    #expect(try await Workroom().send(.post, "/sign-in/guess").status == .gone)
  }

  @Test func `signing out takes the cookie away and makes its secret useless`() async throws {
    let room = try Workroom()
    let expert = try room.signIn("mara")
    let answer = try await room.post("/sign-out", as: expert)
    #expect(answer.status == .ok)
    #expect(answer.headers[.setCookie]?.contains("Max-Age=0") == true)
    #expect(try await room.get("/", as: expert).status == .unauthorized)
  }

  @Test(arguments: ["", "wrong", "0"])
  func `a form without the sign-in's secret changes nothing`(token: String) async throws {
    let room = try Workroom()
    let expert = try room.signIn("mara")
    for path in [
      "/coding/\(room.expertWork)/units/2", "/coding/\(room.expertWork)/submit", "/sign-out",
    ] {
      let answer = try await room.post(path, ["token": token, "act": "nothing"], as: expert)
      #expect(answer.status == .forbidden)
    }
    let change = #"{"id":"1","unit":"2","act":"nothing","nothing":true}"#
    #expect(try await room.change(change, as: expert, token: token).status == .forbidden)
    #expect(try room.study.coding(of: room.expertWork).units.isEmpty)
    #expect(try await room.get("/", as: expert).status == .ok)
  }

  @Test func `the secret of somebody else's sign-in is refused too`() async throws {
    let room = try Workroom()
    let (mara, otto) = (try room.signIn("mara"), try room.signIn("otto"))
    let change = #"{"id":"1","unit":"2","act":"nothing","nothing":true}"#
    #expect(try await room.change(change, as: mara, token: otto.csrfToken).status == .forbidden)
  }

  @Test(arguments: [
    ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"), ("Origin", "http://evil.example"),
  ])
  func `a form that another site sends is refused`(name: String, value: String) async throws {
    let room = try Workroom()
    let expert = try room.signIn("mara")
    let answer = try await room.send(
      .post, "/sign-out", as: expert, headers: [HTTPField.Name(name)!: value],
      body: Workroom.form(["token": expert.csrfToken]))
    #expect(answer.status == .forbidden)
  }

  @Test func `unknown addresses, methods and sizes get a plain answer`() async throws {
    let room = try Workroom()
    let expert = try room.signIn("mara")
    for path in [
      "/nothing", "/coding/999", "/coding/x", "/assets/scripts/none.js", "/assets/../study.sqlite",
    ] {
      let answer = try await room.get(path, as: expert)
      #expect(answer.status == .notFound)
      #expect(answer.text.contains("<h1>That did not work</h1>"))
    }
    #expect(try await room.send(.delete, "/", as: expert).status == .methodNotAllowed)
    let wrong = try await room.get("/api/codings/\(room.expertWork)/changes", as: expert)
    #expect(wrong.status == .methodNotAllowed && wrong.headers[.allow] == "POST")
    let long = String(repeating: "x", count: 300 * 1024)
    let large = try await room.post(
      "/coding/\(room.expertWork)/units/2", ["act": "words", "comment": long], as: expert)
    #expect(large.status == .contentTooLarge)
    let head = try await room.send(.head, "/", as: expert)
    #expect(head.status == .ok && head.text.isEmpty)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"id":"1"}"#, #"{"id":"","unit":"2","act":"nothing","nothing":true}"#,
    #"{"id":"1","unit":"two","act":"nothing","nothing":true}"#,
    #"{"id":"1","unit":"2","act":"set","code":"nix"}"#,
    #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"maybe"}}"#,
  ])
  func `a change that makes no sense is answered, not kept`(body: String) async throws {
    let room = try Workroom()
    let answer = try await room.change(body, as: room.signIn("mara"))
    #expect(answer.status == .badRequest)
    #expect(answer.text.contains(#""saved":false"#))
    #expect(try room.study.coding(of: room.expertWork).units.isEmpty)
  }

  @Test func `pages name the version of styles and scripts, and browsers keep what they got`() async throws {
    let room = try Workroom()
    let page = try await room.get("/coding/\(room.expertWork)", as: room.signIn("mara")).text
    let links = page.matches(of: /(?:href|src)="(\/assets\/[^"]+)"/).map { String($0.1) }
    #expect(links.count == 4)
    for link in links {
      let answer = try await room.get(link)
      #expect(answer.status == .ok)
      #expect(answer.headers[.cacheControl] == "max-age=31536000, immutable")
      let bare = try #require(link.split(separator: "?").first.map(String.init))
      #expect(link != bare)
      for other in [bare, bare + "?of-yesterday"] {
        let now = try await room.get(other)
        #expect(now.headers[.cacheControl] == "no-cache")
        #expect(now.text == answer.text)
      }
    }
  }

  @Test func `styles are joined in the order asked for`() async throws {
    let room = try Workroom()
    let styles = try await room.get("/assets/styles/base+lead.css")
    #expect(styles.headers[.contentType] == "text/css; charset=utf-8")
    let each = [try await room.get("/assets/styles/base.css"), try await room.get("/assets/styles/lead.css")]
    #expect(styles.text == each.map(\.text).joined())
    for names in ["base+none", "base+base", "+"] {
      #expect(try await room.get("/assets/styles/\(names).css").status == .notFound)
    }
    let script = try await room.get("/assets/scripts/coding-page.js")
    #expect(script.status == .ok && script.headers[.contentType] == "text/javascript; charset=utf-8")
  }
}
