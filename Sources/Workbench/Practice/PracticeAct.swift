import DebriefCore
import Practice

/// What a trainee does in a session, as a form or the page's script sends it.
struct PracticeAct: Sendable {
  /// What is done.
  enum Act: String, Decodable, Sendable {
    case say, mark, end, retry, scripted
  }

  /// The name that whoever sends it gave it: sent twice, it happens once.
  let id: String
  let act: Act
  /// The number of the client turn that is answered or marked.
  let turn: Int
  /// The words, or the note.
  let text: String?
  /// The number of the suggestion that the words came from.
  let suggestion: Int?
  /// Whether a message that was held back is meant for the client.
  let isMeant: Bool

  /// Does it; ending is for the rooms.
  func perform(on session: String, in rooms: PracticeRooms) async throws {
    guard act != .end else { return try await rooms.end(session) }
    let room = try await rooms.room(of: session)
    switch act {
    case .say: try await room.say(try message(), after: turn, id: id, isMeant: isMeant)
    case .mark: try await room.mark(turn, note: text, id: id)
    case .end: break
    case .retry: await room.retry()
    case .scripted: await room.goOnScripted()
    }
  }

  private func message() throws(WorkbenchError) -> PeerMessage {
    switch (text, suggestion) {
    case (let text?, nil): return .own(text)
    case (let text?, let number?): return .edited(number, text: text)
    case (nil, let number?): return .suggestion(number)
    case (nil, nil): throw .badRequest("the message has no words")
    }
  }
}

extension PracticeAct: Decodable {
  private enum Key: String, CodingKey {
    case id, act, turn, text, suggestion, meant
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id = try fields.decode(String.self, forKey: .id)
    act = try fields.decode(Act.self, forKey: .act)
    turn = try fields.decodeIfPresent(Int.self, forKey: .turn) ?? 0
    text = try fields.decodeIfPresent(String.self, forKey: .text)
    suggestion = try fields.decodeIfPresent(Int.self, forKey: .suggestion)
    isMeant = try fields.decodeIfPresent(Bool.self, forKey: .meant) ?? false
  }

  /// Reads the fields of a form.
  init(_ act: Act, _ form: Form) throws(WorkbenchError) {
    self.act = act
    id = act == .say || act == .mark ? try form.required("message") : ""
    turn = form["turn"].flatMap { Int($0) } ?? 0
    text = form["text"]
    suggestion = form["suggestion"].flatMap { Int($0) }
    isMeant = form["meant"] == "yes"
  }
}
