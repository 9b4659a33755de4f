import DebriefCore
import HTTPTypes
import Review
import Store
import Testing

@testable import Workbench

/// Deciding where experts differ, in the browser.
@Suite struct AdjudicationPageTests {
  /// A workroom in which `nora`, who coded nothing, decides between `mara` and `otto`.
  private func room(_ mode: Adjudication.Mode = .alone) throws -> (Workroom, Int64) {
    let room = try Workroom()
    try room.study.add(Person(name: "nora", role: .expert))
    try room.codedByTwo()
    let opened = try Desk(room.study).openAdjudication(
      of: Example.session, scheme: room.scheme, by: mode == .alone ? "nora" : "lena", mode: mode,
      attending: mode == .alone ? [] : ["mara", "otto"], at: Timestamp(milliseconds: 3_000))
    return (room, opened.id)
  }

  @Test func `an adjudicator meets what differs and nobody's name, on every page`() async throws {
    let (room, id) = try room()
    let nora = try room.signIn("nora")
    var seen: [Answer] = []
    for path in ["/adjudications", "/adjudications/\(id)", "/adjudications/\(id)/close"] {
      seen.append(try await room.get(path, as: nora))
    }
    seen.append(try await room.get("/adjudications/\(id)/side?letter=A", as: nora))
    seen.append(try await room.get("/memos?adjudication=\(id)", as: nora))
    for answer in seen {
      #expect(answer.status == .ok)
      for telltale in Workroom.telltales + ["mara"] {
        #expect(!answer.text.contains(telltale), "\(telltale)")
      }
    }
    #expect(seen[1].text.contains("said by a coder") && seen[1].text.contains("0 of 2 decided"))
    #expect(seen[1].text.contains("Missed cue") && seen[1].text.contains("severity 2 – Grave, Left out"))
    #expect(!seen[1].text.contains("Reflection"))
  }

  @Test func `a decision is a side, a judgement of one's own or unresolved, and has a reason`() async throws {
    let (room, id) = try room()
    let nora = try room.signIn("nora")
    func decide(_ fields: [String: String], at place: [String: String]) async throws -> Answer {
      try await room.post("/adjudications/\(id)/rulings", fields.merging(place) { own, _ in own }, as: nora)
    }
    func kept() throws -> KeptRuling? { try room.study.rulings(of: id).last }
    let missed = ["unit": "2", "code": "missed"]
    let overall = ["unit": "session", "code": "overall"]
    let letter = try #require(
      try Desk(room.study).adjudicationSheet(id, for: nora.person).items.first?.difference.sides
        .first { $0.coding != nil }?.letter)

    let first = try await decide(
      ["decision": "side-\(letter)", "reason": "slip", "words": "looked twice"], at: missed)
    #expect(first.status == .seeOther)
    #expect(first.headers[.location] == "/adjudications/\(id)?unit=session&code=overall#unit-session")
    #expect(try kept()?.side == letter)
    #expect(try kept()?.ruling.words == "looked twice")
    #expect(try kept()?.ruling.coding?.comment == "said by a coder")

    // A judgement of one's own takes the evidence of those who gave the same value.
    _ = try await decide(
      ["decision": "own", "value": "yes", "severity": "1", "attribute": "done", "reason": "real difference"],
      at: missed)
    #expect(
      try kept()?.ruling.coding
        == Coding(
          value: .binary(true), severity: 1, attribute: "done",
          evidence: [EvidenceSpan(turn: 1, start: 0, end: 7)]))
    #expect(try kept()?.side == nil)
    _ = try await decide(["decision": "unresolved", "reason": "gap in the scheme"], at: overall)
    #expect(try kept()?.ruling == Ruling(unit: .session, code: "overall", coding: nil, reason: .schemeGap))

    let count = try room.study.rulings(of: id, history: true).count
    for (fields, status) in [
      (["decision": "side-Z", "reason": "slip"], HTTPResponse.Status.unprocessableContent),
      (["decision": "side-\(letter)"], .badRequest), (["reason": "slip"], .badRequest),
      (["decision": "side-\(letter)", "reason": "because"], .badRequest),
      (["decision": "own", "value": "maybe", "reason": "slip"], .badRequest),
      (["decision": "own", "value": "yes", "severity": "9", "reason": "slip"], .unprocessableContent),
    ] {
      #expect(try await decide(fields, at: missed).status == status)
    }
    #expect(
      try await decide(["decision": "unresolved", "reason": "slip"], at: ["unit": "4", "code": "missed"])
        .status
        == .unprocessableContent)
    #expect(try room.study.rulings(of: id, history: true).count == count)
  }

  @Test func `closing makes it final, and opens the outcome to each coder`() async throws {
    let (room, id) = try room()
    let (nora, otto) = (try room.signIn("nora"), try room.signIn("otto"))
    let work = try #require(try room.study.assignments(of: "otto").first).id
    let early = try await room.post("/adjudications/\(id)/close", as: nora)
    #expect(early.status == .unprocessableContent)
    #expect(try await room.get("/coding/\(work)/outcome", as: otto).status == .forbidden)
    #expect(try await !room.get("/", as: otto).text.contains("What came of it"))
    _ = try await room.post(
      "/adjudications/\(id)/side", ["letter": "A", "reason": "slip", "words": "for a reason"], as: nora)
    #expect(try await room.post("/adjudications/\(id)/close", as: nora).status == .seeOther)
    #expect(try await room.get("/adjudications/\(id)/close", as: nora).status == .conflict)
    let late = try await room.post(
      "/adjudications/\(id)/rulings",
      ["unit": "2", "code": "missed", "decision": "unresolved", "reason": "slip"], as: nora)
    #expect(late.status == .conflict)

    let outcome = try await room.get("/coding/\(work)/outcome", as: otto).text
    #expect(outcome.contains("for a reason") && outcome.contains("(adjudicated)"))
    for name in ["mara", "nora", "p01", "secret"] { #expect(!outcome.contains(name)) }
    #expect(try await room.get("/", as: otto).text.contains("What came of it"))
  }

  @Test func `an adjudicator is not told who keeps a conversation open`() async throws {
    let (room, id) = try room()
    let nora = try room.signIn("nora")
    _ = try await room.post("/adjudications/\(id)/side", ["letter": "A", "reason": "slip"], as: nora)
    _ = try await room.post("/adjudications/\(id)/side", ["letter": "B", "reason": "slip"], as: nora)
    _ = try room.study.assign(
      session: Example.session, to: "mara", scheme: room.scheme, pass: 2, at: Timestamp(milliseconds: 4_000))
    let refused = try await room.post("/adjudications/\(id)/close", as: nora)
    #expect(refused.status == .conflict && refused.text.contains("still has work open"))
    #expect(!refused.text.contains("mara") && !refused.text.contains(Example.session))
  }

  @Test func `votes stay closed on every page until whoever leads opens them`() async throws {
    let (room, id) = try room(.meeting)
    let (lena, mara, otto) = (try room.signIn("lena"), try room.signIn("mara"), try room.signIn("otto"))
    let place = ["unit": "2", "code": "missed"]
    func vote(_ value: String, _ comment: String, as signIn: SignIn) async throws -> Answer {
      try await room.post(
        "/adjudications/\(id)/votes",
        place.merging(["value": value, "comment": comment]) { own, _ in own }, as: signIn)
    }
    #expect(try await vote("yes", "voted by one", as: mara).status == .seeOther)
    #expect(try await vote("no", "again", as: mara).status == .conflict)
    for signIn in [lena, otto] {
      let page = try await room.get("/adjudications/\(id)", as: signIn).text
      #expect(page.contains("1 of 3 have voted") && !page.contains("voted by one"))
      #expect(!page.contains("said by a coder") && !page.contains("class=\"side\""))
    }
    #expect(try await room.post("/adjudications/\(id)/votes/open", place, as: otto).status == .forbidden)
    #expect(try await room.post("/adjudications/\(id)/votes/open", place, as: lena).status == .seeOther)
    #expect(try await vote("no", "thought again", as: mara).status == .seeOther)
    let page = try await room.get("/adjudications/\(id)", as: otto).text
    #expect(page.contains("thought again") && page.contains("changed; blind: yes"))
    #expect(page.contains("said by a coder") && !page.contains("p01"))
  }

  @Test func `the others follow what whoever leads has on the screen`() async throws {
    let (room, id) = try room(.meeting)
    let (lena, otto) = (try room.signIn("lena"), try room.signIn("otto"))
    func tag() async throws -> String { try await room.get("/adjudications/\(id)/meeting", as: otto).text }
    let before = try await tag()
    _ = try await room.get("/adjudications/\(id)?unit=session&code=overall", as: lena)
    #expect(try await tag() != before)
    #expect(
      try await room.get("/adjudications/\(id)", as: otto).text.contains(
        "href=\"/adjudications/\(id)?unit=session&amp;code=overall#unit-session\" aria-current=\"true\""))
    // Somebody who only looks elsewhere moves nobody.
    let shown = try await tag()
    _ = try await room.get("/adjudications/\(id)?unit=2&code=missed", as: otto)
    #expect(try await tag() == shown)
  }

  @Test func `a meeting’s page that asks how it stands keeps nobody signed in`() async throws {
    let (room, id) = try room(.meeting)
    let before = Timestamp.now().adding(seconds: -1_000)
    let otto = try room.study.redeem(
      invitation: room.study.invite("otto", validForSeconds: 86_400, now: before), now: before)
    func wasThere() throws -> Bool {
      try room.study.signIn(token: otto.token, idleFor: 500, isUse: false, now: .now()) != nil
    }
    #expect(try await room.get("/adjudications/\(id)/meeting", as: otto).status == .ok)
    #expect(try !wasThere())
    #expect(try await room.get("/adjudications/\(id)", as: otto).status == .ok)
    #expect(try wasThere())
  }
}
