import DebriefCore
import Hummingbird
import Review
import Store

/// What somebody sees first: their list, or for a lead how far everybody is.
struct HomeRoutes: Sendable {
  let desk: Desk
  let choice: ScenarioChoice
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    router.group(for: .lead, .expert, .trainee).get("/") { request, visit in try page(request, visit) }
    router.group(for: .trainee).form("own-sessions") { form, signIn, _ in try start(form, signIn) }
  }

  private func page(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    guard signIn.person.role != .lead else {
      let given = GivenNotice.words(in: request)
      var response = try overview(given: given, for: signIn)
      if given != nil { response.setCookie(GivenNotice.gone) }
      return response
    }
    let (person, moment) = (signIn.person, Timestamp.now())
    return try templates.response(
      QueuePage(
        try desk.queue(of: person), titles: try titles(for: person),
        decisions: try AdjudicationMaterial(at: desk, for: person).own.filter { !$0.sheet.isClosed },
        offers: try desk.ownCodings(of: person).filter { $0.assignment == nil },
        consent: try desk.study.consent(of: person.name), load: try desk.load(of: person.name, at: moment),
        pace: try desk.pace(of: person.name), at: moment, for: signIn))
  }

  private func overview(given: String?, for signIn: SignIn) throws -> Response {
    let (study, moment) = (desk.study, Timestamp.now())
    let progress = try desk.studyProgress(at: moment)
    var loads: [String: DailyLoad] = [:]
    for row in progress.coders { loads[row.coder] = try desk.load(of: row.coder, at: moment) }
    let reminders = try study.snapshots(.scheme).flatMap { snapshot in
      let scheme = try study.scheme(sha256: snapshot.sha256)
      return try desk.certifications(scheme: snapshot.sha256, at: moment).flatMap { standing in
        standing.reminders.map { "\(standing.coder), \(scheme.title) \(scheme.version): \($0)" }
      }
    }
    let hasTrainees = try study.people().contains { $0.role == .trainee }
    return try templates.response(
      OverviewPage(
        study: study.title, given: given, lacksHelp: try hasTrainees && study.helpTexts().isEmpty,
        sessions: try study.sessions(), closed: try study.sessionsLeftOut(of: .coding),
        work: try desk.progress(), progress: progress, loads: loads, reminders: reminders, at: moment,
        for: signIn))
  }

  /// A trainee starts to code a session of their own.
  private func start(_ form: Form, _ signIn: SignIn) throws -> Response {
    let assignment = try desk.assign(
      session: try form.required("session"), to: signIn.person.name, scheme: try form.required("scheme"),
      askedBy: signIn.person, at: .now())
    return .redirect(to: "/coding/\(assignment.id)", type: .normal)
  }

  /// What the cases of a trainee's own sessions are called, by session; nobody else may know.
  private func titles(for person: Person) throws -> [String: String] {
    guard person.role == .trainee else { return [:] }
    let cases = try choice.titles()
    let own = try desk.study.sessions().map(\.header).filter { $0.trainee == person.name }
    return Dictionary(uniqueKeysWithValues: own.map { ($0.name, $0.scenario.flatMap { cases[$0] }) })
      .compactMapValues { $0 }
  }
}
