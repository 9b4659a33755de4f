import DebriefCore
import HTTPTypes
import Review
import Store
import Testing

@testable import Workbench

/// The review loop from a script: giving out, adjudicating, calibrating, progress, schemes and memos.
@Suite struct ReviewAPITests {
  private struct Plan: Decodable {
    let digest: String
    let gifts: [Given]
    let entering: [String]
  }

  private struct Given: Decodable, Equatable {
    let session: String
    let coder: String
  }

  private struct Numbered: Decodable {
    let id: Int64
  }

  @Test func `a plan is asked for, and given when it is still the same`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    func wish(_ further: String = "") -> String {
      #"{"scheme":"\#(room.scheme)","coder":["mara","otto"],"draw":"all","seed":3,"due":"2126-12-18"\#(further)}"#
    }
    let plan = try await room.script("plans", wish(), as: lena).json(Plan.self)
    #expect(plan.gifts == [Given(session: Example.session, coder: "otto")])
    #expect(plan.entering == [Example.session])
    #expect(try room.study.assignments(of: "otto").isEmpty)
    #expect(try await room.script("assignments", wish(), as: lena).status == .badRequest)
    let other = try await room.script("assignments", wish(#","digest":"another""#), as: lena)
    #expect(other.status == .conflict && other.text.contains("another plan"))
    #expect(try room.study.assignments(of: "otto").isEmpty)

    let given = try await room.script(
      "assignments", wish(#","digest":"\#(plan.digest)""#), as: lena)
    #expect(given.status == .created)
    let work = try #require(try room.study.assignments(of: "otto").first)
    #expect(try given.json([Numbered].self).map(\.id) == [work.id])
    let listed = try await room.get("/api/assignments", as: lena).json([Given].self)
    #expect(listed.map(\.coder).sorted() == ["mara", "otto", "p01"])
    #expect(try room.study.trail(of: "lena").contains { $0.act == "sent" && $0.what == "/api/assignments" })
  }

  @Test(arguments: [
    (#""coder":["mara"],"experts":"none""#, HTTPResponse.Status.badRequest, "experts"),
    (#""coder":["mara"],"experts":2.5"#, .badRequest, "experts"),
    (#""coder":["mara"],"share":101"#, .badRequest, "share"),
    (#""coder":["mara"],"due":"soon""#, .badRequest, "due"),
    (#""coder":["mara"],"draw":"by dice""#, .badRequest, "draw"),
    (#""coder":{"name":"mara"}"#, .badRequest, "coder"), (#""coder":[7]"#, .badRequest, "coder"),
    (#""coder":["maro"]"#, .unprocessableContent, "maro"), (#""coder":[]"#, .unprocessableContent, "coder"),
    (#""coder":["mara"],"session":["none"]"#, .unprocessableContent, "none"),
  ])
  func `a wish that makes no sense is refused, and the field is named`(
    fields: String, status: HTTPResponse.Status, name: String
  ) async throws {
    let room = try Workroom()
    let answer = try await room.script(
      "plans", #"{"scheme":"\#(room.scheme)",\#(fields)}"#, as: room.signIn("lena"))
    #expect(answer.status == status && answer.text.contains(name), "\(answer.text)")
  }

  @Test func `work is moved, taken back and sent back`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    let path = "assignments/\(room.expertWork)"
    let moved = try await room.script("\(path)/move", #"{"to":"otto","reason":"away"}"#, as: lena)
      .json(Numbered.self)
    #expect(try room.study.assignments(of: "otto").map(\.id) == [moved.id])
    let back = try await room.script("assignments/\(moved.id)/withdraw", as: lena)
    #expect(back.status == .ok && back.text.contains(#""state":"withdrawn""#))
    #expect(try await room.script("\(path)/reopen", #"{"reason":"again"}"#, as: lena).status == .conflict)
    let unknown = try await room.script("\(path)/move", #"{"to":"nobody"}"#, as: lena)
    #expect(unknown.status == .unprocessableContent && unknown.text.contains("nobody"))
    #expect(try await room.get("/api/assignments", as: lena).json([Given].self).map(\.coder) == ["p01"])
  }

  @Test func `a script without the sign-in's secret does nothing`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    let answer = try await room.send(
      .post, "/api/assignments/\(room.expertWork)/withdraw", as: lena,
      headers: [.contentType: "application/json"], body: #"{"token":"\#(lena.csrfToken)"}"#)
    #expect(answer.status == .forbidden)
    #expect(try room.study.assignment(room.expertWork).state == .open)
  }

  @Test func `an adjudication goes from opening to what came of it`() async throws {
    let room = try Workroom()
    try room.study.add(Person(name: "nora", role: .expert))
    try room.codedByTwo()
    let (lena, nora, otto) = (try room.signIn("lena"), try room.signIn("nora"), try room.signIn("otto"))
    let work = try #require(try room.study.assignments(of: "otto").first).id
    let opening = #"{"session":"\#(Example.session)","scheme":"\#(room.scheme)","by":"nora"}"#
    #expect(try await room.get("/api/adjudications", as: lena).text.contains(#""differences":2"#))
    #expect(try await room.script("adjudications", opening, as: nora).status == .forbidden)
    let opened = try await room.script("adjudications", opening, as: lena)
    #expect(opened.status == .created)
    let path = "adjudications/\(try opened.json(Numbered.self).id)"
    #expect(try await room.get("/api/adjudications", as: nora).text.contains(#""deciding":true"#))

    let missed = #""unit":"2","code":"missed""#
    let own = try await room.script(
      "\(path)/rulings",
      "{\(missed)," + #""decision":"own","value":"yes","severity":1,"attribute":"done","reason":"slip"}"#,
      as: nora)
    #expect(own.status == .ok && own.text.contains(#""attribute":"done""#))
    #expect(try await room.script("\(path)/rulings/back", as: lena).status == .forbidden)
    let back = try await room.script("\(path)/rulings/back", as: nora)
    #expect(back.status == .ok && !back.text.contains("ruling"))
    #expect(try await room.script("\(path)/rulings/back", as: nora).status == .unprocessableContent)
    #expect(try await room.script("\(path)/close", as: nora).status == .unprocessableContent)
    for wrong in [
      "{\(missed)}", "{\(missed)," + #""decision":"side-Z","reason":"slip"}"#,
      "{\(missed)," + #""decision":"own","value":"maybe","reason":"slip"}"#,
      #"{"unit":"4","code":"missed","decision":"unresolved","reason":"slip"}"#,
    ] {
      #expect(try await room.script("\(path)/rulings", wrong, as: nora).status.kind == .clientError)
    }
    #expect(
      try await room.script("\(path)/side", #"{"letter":"A","reason":"slip"}"#, as: lena).status == .forbidden
    )
    let side = try await room.script(
      "\(path)/side", #"{"letter":"A","reason":"slip","words":"for a reason"}"#, as: nora)
    #expect(side.status == .ok && side.text.contains("for a reason"))
    #expect(try await room.get("/api/codings/\(work)/outcome", as: otto).status == .forbidden)
    #expect(try await room.script("\(path)/close", as: nora).text.contains(#""closed":true"#))
    let outcome = try await room.get("/api/codings/\(work)/outcome", as: otto)
    #expect(outcome.text.contains(#""basis":"adjudicated""#) && outcome.text.contains("for a reason"))
    #expect(try await room.get("/api/codings", as: otto).text.contains(#""outcome":true"#))
    #expect(try await room.get("/api/adjudications", as: lena).text.contains(#""reasons":{"slip":1}"#))
  }

  @Test func `a meeting votes blind, and nobody reads another's vote before the votes are open`() async throws
  {
    let room = try Workroom()
    try room.codedByTwo()
    let (lena, mara, otto) = (try room.signIn("lena"), try room.signIn("mara"), try room.signIn("otto"))
    let opening =
      #"{"session":"\#(Example.session)","scheme":"\#(room.scheme)","mode":"meeting","attending":["mara","otto"]}"#
    let id = try await room.script("adjudications", opening, as: lena).json(Numbered.self).id
    let path = "adjudications/\(id)"
    let place = #""unit":"2","code":"missed""#
    func vote(_ value: String, _ comment: String, as signIn: SignIn) async throws -> Answer {
      try await room.script(
        "\(path)/votes", "{\(place),\"value\":\"\(value)\",\"comment\":\"\(comment)\"}", as: signIn)
    }
    let own = try await vote("yes", "voted by one", as: mara)
    #expect(own.status == .ok && own.text.contains("voted by one"))
    #expect(try await vote("no", "again", as: mara).status == .conflict)
    _ = try await vote("no", "voted by another", as: otto)
    for (signIn, others) in [(lena, ["one", "another"]), (mara, ["another"]), (otto, ["one"])] {
      let answer = try await room.get("/api/\(path)", as: signIn).text
      #expect(!answer.contains("said by a coder") && !answer.contains(#""cast""#))
      for other in others { #expect(!answer.contains("voted by \(other)"), "\(signIn.person.name)") }
    }
    _ = try await room.get("/adjudications/\(id)?unit=session&code=overall", as: lena)
    #expect(
      try await room.get("/api/\(path)", as: otto).text.contains(
        #""shown":{"code":"overall","unit":"session"}"#))
    #expect(try await room.script("\(path)/votes/open", "{\(place)}", as: otto).status == .forbidden)
    let opened = try await room.script("\(path)/votes/open", "{\(place)}", as: lena).text
    for words in ["voted by one", "voted by another", "said by a coder"] { #expect(opened.contains(words)) }
    #expect(try await vote("no", "thought again", as: mara).text.contains(#""blind":false"#))
    for wrong in [#"{"unit":"2"}"#, #"{"unit":"4","code":"missed","value":"yes"}"#, "{\(place)}"] {
      #expect(try await room.script("\(path)/votes", wrong, as: mara).status.kind == .clientError)
    }
  }

  @Test func `a lead sets what is enough for a day, and reads what was coded beside it`() async throws {
    let room = try Workroom()
    let lena = try room.signIn("lena")
    _ = try await room.change(SavingTests.missed, as: room.signIn("mara"))
    let all = try await room.script("assign/limit", #"{"turns":120,"distressing":2}"#, as: lena)
    #expect(all.text.contains(#""everybody":{"distressing":2,"turns":120}"#))
    _ = try await room.script("assign/limit", #"{"coder":"otto","turns":5}"#, as: lena)
    let read = try await room.get("/api/assign/limit", as: lena).text
    #expect(
      read.contains(
        #"{"coder":"mara","distressing":0,"limit":{"distressing":2,"turns":120},"turns":1}"#))
    #expect(read.contains(#"{"coder":"otto","distressing":0,"limit":{"turns":5},"turns":0}"#))
    let none = try await room.script("assign/limit", #"{"turns":0}"#, as: lena)
    #expect(none.status == .badRequest && none.text.contains("turns"))
    let unknown = try await room.script("assign/limit", #"{"coder":"maro"}"#, as: lena)
    #expect(unknown.status == .unprocessableContent && unknown.text.contains("maro"))
  }

  @Test func `a coder is calibrated, and the result is read`() async throws {
    let room = try Workroom()
    try room.study.add(Person(name: "nora", role: .expert))
    try room.codedByTwo()
    let (lena, nora) = (try room.signIn("lena"), try room.signIn("nora"))
    func send(_ act: String, _ fields: String) async throws -> Answer {
      try await room.script("calibration/\(act)", #"{"scheme":"\#(room.scheme)",\#(fields)}"#, as: lena)
    }
    let gold = try await send("gold", #""source":"mara/\#(Example.session)""#)
    #expect(gold.text.contains("the coding of mara"))
    #expect(try await send("tries", #""coder":"nora","sessions":1"#).status == .unprocessableContent)
    let least = try await send("mark", #""figure":"percent","least":2"#)
    #expect(least.status == .badRequest && least.text.contains("least"))
    _ = try await send("mark", #""figure":"percent","least":0.5,"units":1,"uses":0,"code":["overall"]"#)
    #expect(
      try room.study.passMark(scheme: room.scheme)
        == PassMark(figure: .percent, least: 0.5, fewestUnits: 1, fewestUses: 0, codes: ["overall"]))
    #expect(try await send("tries", #""coder":"nora","sessions":1"#).text.contains(#""coder":"nora""#))
    #expect(try await room.get("/api/calibration/1", as: nora).status == .forbidden)
    let work = try #require(try room.study.assignments(of: "nora").first).id
    try await room.answerEverything(in: work, as: nora)
    #expect(try await room.script("codings/\(work)/submission", as: nora).status == .ok)
    #expect(try await room.get("/api/codings", as: nora).text.contains(#""calibration":1"#))
    let report = try await room.get("/api/calibration/1", as: nora).text
    #expect(report.contains(#""verdict":{"result":"passed"}"#) && report.contains("said by a coder"))
    for name in ["mara", "otto", "p01", "secret"] { #expect(!report.contains(name), "\(name)") }
    #expect(try await room.get("/api/calibration/1", as: room.signIn("otto")).status == .forbidden)
    #expect(try await room.get("/api/calibration", as: lena).text.contains(#""certified":true"#))
    #expect(try await send("revoke", #""coder":"nora""#).text.contains("taken away"))
    let drift = "/api/calibration/drift?coder=nora&scheme=\(room.scheme)&against="
    #expect(try await room.get(drift + "gold", as: lena).text.contains(#""closeness":"#))
    #expect(try await room.get(drift + "moon", as: lena).status == .badRequest)
    #expect(try await room.get("/api/calibration/drift?coder=nora", as: lena).text.contains("scheme"))
  }

  @Test func `progress, schemes and memos are read, and a memo is kept`() async throws {
    let room = try Workroom()
    try room.codedByTwo()
    let (lena, mara, otto) = (try room.signIn("lena"), try room.signIn("mara"), try room.signIn("otto"))
    let progress = try await room.get("/api/progress", as: lena).text
    #expect(progress.contains(#""coder":"otto","given":1,"inCorrection":0"#))
    #expect(progress.contains(#"{"code":"missed","made":4,"scheme":"\#(room.scheme)","set":1,"wanted":4}"#))
    let schemes = try await room.get("/api/schemes", as: mara).json([SchemeVersion].self)
    #expect(schemes.first?.sha256 == room.scheme && schemes.count > 1)
    let scheme = try await room.get("/api/schemes/\(room.scheme)", as: mara).json(Scheme.self)
    #expect(scheme == Example.scheme)
    let note = #"{"assignment":"\#(room.expertWork)","text":"noted by one"}"#
    #expect(try await room.script("memos", note, as: mara).status == .created)
    #expect(try await room.script("memos", note, as: otto).status == .notFound)
    let own = "/api/memos?assignment=\(room.expertWork)"
    #expect(try await room.get(own, as: mara).text.contains(#""author":"you""#))
    #expect(try await room.get(own, as: otto).status == .notFound)
    #expect(try await room.get("/api/memos?session=\(Example.session)", as: otto).status == .notFound)
    #expect(try await room.get("/api/memos?session=\(Example.session)", as: lena).text.contains("mara"))
    let code = #"{"scheme":"test","code":"missed","text":"a laugh counts"}"#
    #expect(try await room.script("memos", code, as: lena).status == .created)
    let memos = try await room.get("/api/memos", as: otto).text
    #expect(memos.contains("a laugh counts") && memos.contains("a lead") && !memos.contains("noted by one"))
    let unknown = try await room.script("memos", code.replacing("missed", with: "mist"), as: lena)
    #expect(unknown.status == .unprocessableContent && unknown.text.contains("mist"))
  }

  private struct SchemeVersion: Decodable {
    let sha256: String
  }
}
