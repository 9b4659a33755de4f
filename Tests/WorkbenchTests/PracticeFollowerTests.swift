import DebriefCore
import Practice
import Store
import Testing

@testable import Workbench

/// What a tab is told of a session.
@Suite struct PracticeFollowerTests {
  private static let signIn = SignIn(
    person: Person(name: "p01", role: .trainee), token: "t", csrfToken: "c",
    expiresAt: Timestamp(milliseconds: 0))
  private static let made = Provenance(engine: "e", model: "m")

  private func scene(suggestions: Bool = true, emotion: Bool = true) -> PracticeScene {
    var scene = PracticeScene(
      name: "p01-x-1", title: "X", client: "Mira", language: "en",
      condition: Condition(suggestions: suggestions, emotionDisplay: emotion),
      startedAt: Timestamp(milliseconds: 0))
    scene.apply(.clientBegins(turn: 1))
    scene.apply(.clientText("Hi.", turn: 1))
    scene.apply(.clientTurn(Turn(number: 1, speaker: .client, text: "Hi.")))
    return scene
  }

  private func follower(at position: ScenePosition = .start) throws -> PracticeFollower {
    PracticeFollower(at: position, templates: PageTemplates(assetVersion: "1"), for: Self.signIn)
  }

  @Test func `a tab is told each turn once, with how far it is`() async throws {
    var scene = scene()
    let follower = try follower()
    let first = try await follower.news(of: scene)
    #expect(first.map(\.name) == ["turn", "part", "part", "standing"])
    #expect(first.map(\.id) == ["1.0", nil, nil, nil])
    #expect(try await follower.news(of: scene).isEmpty)
    scene.apply(.peerTurn(Turn(number: 2, speaker: .peer, text: "Hello."), .own))
    scene.apply(.clientBegins(turn: 3))
    scene.apply(.clientText("We", turn: 3))
    let second = try await follower.news(of: scene)
    #expect(second.map(\.id).first == "2.0" && second.last?.data.contains(#""heard":"We""#) == true)
    #expect(second.filter { $0.name == "turn" }.count == 1)
  }

  @Test func `a tab that comes back is told what it missed, and no more`() async throws {
    var scene = scene()
    scene.apply(.peerTurn(Turn(number: 2, speaker: .peer, text: "Hello."), .own))
    scene.apply(.clientTurn(Turn(number: 3, speaker: .client, text: "Well.")))
    scene.apply(.marked(CueMark(turn: 1, note: "n", at: Timestamp(milliseconds: 1))))
    func turns(after id: String) async throws -> [String?] {
      let follower = try follower(at: #require(ScenePosition(id)))
      return try await follower.news(of: scene).filter { $0.name == "turn" }.map(\.id)
    }
    #expect(try await turns(after: "3.1") == [])
    #expect(try await turns(after: "2.1") == ["3.1"])
    // The mark that was made meanwhile shows on a turn that had arrived.
    #expect(try await turns(after: "2.0") == ["2.0", "3.1"])
    #expect(try await turns(after: "3.0") == ["3.1"])
    // A place that is not of this session: all of it.
    #expect(try await turns(after: "9.0") == ["1.0", "2.0", "3.1"])
  }

  @Test(arguments: ["", "1", "1.", ".1", "-1.0", "1.0.0", "a.b", "1,0"])
  func `an id that is none is nothing`(id: String) {
    #expect(ScenePosition(id) == nil)
  }

  @Test func `without the supports nothing is told of them`() async throws {
    var scene = scene(suggestions: false, emotion: false)
    scene.apply(.ended)
    let events = try await follower().news(of: scene)
    #expect(events.map(\.name) == ["turn", "standing"])
  }

  @Test func `hostile words are text, in one line of data`() async throws {
    var scene = scene()
    let hostile = "</li><script>alert(1)</script>\ndata: x\n\nevent: standing\u{2028}"
    scene.apply(.peerTurn(Turn(number: 2, speaker: .peer, text: hostile), .own))
    let events = try await follower(at: ScenePosition(turns: 1, marks: 0)).news(of: scene)
    let turn = try #require(events.first)
    #expect(!turn.data.contains("<script") && !turn.data.contains("\n"))
    #expect(turn.text.split(separator: "\n").count == 3)
  }

  @Test func `what failed is told with its ways on, and goes away with the next answer`() async throws {
    var scene = scene()
    scene.apply(.peerTurn(Turn(number: 2, speaker: .peer, text: "Hello."), .own))
    scene.apply(.trouble(Trouble(message: "The model is gone.", hint: "Start it.", waysOn: [.retry])))
    let follower = try follower()
    let told = try await follower.news(of: scene).last?.data ?? ""
    #expect(told.contains(#""trouble":"The model is gone. Start it.""#) && told.contains(#"["retry"]"#))
    scene.apply(.clientBegins(turn: 3))
    #expect(try await follower.news(of: scene).last?.data.contains(#""trouble""#) == false)
  }
}
