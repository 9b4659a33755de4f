import DebriefCore
import HTTPTypes
import Review
import Store
import Testing

@testable import Workbench

/// What a lead looks after in the browser: giving out, calibration, schemes, memos.
@Suite struct LeadPageTests {
  /// The form's fields as they stand before anything is changed.
  private func wish(_ room: Workroom, _ fields: [String: String]) -> [String: String] {
    [
      "scheme": room.scheme, "draw": "standard", "experts": "2", "share": "20", "panel": "4", "again": "10",
      "days": "28", "pass": "1", "seed": "1", "due": "",
    ].merging(fields) { _, own in own }
  }

  @Test func `a plan is shown before it is given, and no other is given`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    let fields = wish(room, ["coder-0": "mara", "coder-1": "otto", "draw": "all", "act": "preview"])
    let shown = try await room.post("/assign", fields, as: lena).text
    #expect(shown.contains("1 of 1 session will enter the excess misalignment"))
    #expect(try room.study.assignments(of: "otto").isEmpty)
    let digest = try #require(shown.firstMatch(of: /name="digest" value="([^"]+)"/)?.1)
    let giving = fields.merging(["act": "give", "digest": String(digest)]) { _, own in own }
    for change in [["coder-1": "mara"], ["due": "2031-01-31"]] {
      let other = giving.merging(change) { _, own in own }
      #expect(try await room.post("/assign", other, as: lena).status == .conflict)
    }
    #expect(try room.study.assignments(of: "otto").isEmpty)
    #expect(try await room.post("/assign", giving, as: lena).status == .seeOther)
    #expect(try room.study.assignments(of: "otto").map(\.session) == [Example.session])
    #expect(try room.study.assignments(of: "mara").count == 1)
  }

  @Test func `a scheme that comes with the program is taken in when work is given with it`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    let shipped = try #require(
      try OfferedScheme.all(for: room.study).first { $0.snapshot.id == "peer-support" })
    let fields = wish(room, ["scheme": shipped.snapshot.sha256, "coder-0": "mara"])
    let shown = try await room.post("/assign", fields, as: lena).text
    #expect(try room.study.snapshots(.scheme).count == 1)
    let digest = try #require(shown.firstMatch(of: /name="digest" value="([^"]+)"/)?.1)
    _ = try await room.post(
      "/assign", fields.merging(["act": "give", "digest": String(digest)]) { _, own in own }, as: lena)
    #expect(try room.study.snapshots(.scheme).map(\.id) == ["peer-support", "test"])
  }

  @Test(arguments: [
    ["coder-0": "nobody"], [:], ["coder-0": "mara", "experts": "none"], ["coder-0": "mara", "share": "101"],
    ["coder-0": "mara", "due": "soon"], ["coder-0": "mara", "draw": "by dice"],
    ["coder-0": "mara", "scheme": "unknown"],
  ])
  func `a wish that makes no sense gives nothing`(fields: [String: String]) async throws {
    let room = try Workroom()
    let before = try room.study.assignments().count
    let answer = try await room.post(
      "/assign", wish(room, fields.merging(["act": "give"]) { own, _ in own }), as: room.signIn("lena"))
    #expect(answer.status.kind == .clientError)
    #expect(try room.study.assignments().count == before)
  }

  @Test func `the day by which work is due is set, changed and taken away`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    let address = "/assignments/\(room.expertWork)"
    for day in ["2030-01-31", "2030-02-28", ""] {
      #expect(try await room.post("\(address)/due", ["due": day], as: lena).status == .seeOther)
      #expect(try room.study.assignment(room.expertWork).dueAt?.day ?? "" == day)
      #expect(try await room.get(address, as: lena).text.contains(#"name="due" value="\#(day)""#))
    }
    #expect(try await room.post("\(address)/due", ["due": "soon"], as: lena).status == .badRequest)
    #expect(try room.study.assignment(room.expertWork).dueAt == nil)
  }

  @Test func `work is moved, taken back and sent back`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    _ = try await room.post(
      "/assignments/\(room.expertWork)/move", ["to": "otto", "reason": "away"], as: lena)
    #expect(try room.study.assignment(room.expertWork).state == .withdrawn)
    let moved = try #require(try room.study.assignments(of: "otto").first)
    _ = try await room.post("/assignments/\(moved.id)/withdraw", as: lena)
    #expect(try room.study.assignment(moved.id).state == .withdrawn)
    #expect(
      try await room.post("/assignments/\(moved.id)/reopen", ["reason": "look again"], as: lena).status
        == .conflict)
    let page = try await room.get("/assignments/\(moved.id)", as: lena).text
    #expect(page.contains("taken back") && !page.contains("Take it back"))
  }

  @Test func `a try is judged on submitting, and its coder sees own, gold and why`() async throws {
    let room = try Workroom()
    try room.study.add(Person(name: "nora", role: .expert))
    try room.codedByTwo()
    let (lena, nora) = (try room.signIn("lena"), try room.signIn("nora"))
    func send(_ act: String, _ fields: [String: String]) async throws -> Answer {
      try await room.post(
        "/calibration/\(act)", fields.merging(["scheme": room.scheme]) { own, _ in own }, as: lena)
    }
    _ = try await send("gold", ["source": "mara/\(Example.session)"])
    #expect(try await send("tries", ["coder": "nora", "sessions": "1"]).status == .unprocessableContent)
    _ = try await send(
      "mark", ["figure": "percent", "least": "0.5", "units": "1", "uses": "0", "days": "30", "sessions": ""])
    #expect(try room.study.passMark(scheme: room.scheme)?.validDays == 30)
    #expect(try await send("tries", ["coder": "nora", "sessions": "1"]).status == .seeOther)
    let work = try #require(try room.study.assignments(of: "nora").first).id
    #expect(try await room.get("/calibration/1", as: nora).status == .forbidden)
    try await room.answerEverything(in: work, as: nora)
    #expect(try await room.post("/coding/\(work)/submit", as: nora).status == .seeOther)
    let report = try await room.get("/calibration/1", as: nora).text
    #expect(report.contains("said by a coder") && report.contains("differs"))
    for name in ["mara", "otto", "p01", "secret"] { #expect(!report.contains(name)) }
    #expect(try await room.get("/", as: nora).text.contains("href=\"/calibration/1\""))
    #expect(try await room.get("/calibration/1", as: room.signIn("mara")).status == .forbidden)
    #expect(try await room.get("/calibration", as: lena).text.contains("Try 1 of nora"))
  }

  @Test func `the lead is told that trainees find no help, until a text is set`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    #expect(try await room.get("/", as: lena).text.contains("debrief help-text set help.txt --language en"))
    try room.study.set(HelpText(language: "en", text: "Somebody is here on weekdays."))
    #expect(try await !room.get("/", as: lena).text.contains("debrief help-text"))
  }

  @Test func `the lead sees whose sessions experts may not code`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    #expect(try await room.get("/", as: lena).text.contains("0 of 1 submitted"))
    try room.study.record(consent: [.coding: false], of: "p01", at: .now())
    #expect(try await room.get("/", as: lena).text.contains("<td>not allowed</td>"))
  }

  @Test func `a manual calls the codes that a code goes before by their names`() async throws {
    let room = try Workroom()
    let shipped = try #require(
      try OfferedScheme.all(for: room.study).first { $0.snapshot.id == "peer-support" })
    let manual = try await room.get("/schemes/\(shipped.snapshot.sha256)", as: room.signIn("lena")).text
    #expect(manual.contains(/Goes before<\/h3>\s*<ul>\s*<li>Open question<\/li>/))
    #expect(!manual.contains("<li>open_question"))
  }

  @Test func `a pass mark calls its codes by their names`() {
    let mark = PassMark(fewestUses: 1, codes: ["missed"])
    let words = mark.words(naming: Example.scheme.codes)
    #expect(words.contains("on Missed cue.") && words.contains("gold sets the code once."))
  }

  @Test func `a memo on a session is read by its author and leads, under nobody's name`() async throws {
    let room = try Workroom()
    let (lena, mara, otto) = (try room.signIn("lena"), try room.signIn("mara"), try room.signIn("otto"))
    _ = try await room.post(
      "/memos", ["assignment": "\(room.expertWork)", "text": "noted by mara"], as: mara)
    let own = try await room.get("/memos?assignment=\(room.expertWork)", as: mara).text
    #expect(own.contains("noted by mara") && own.contains("Conversation") && !own.contains("p01"))
    #expect(
      try await room.get("/memos?session=\(Example.session)", as: lena).text.contains("noted by mara"))
    #expect(try await room.get("/memos?assignment=\(room.expertWork)", as: otto).status == .notFound)
    #expect(try await room.get("/memos?session=\(Example.session)", as: otto).status == .notFound)
    let code = ["scheme": "test", "code": "missed", "text": "a laugh counts"]
    #expect(try await room.post("/memos", code, as: lena).status == .seeOther)
    let manual = try await room.get("/schemes/\(room.scheme)", as: otto).text
    #expect(manual.contains("a laugh counts") && manual.contains("a lead") && !manual.contains("lena"))
  }
}
