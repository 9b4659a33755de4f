import DebriefCore
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Coding by forms alone, as without a script.
@Suite struct FormTests {
  /// What `mara` has said with a code on a unit.
  private func coding(_ code: String, on unit: CodingUnit = .turn(2), in room: Workroom) throws -> Coding? {
    try room.study.coding(of: room.expertWork).units[unit]?.codings[code]
  }

  /// Presses a button of a code's form as `mara` and returns where the answer leads.
  @discardableResult
  private func press(
    _ act: String, _ code: String, on unit: String = "2", with fields: [String: String] = [:],
    in room: Workroom,
    as signIn: SignIn
  ) async throws -> Answer {
    try await room.post(
      "/coding/\(room.expertWork)/units/\(unit)",
      fields.merging(["act": act, "code": code]) { own, _ in own }, as: signIn)
  }

  @Test func `a code is set, refined and taken back button by button`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    let answer = try await press("value=yes", "missed", in: room, as: mara)
    #expect(answer.status == .seeOther)
    #expect(
      answer.headers[.location] == "/coding/\(room.expertWork)?unit=2&code=missed#unit-2")
    try await press("severity=2", "missed", in: room, as: mara)
    try await press("attribute=left", "missed", in: room, as: mara)
    try await press("mark", "missed", with: ["words": " worry. ", "turn": "1"], in: room, as: mara)
    #expect(
      try coding("missed", in: room)
        == Coding(
          value: .binary(true), severity: 2, attribute: "left",
          evidence: [EvidenceSpan(turn: 1, start: 16, end: 22)]))
    try await press("unmark=0", "missed", in: room, as: mara)
    try await press("severity=", "missed", in: room, as: mara)
    #expect(try coding("missed", in: room) == Coding(value: .binary(true), attribute: "left"))
    try await press("clear", "missed", in: room, as: mara)
    #expect(try coding("missed", in: room) == nil)
  }

  @Test(arguments: ["severity=1", "attribute=done", "mark", "words"])
  func `what was typed is kept whichever button is pressed`(act: String) async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    try await press(
      act, "missed",
      with: ["comment": "Two\r\nlines", "alternative": "Tell me more.", "words": "worry", "turn": "1"],
      in: room, as: mara)
    let kept = try #require(try coding("missed", in: room))
    #expect(kept.comment == "Two\nlines" && kept.alternative == "Tell me more.")
    try await press("words", "missed", with: ["comment": " ", "alternative": ""], in: room, as: mara)
    let emptied = try #require(try coding("missed", in: room))
    #expect(emptied.comment == nil && emptied.alternative == nil)
  }

  @Test func `options are chosen one by one, numbers and levels given`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    try await press("choose=warm", "tone", in: room, as: mara)
    try await press("choose=calm", "tone", in: room, as: mara)
    #expect(try coding("tone", in: room)?.value == .options(["calm", "warm"]))
    try await press("drop=warm", "tone", in: room, as: mara)
    #expect(try coding("tone", in: room)?.value == .options(["calm"]))
    try await press("number", "depth", on: "1", with: ["number": "7.5"], in: room, as: mara)
    #expect(try coding("depth", on: .turn(1), in: room)?.value == .number(7.5))
    try await press("value=2", "overall", on: "session", in: room, as: mara)
    #expect(try coding("overall", on: .session, in: room)?.value == .level(2))
  }

  @Test func `nothing to code stands alone and can be taken back`() async throws {
    let room = try Workroom()
    let mara = try room.signIn("mara")
    try await press("nothing", "", in: room, as: mara)
    #expect(try room.study.coding(of: room.expertWork).units[.turn(2)]?.nothing == true)
    try await press("answerable", "", in: room, as: mara)
    #expect(try room.study.coding(of: room.expertWork).units[.turn(2)]?.isAnswered != true)
    try await press("value=yes", "missed", in: room, as: mara)
    let refused = try await press("nothing", "", in: room, as: mara)
    #expect(refused.status == .conflict && refused.text.contains("Take the codes back first."))
  }

  @Test(arguments: [
    ("fly", "missed", HTTPResponse.Status.badRequest), ("value=maybe", "missed", .badRequest),
    ("value=yes", "none", .badRequest), ("value=yes", "overall", .badRequest),
    ("severity=7", "missed", .unprocessableContent), ("severity=1", "reflection", .unprocessableContent),
    ("mark", "missed", .badRequest), ("unmark=3", "missed", .badRequest), ("number", "missed", .badRequest),
  ])
  func `a button that makes no sense changes nothing`(
    act: String, code: String, status: HTTPResponse.Status
  ) async throws {
    let room = try Workroom()
    let answer = try await press(act, code, in: room, as: try room.signIn("mara"))
    #expect(answer.status == status)
    #expect(try room.study.coding(of: room.expertWork).units.isEmpty)
  }

  @Test func `words that are not in the turn are said so, without the words`() async throws {
    let room = try Workroom()
    let answer = try await press(
      "mark", "missed", with: ["words": "never said", "turn": "1"], in: room, as: try room.signIn("mara"))
    #expect(answer.status == .unprocessableContent && answer.text.contains("not in turn 1"))
    #expect(!answer.text.contains("never said"))
  }
}
