import Authoring
import DebriefCore
import Guidance
import Hummingbird
import Practice
import Review
import Store

/// The practice page and its forms, which work without a script too; and what comes after a session.
struct PracticeSessionRoutes: Sendable {
  let desk: Desk
  let rooms: PracticeRooms
  let templates: PageTemplates

  /// How long a form waits for the client's answer before its page is shown without it.
  private static let patience = Duration.seconds(10)

  func add(to router: Router<Visit>) {
    let trainees = router.group(for: .trainee)
    trainees.get("practice/:session") { request, visit in try await page(request, visit) }
    trainees.get("practice/:session/pause") { _, visit in try await pause(visit) }
    for act in [PracticeAct.Act.say, .mark, .end, .retry, .scripted] {
      trainees.form("practice/:session/\(act.rawValue)") { form, _, visit in
        try await perform(PracticeAct(act, form), visit)
      }
    }
    trainees.form("practice/:session/self-check") { form, _, visit in try selfCheck(form, visit) }
  }

  private func page(_ request: Request, _ visit: Visit) async throws -> Response {
    let (signIn, record) = try visit.ownSession(in: desk.study)
    guard record.endedAt == nil else { return try after(record, for: signIn) }
    let scene: PracticeScene
    do {
      scene = try await rooms.room(of: record.header.name).live.scene
    } catch let error as PracticeError {
      guard case .cannotResume = error else { throw error }
      let scene = try self.scene(of: record)
      return try templates.response(
        PausePage(
          scene, words: [error.message, error.hint].compactMap { $0 }.joined(separator: " "),
          leadsBack: false, help: try help(in: scene.language), for: signIn))
    }
    let use = request.uri.queryParameters["use"].flatMap { Int($0) }
    return try templates.response(
      PracticePage(scene, help: try help(in: scene.language), use: use, for: signIn))
  }

  private func after(_ record: SessionRecord, for signIn: SignIn) throws -> Response {
    let scene = try scene(of: record)
    return try templates.response(
      AfterPage(
        scene, check: try desk.study.selfChecks(of: scene.name).last,
        codings: try desk.ownCodings(of: signIn.person, session: scene.name),
        consent: try desk.study.consent(of: signIn.person.name), help: try help(in: scene.language),
        for: signIn))
  }

  private func pause(_ visit: Visit) async throws -> Response {
    let (signIn, record) = try visit.ownSession(in: desk.study)
    guard record.endedAt == nil else {
      return .redirect(to: "/practice/\(record.header.name)", type: .normal)
    }
    let scene = try scene(of: record)
    return try templates.response(
      PausePage(
        scene, words: OutOfRoleTexts.paused, leadsBack: true, help: try help(in: scene.language), for: signIn)
    )
  }

  private func perform(_ act: PracticeAct, _ visit: Visit) async throws -> Response {
    let (signIn, record) = try visit.ownSession(in: desk.study)
    let name = record.header.name
    do {
      try await act.perform(on: name, in: rooms)
    } catch WorkbenchError.heldBack {
      let scene = try scene(of: record)
      return try templates.response(
        HeldPage(scene, held: act, help: try help(in: scene.language), for: signIn),
        status: .unprocessableContent)
    }
    if act.act != .end, act.act != .mark {
      await (try rooms.room(of: name)).waitForAnswer(atMost: Self.patience)
    }
    let place = act.act == .end ? "" : act.act == .mark ? "#turn-\(act.turn)" : "#composer"
    return .redirect(to: "/practice/\(name)\(place)", type: .normal)
  }

  private func selfCheck(_ form: Form, _ visit: Visit) throws -> Response {
    let name = try visit.ownSession(in: desk.study).record.header.name
    let check = SelfCheck(
      noticed: try words(form["noticed"]), hard: try words(form["hard"]), at: .now())
    let last = try desk.study.selfChecks(of: name).last
    if !check.isEmpty, check.noticed != last?.noticed || check.hard != last?.hard {
      try desk.study.keep(check, of: name)
    }
    return .redirect(to: "/practice/\(name)#self-check", type: .normal)
  }

  private func words(_ text: String?) throws(PracticeError) -> String {
    let words = SafeText(text ?? "").text
    let length = words.unicodeScalars.count
    guard length <= PeerMessage.longest else {
      throw .messageTooLong(length, limit: PeerMessage.longest)
    }
    return words
  }

  private func scene(of record: SessionRecord) throws -> PracticeScene {
    guard let hash = record.header.scenarioHash else { throw WorkbenchError.notFound }
    return PracticeScene(record, of: try desk.study.snapshot(sha256: hash).meaning(as: Scenario.self))
  }

  private func help(in language: String) throws -> HelpText? {
    try desk.study.helpText(for: language)
  }
}
