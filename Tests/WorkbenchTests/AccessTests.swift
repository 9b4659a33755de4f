import DebriefCore
import HTTPTypes
import Store
import Testing

@testable import Workbench

/// Who meets what on the pages that they may open.
@Suite struct AccessTests {
  @Test func `an expert meets the conversation and nothing else, on every page and in every answer`()
    async throws
  {
    let room = try Workroom()
    let expert = try room.signIn("mara")
    let other = try room.signIn("p01")
    _ = try await room.change(
      #"{"id":"9","unit":"2","act":"set","code":"missed","coding":{"value":"yes","comment":"secret-note"}}"#,
      to: room.traineeWork, as: other)
    let work = "/coding/\(room.expertWork)"
    var seen = [
      try await room.get("/", as: expert), try await room.get(work, as: expert),
      try await room.get("\(work)?unit=session", as: expert),
      try await room.get("\(work)/submit", as: expert),
      try await room.get("/coding/\(room.traineeWork)", as: expert),
      try await room.get("/sign-out", as: expert),
    ]
    seen.append(
      try await room.change(
        #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"yes"}}"#, as: expert))
    seen.append(try await room.post("\(work)/submit", as: expert))
    seen.append(try await room.post("\(work)/units/99", ["act": "nothing"], as: expert))
    for answer in seen {
      for telltale in Workroom.telltales {
        #expect(!answer.text.contains(telltale), "\(telltale)")
        #expect(answer.headers[.location]?.contains(telltale) != true)
      }
    }
    #expect(seen[1].text.contains("I sleep badly &amp; worry."))
  }

  @Test func `a trainee sees only the codes for peers, with their questions, and no expert's view`()
    async throws
  {
    let room = try Workroom()
    let (mara, trainee) = (try room.signIn("mara"), try room.signIn("p01"))
    _ = try await room.change(
      #"{"id":"1","unit":"2","act":"set","code":"missed","coding":{"value":"yes","comment":"expert-view"}}"#,
      as: mara)
    let text = try await room.get("/coding/\(room.traineeWork)", as: trainee).text
    #expect(text.contains("Did you miss a sign?") && !text.contains("The reply passes a sign by."))
    #expect(!text.contains("data-code=\"reflection\"") && !text.contains("expert-view"))
    #expect(!text.contains("mara") && !text.contains("secret-meaning") && !text.contains("secret-phase"))
  }

  @Test func `a lead sees how far everybody is`() async throws {
    let room = try Workroom()
    let text = try await room.get("/", as: room.signIn("lena")).text
    #expect(text.contains(Example.session) && text.contains("mara") && text.contains("0 of 5 answered"))
  }
}
