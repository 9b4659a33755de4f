import DebriefCore
import Hummingbird
import Review
import Store

/// What somebody sees first: their list, or for a lead how far everybody is.
struct HomeRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    router.group(for: .lead, .expert, .trainee).get("/") { _, visit in try page(visit) }
    let trainees = router.group(for: .trainee)
    trainees.post("own-sessions") { request, visit in try await start(request, visit) }
    trainees.get("own-sessions") { _, _ -> Response in throw WorkbenchError.wrongMethod(allowed: "POST") }
  }

  private func page(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    guard signIn.person.role != .lead else {
      return try overview(for: signIn)
    }
    let (person, moment) = (signIn.person, Timestamp.now())
    return try templates.response(
      QueuePage(
        try desk.queue(of: person),
        decisions: try AdjudicationMaterial(at: desk, for: person).own.filter { !$0.sheet.isClosed },
        offers: try offers(for: person), load: try desk.load(of: person.name, at: moment),
        pace: try desk.pace(of: person.name), at: moment, for: signIn))
  }

  private func overview(for signIn: SignIn) throws -> Response {
    let moment = Timestamp.now()
    let progress = try desk.studyProgress(at: moment)
    var loads: [String: DailyLoad] = [:]
    for row in progress.coders { loads[row.coder] = try desk.load(of: row.coder, at: moment) }
    let reminders = try desk.study.snapshots(.scheme).flatMap { snapshot in
      try desk.certifications(scheme: snapshot.sha256, at: moment).flatMap { standing in
        standing.reminders.map { "\(standing.coder), \(snapshot.id) \(snapshot.version): \($0)" }
      }
    }
    return try templates.response(
      OverviewPage(
        study: desk.study.title, sessions: try desk.study.sessions(), work: try desk.progress(),
        progress: progress, loads: loads, reminders: reminders, at: moment, for: signIn))
  }

  /// A trainee starts to code a session of their own.
  private func start(_ request: Request, _ visit: Visit) async throws -> Response {
    let signIn = try visit.expectSignIn()
    let form = try await Form(request, visit)
    try FormToken.check(form["token"], for: signIn)
    let assignment = try desk.assign(
      session: try form.required("session"), to: signIn.person.name, scheme: try form.required("scheme"),
      askedBy: signIn.person, at: .now())
    return .redirect(to: "/coding/\(assignment.id)", type: .normal)
  }

  /// The sessions of a trainee that they have not started to code, with each scheme that has codes for peers.
  private func offers(for person: Person) throws -> [QueuePage.Offer] {
    try desk.ownCodings(of: person).filter { $0.assignment == nil }.map {
      QueuePage.Offer(
        session: $0.session, schemeHash: $0.scheme, schemeName: "\($0.title), \($0.version)")
    }
  }
}
