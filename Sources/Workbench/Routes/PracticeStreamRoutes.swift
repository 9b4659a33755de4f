import DebriefCore
import HTTPTypes
import Hummingbird
import Review
import Store

/// What the practice page's script follows, and what it sends.
struct PracticeStreamRoutes: Sendable {
  let desk: Desk
  let rooms: PracticeRooms
  let reception: Reception
  let templates: PageTemplates

  private static let lastEvent = HTTPField.Name("Last-Event-ID")

  func add(to router: Router<Visit>) {
    let trainees = router.group(for: .trainee)
    trainees.get("practice/:session/events") { request, visit in try await events(request, visit) }
    trainees.post("practice/:session/acts") { request, visit in try await act(request, visit) }
    trainees.get("practice/:session/acts") { _, _ -> Response in
      throw WorkbenchError.wrongMethod(allowed: "POST")
    }
  }

  private func events(_ request: Request, _ visit: Visit) async throws -> Response {
    let (signIn, record) = try visit.ownSession(in: desk.study)
    // Tells a browser not to come back.
    guard record.endedAt == nil else { return Response(status: .noContent) }
    let live = try await rooms.room(of: record.header.name).live
    let follower = PracticeFollower(at: Self.position(of: request), templates: templates, for: signIn)
    return EventStream.response(ticks: live.ticks(every: EventStream.pause)) {
      guard try reception.find(signIn.token, isUse: false) != nil else { return nil }
      let scene = live.scene
      let events = try await follower.news(of: scene)
      return events.isEmpty && scene.standing == .ended ? nil : events
    }
  }

  /// How far the browser says it is: after a lost connection by the last event, else by what its page showed.
  private static func position(of request: Request) -> ScenePosition {
    let lastID = lastEvent.flatMap { request.headers[$0] }.flatMap(ScenePosition.init)
    return lastID ?? request.uri.queryParameters["after"].flatMap { ScenePosition(String($0)) } ?? .start
  }

  private func act(_ request: Request, _ visit: Visit) async throws -> Response {
    let (_, act) = try await visit.message(PracticeAct.self, in: request)
    let record = try visit.ownSession(in: desk.study).record
    try SenderID.check(act.id)
    do {
      try await act.perform(on: record.header.name, in: rooms)
    } catch let error as WorkbenchError where error == .heldBack {
      // Nothing went wrong: the trainee is asked.
      return try JSONAnswer.response(
        ChangeAnswer(saved: false, message: error.message, hint: error.hint, held: true))
    }
    return try JSONAnswer.response(ChangeAnswer(savedAt: .now()))
  }
}
