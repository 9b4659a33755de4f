import DebriefCore
import HTTPTypes
import Hummingbird
import Review
import Store
import Testing

@testable import Workbench

/// What a script is told is as blind as the pages, on every address under `/api` and for every role.
@Suite struct APIBlindnessTests {
  /// Every address under `/api` that is read, for the session that `room` holds.
  private func addresses(in room: Workroom, assignment: Int64) throws -> [String] {
    let router = try makeRouter(
      study: room.study, practice: PracticeOffer(), door: .local(port: 0), idleSeconds: SignIn.idleSeconds)
    return router.routes.filter { $0.method == .get && $0.path.description.hasPrefix("/api/") }.map {
      $0.path.description.replacing("{assignment}", with: "\(assignment)")
        .replacing("{adjudication}", with: "1").replacing("{calibration}", with: "1")
        .replacing("{scheme}", with: room.scheme)
    } + ["/api/memos?assignment=\(assignment)", "/api/memos?adjudication=1"]
  }

  /// What is said to somebody at every address that lets them in.
  private func told(_ signIn: SignIn, in room: Workroom, assignment: Int64) async throws -> [String: String] {
    var told: [String: String] = [:]
    for address in try addresses(in: room, assignment: assignment) {
      let answer = try await room.get(address, as: signIn)
      if answer.status == .ok { told[address] = answer.text }
    }
    return told
  }

  /// A workroom in which `nora`, who coded nothing, decides between `mara` and `otto`, or a meeting of all does.
  private func adjudicated(_ mode: Adjudication.Mode = .alone) throws -> Workroom {
    let room = try Workroom()
    try room.study.add(Person(name: "nora", role: .expert))
    try room.codedByTwo()
    _ = try Desk(room.study).openAdjudication(
      of: Example.session, scheme: room.scheme, by: mode == .alone ? "nora" : "lena", mode: mode,
      attending: mode == .alone ? [] : ["mara", "otto"], at: Timestamp(milliseconds: 3_000))
    for (name, memo) in [("mara", "first remark"), ("otto", "second remark")] {
      _ = try Desk(room.study).add(
        memo: memo, on: .session(Example.session), by: Person(name: name, role: .expert),
        at: Timestamp(milliseconds: 4_000))
    }
    return room
  }

  @Test func `an expert who codes learns nothing but the conversation`() async throws {
    let room = try Workroom()
    let told = try await told(room.signIn("mara"), in: room, assignment: room.expertWork)
    #expect(told.keys.contains("/api/codings/\(room.expertWork)") && told.keys.contains("/api/adjudications"))
    for (address, text) in told {
      for telltale in Workroom.telltales { #expect(!text.contains(telltale), "\(address): \(telltale)") }
    }
  }

  @Test func `an expert who has submitted learns nothing of the others`() async throws {
    let room = try adjudicated()
    let told = try await told(room.signIn("mara"), in: room, assignment: room.expertWork)
    #expect(told["/api/memos?assignment=\(room.expertWork)"]?.contains("first remark") == true)
    #expect(told["/api/adjudications/1"] == nil)
    for (address, text) in told {
      for telltale in Workroom.telltales + ["nora", "second remark"] {
        #expect(!text.contains(telltale), "\(address): \(telltale)")
      }
    }
  }

  @Test func `an adjudicator meets letters, not names`() async throws {
    let room = try adjudicated()
    let told = try await told(room.signIn("nora"), in: room, assignment: room.expertWork)
    let sheet = try #require(told["/api/adjudications/1"])
    #expect(sheet.contains("said by a coder") && sheet.contains(#""letter":"A""#))
    #expect(told["/api/memos?adjudication=1"]?.contains("second remark") == true)
    for (address, text) in told {
      for telltale in Workroom.telltales + ["mara"] {
        #expect(!text.contains(telltale), "\(address): \(telltale)")
      }
    }
  }

  @Test func `another expert and another trainee learn nothing of the session`() async throws {
    let room = try adjudicated()
    try room.study.add(Person(name: "ida", role: .expert))
    for name in ["ida", "p02"] {
      for (address, text) in try await told(room.signIn(name), in: room, assignment: room.expertWork) {
        for telltale in Workroom.telltales + ["mara", "nora", "said by a coder", "I sleep badly"] {
          #expect(!text.contains(telltale), "\(name), \(address): \(telltale)")
        }
      }
    }
  }

  @Test func `a trainee learns nothing of what experts say`() async throws {
    let room = try adjudicated()
    let told = try await told(room.signIn("p01"), in: room, assignment: room.traineeWork)
    #expect(told.keys.contains("/api/codings/\(room.traineeWork)"))
    for (address, text) in told {
      for telltale in ["mara", "otto", "nora", "said by a coder", "secret-cue", "0.4242", "remark"] {
        #expect(!text.contains(telltale), "\(address): \(telltale)")
      }
    }
  }

  @Test func `nobody in a meeting is told what the coders said before the votes are open`() async throws {
    let room = try adjudicated(.meeting)
    let (lena, mara, otto) = (try room.signIn("lena"), try room.signIn("mara"), try room.signIn("otto"))
    for signIn in [lena, mara, otto] {
      let sheet = try await room.get("/api/adjudications/1", as: signIn)
      #expect(sheet.status == .ok && sheet.text.contains(#""code":"missed""#))
      #expect(!sheet.text.contains("said by a coder") && !sheet.text.contains("sides"))
    }
    try Desk(room.study).openVotes(
      on: .turn(2), code: "missed", in: 1, by: lena.person, at: Timestamp(milliseconds: 5_000))
    let sheet = try await room.get("/api/adjudications/1", as: otto).text
    #expect(sheet.contains("said by a coder"))
    // The other question stays closed.
    #expect(sheet.ranges(of: "sides").count == 1)
    for name in ["mara", "otto", "p01"] { #expect(!sheet.contains(name)) }
  }
}
