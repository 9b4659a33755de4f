import Authoring
import DebriefCore
import Hummingbird
import Review
import Store

/// Choosing whom to practise with, and beginning.
struct PracticeRoutes: Sendable {
  let desk: Desk
  let rooms: PracticeRooms
  let choice: ScenarioChoice
  /// What reads the conversations along.
  let reader: String?
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let trainees = router.group(for: .trainee)
    trainees.get("practice") { _, visit in try home(visit) }
    trainees.get("practice/scenarios/:scenario") { _, visit in try scenario(visit) }
    trainees.form("practice/scenarios/:scenario", isPage: true) { try await begin(as: $1, $2) }
  }

  private func home(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let own = try desk.study.sessions().filter {
      $0.header.trainee == signIn.person.name && $0.header.scenarioHash != nil
    }
    return try templates.response(
      PracticeHomePage(
        cases: try choice.all(), sessions: own, consent: try desk.study.consent(of: signIn.person.name),
        help: try desk.study.helpText(for: "en"), for: signIn))
  }

  private func scenario(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let scenario = try choice.scenario(try visit.parameters.require("scenario")).value
    return try templates.response(
      CasePage(
        scenario, reader: reader, consent: try desk.study.consent(of: signIn.person.name),
        help: try desk.study.helpText(for: scenario.language), for: signIn))
  }

  private func begin(as signIn: SignIn, _ visit: Visit) async throws -> Response {
    let scenario = try choice.scenario(try visit.parameters.require("scenario"))
    let session = try await rooms.begin(scenario, for: signIn.person.name)
    // The page mostly opens with the client's first words; a slow voice is not waited for.
    await (try rooms.room(of: session)).waitForAnswer(atMost: .seconds(1))
    return .redirect(to: "/practice/\(session)", type: .normal)
  }
}

extension Visit {
  /// The trainee's sign-in and their own recorded session, which the address names.
  ///
  /// - Throws: ``WorkbenchError/notFound`` for any other session.
  func ownSession(in study: Study) throws -> (signIn: SignIn, record: SessionRecord) {
    let signIn = try expectSignIn()
    guard let name = parameters.get("session") else { throw WorkbenchError.notFound }
    let record = try study.session(named: name)
    guard record.header.trainee == signIn.person.name, record.header.scenarioHash != nil else {
      throw WorkbenchError.notFound
    }
    return (signIn, record)
  }
}
