import Assets
import DebriefCore
import Hummingbird
import NIOCore
import Review
import Store

/// The workbench for scripts: what a coder's pages use, as JSON. `docs/openapi.yaml` describes it and is served here.
struct APIRoutes: Sendable {
  let desk: Desk

  func add(to router: Router<Visit>) {
    router.get("api") { _, _ in try document() }
    let everybody = router.group(for: .lead, .expert, .trainee)
    everybody.get("api/me") { _, visit in try me(visit) }
    everybody.get("api/codings") { _, visit in try queue(visit) }
    everybody.get("api/own-sessions") { _, visit in try ownSessions(visit) }
    router.group(for: .lead).get("api/progress") { _, _ in
      try JSONAnswer.response(ProgressAnswer(desk.studyProgress(at: .now())))
    }
    router.group(for: .trainee).post("api/own-sessions") { request, visit in try await start(request, visit) }
  }

  private func document() throws -> Response {
    guard let asset = Asset.named("schema/openapi.yaml") else { throw WorkbenchError.notFound }
    return Response(
      status: .ok, headers: [.contentType: "application/yaml"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
  }

  private func me(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    return try JSONAnswer.response(
      VisitorAnswer(name: signIn.person.name, role: signIn.person.role.rawValue, token: signIn.csrfToken))
  }

  private func queue(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    guard signIn.person.role != .lead else { return try JSONAnswer.response([WorkAnswer]()) }
    return try JSONAnswer.response(try desk.queue(of: signIn.person).map(WorkAnswer.init))
  }

  private func ownSessions(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    return try JSONAnswer.response(
      try desk.ownCodings(of: signIn.person).map {
        OwnSessionAnswer(session: $0.session, scheme: $0.scheme, title: $0.title, coding: $0.assignment?.id)
      })
  }

  /// A trainee starts to code a session of their own.
  private func start(_ request: Request, _ visit: Visit) async throws -> Response {
    let (signIn, message) = try await visit.message(OwnSessionMessage.self, in: request)
    let assignment = try desk.assign(
      session: message.session, to: signIn.person.name, scheme: message.scheme, askedBy: signIn.person,
      at: .now())
    return try JSONAnswer.response(["id": assignment.id], status: .created)
  }
}
