import Authoring
import DebriefCore
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Who may practise, and what the practice pages refuse.
@Suite struct PracticeAccessTests {
  /// A workbench in which p01 has begun a session.
  private func begun() async throws -> (room: Workroom, trainee: SignIn, address: String) {
    let room = try Workroom()
    let trainee = try room.signIn("p01")
    let answer = try await room.post("/practice/scenarios/exam-stress", as: trainee)
    #expect(answer.status == .seeOther)
    return (room, trainee, try #require(answer.headers[.location]))
  }

  @Test(arguments: [
    ("nobody", HTTPResponse.Status.unauthorized, HTTPResponse.Status.unauthorized),
    ("lena", .forbidden, .forbidden),
    ("mara", .forbidden, .forbidden), ("p01", .ok, .ok), ("p02", .ok, .notFound),
  ])
  func `trainees practise, each in their own sessions`(
    name: String, home: HTTPResponse.Status, session: HTTPResponse.Status
  ) async throws {
    let (room, _, address) = try await begun()
    let signIn = name == "nobody" ? nil : try room.signIn(name)
    for path in ["/practice", "/practice/scenarios/exam-stress"] {
      #expect(try await room.get(path, as: signIn).status == home)
    }
    for path in ["", "/pause"] {
      #expect(try await room.get(address + path, as: signIn).status == session)
    }
    let begins = try await room.send(
      .post, "/practice/scenarios/exam-stress", as: signIn,
      body: Workroom.form(["token": signIn?.csrfToken ?? ""]))
    #expect(begins.status == (home == .ok ? .seeOther : home))
  }

  @Test func `who does not want practice kept is told so before they begin`() async throws {
    let (room, trainee, _) = try await begun()
    let pages = ["/practice", "/practice/scenarios/exam-stress"]
    for page in pages { #expect(try await room.get(page, as: trainee).text.contains("/exam-stress\"")) }
    try room.study.record(consent: [.practice: false], of: "p01", at: .now())
    for page in pages {
      let shown = try await room.get(page, as: trainee).text
      #expect(shown.contains("you do not want your practice sessions kept"))
      #expect(!shown.contains("/scenarios/exam-stress\"") && shown.contains("Help for yourself"))
    }
    #expect(try await room.post("/practice/scenarios/after-the-breakup", as: trainee).status == .forbidden)
  }

  @Test func `a trainee's own sessions are called as their cases, and say who else codes them`() async throws
  {
    let (room, trainee, address) = try await begun()
    _ = try await room.practise(
      #"{"id":"m1","act":"say","turn":1,"text":"Hello."}"#, at: address, as: trainee)
    _ = try await room.post("\(address)/end", as: trainee)
    let pages = ["/", address]
    #expect(try await room.get("/", as: trainee).text.contains(">Exams, and nobody to tell<"))
    for page in pages {
      #expect(try await room.get(page, as: trainee).text.contains("before you read what others say"))
    }
    try room.study.record(consent: [.coding: false], of: "p01", at: .now())
    for page in pages {
      let shown = try await room.get(page, as: trainee).text
      #expect(shown.contains("you do not allow that others code them") && !shown.contains("before you read"))
    }
    let begin = ["session": "p01-exam-stress-1", "scheme": room.scheme]
    _ = try await room.post("/own-sessions", begin, as: trainee)
    let list = try await room.get("/", as: trainee).text
    #expect(
      list.contains(">Exams, and nobody to tell</a>") && list.contains("p01-exam-stress-1, Test scheme"))
  }

  @Test(arguments: ["say", "mark", "end", "retry", "scripted", "self-check"])
  func `a form without the sign-in's secret does nothing`(form: String) async throws {
    let (room, trainee, address) = try await begun()
    let answer = try await room.post(
      "\(address)/\(form)", ["token": "wrong", "text": "x", "turn": "1", "message": "1"], as: trainee)
    #expect(answer.status == .forbidden)
    let record = try room.study.session(named: "p01-exam-stress-1")
    #expect(record.turns.count == 1 && record.marks.isEmpty && record.endedAt == nil)
    #expect(try await room.get("\(address)/\(form)", as: trainee).status == .methodNotAllowed)
  }

  @Test(arguments: [
    "", "{", #"{"id":"1"}"#, #"{"id":"","act":"end"}"#, #"{"id":"1","act":"dance"}"#,
    #"{"id":"1","act":"say","turn":1}"#, #"{"id":"../x","act":"say","turn":1,"text":"Hello."}"#,
  ])
  func `an act that makes no sense is answered, not done`(body: String) async throws {
    let (room, trainee, address) = try await begun()
    let answer = try await room.practise(body, at: address, as: trainee)
    #expect(answer.status == .badRequest && answer.text.contains(#""saved":false"#))
    #expect(try room.study.session(named: "p01-exam-stress-1").turns.count == 1)
  }

  @Test func `a message that is sent twice stands once`() async throws {
    let (room, trainee, address) = try await begun()
    let message = #"{"id":"m1","act":"say","turn":1,"text":"Hello."}"#
    for _ in 1...3 {
      #expect(try await room.practise(message, at: address, as: trainee).status == .ok)
    }
    // Another workbench over the same study: the name is known there too.
    let later = try Workroom(over: room.study)
    #expect(try await later.practise(message, at: address, as: trainee).status == .ok)
    let turns = try room.study.transcript(of: "p01-exam-stress-1").turns
    #expect(turns.filter { $0.speaker == .peer }.map(\.text) == ["Hello."])
    let late = try await room.practise(
      #"{"id":"m2","act":"say","turn":9,"text":"Too late."}"#, at: address, as: trainee)
    #expect(late.status == .conflict && late.text.contains("has gone on"))
  }

  @Test func `a second press of Begin begins no second session`() async throws {
    let (room, trainee, address) = try await begun()
    let again = try await room.post("/practice/scenarios/exam-stress", as: trainee)
    #expect(again.headers[.location] == address)
    let other = try await room.post("/practice/scenarios/after-the-breakup", as: trainee)
    #expect(other.headers[.location] == "/practice/p01-after-the-breakup-1")
    #expect(try room.study.sessions().filter { $0.header.scenarioHash != nil }.count == 2)
  }

  @Test func `nothing of the director's view is on the page`() async throws {
    let (room, trainee, address) = try await begun()
    let page = try await room.get(address, as: trainee).text
    let record = try room.study.session(named: "p01-exam-stress-1")
    let decision = try #require(record.turns.first?.client?.decision)
    for reason in decision.reasons { #expect(!page.contains(reason)) }
    for cue in try Shelf.scenarios.load("exam-stress").value.cues {
      #expect(!page.contains(cue.id) && !page.contains(cue.meaning))
    }
    #expect(!page.contains("<script>") && !page.contains(" style=") && !page.contains(" onclick"))
  }

  @Test func `an ended session shows the look back, keeps it, and takes nothing more`() async throws {
    let (room, trainee, address) = try await begun()
    #expect(try await room.post("\(address)/end", as: trainee).status == .seeOther)
    let page = try await room.get(address, as: trainee)
    #expect(page.status == .ok && page.text.contains("The session has ended"))
    for _ in 1...2 {
      _ = try await room.post(
        "\(address)/self-check", ["noticed": "A <joke>.", "hard": "To wait."], as: trainee)
    }
    #expect(try room.study.selfChecks(of: "p01-exam-stress-1").map(\.noticed) == ["A <joke>."])
    #expect(try await room.get(address, as: trainee).text.contains("A &lt;joke&gt;."))
    let late = try await room.practise(
      #"{"id":"m9","act":"say","turn":1,"text":"Hello?"}"#, at: address, as: trainee)
    #expect(late.status == .conflict)
    #expect(try await room.get("\(address)/events", as: trainee).status == .noContent)
  }
}
