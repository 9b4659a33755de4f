public import Hummingbird
public import Logging
import NIOCore
import Review
public import Store

/// Builds the workbench over a study; `debrief serve` and the tests use the same.
///
/// - Parameters:
///   - study: the study.
///   - practice: how trainees practise on its page.
///   - door: where to listen, and what guards the way; without it this machine alone.
///   - idleSeconds: how many seconds nobody may touch a page before it is locked.
///   - logger: where the log goes. No transcript, comment or secret is logged.
///   - whenServing: called with the port once the workbench answers.
/// - Throws: ``WorkbenchError/badCertificate(path:)`` or ``WorkbenchError/badKey(path:)``.
public func buildApplication(
  study: Study, practice: PracticeOffer = PracticeOffer(), door: Door = .local(port: 8080),
  idleSeconds: Int64 = SignIn.idleSeconds, logger: Logger,
  whenServing: @escaping @Sendable (Int) -> Void = { _ in }
) throws -> some ApplicationProtocol {
  let router = try makeRouter(study: study, practice: practice, door: door, idleSeconds: idleSeconds)
  return Application(
    router: router, server: try door.server(),
    configuration: ApplicationConfiguration(address: .hostname(door.address, port: door.port)),
    onServerRunning: { channel in whenServing(channel.localAddress?.port ?? door.port) },
    logger: logger)
}

/// Every route of the workbench, behind what every request passes.
func makeRouter(
  study: Study, practice: PracticeOffer, door: Door, idleSeconds: Int64
) throws -> Router<Visit> {
  let assets = AssetRoutes()
  let templates = PageTemplates(assetVersion: assets.version)
  let desk = Desk(study)
  let reception = Reception(study, idleSeconds: idleSeconds)
  let router = Router(context: Visit.self, options: [.autoGenerateHeadEndpoints])
  router.add(middleware: SecurityHeaders())
  router.add(middleware: RequestLog())
  router.add(middleware: ErrorPages(templates: templates))
  router.add(middleware: HostCheck(door: door))
  router.add(middleware: OriginCheck(door: door))
  router.add(middleware: SignInLookup(reception: reception))
  router.add(middleware: AccessTrail(study: study))
  let choice = ScenarioChoice(study: study)
  HomeRoutes(desk: desk, choice: choice, templates: templates).add(to: router)
  SignInRoutes(reception: reception, templates: templates, door: door).add(to: router)
  CodingRoutes(desk: desk, templates: templates).add(to: router)
  SubmitRoutes(desk: desk, templates: templates).add(to: router)
  APIRoutes(desk: desk).add(to: router)
  CodingAPIRoutes(desk: desk).add(to: router)
  AdjudicationListRoutes(desk: desk, templates: templates).add(to: router)
  let meetings = Meetings()
  AdjudicationRoutes(desk: desk, meetings: meetings, templates: templates).add(to: router)
  MeetingRoutes(desk: desk, meetings: meetings).add(to: router)
  OutcomeRoutes(desk: desk, templates: templates).add(to: router)
  CalibrationRoutes(desk: desk, templates: templates).add(to: router)
  AssignRoutes(desk: desk, templates: templates, door: door).add(to: router)
  AssignmentRoutes(desk: desk, templates: templates).add(to: router)
  SchemeRoutes(desk: desk, templates: templates).add(to: router)
  MemoRoutes(desk: desk, templates: templates).add(to: router)
  let rooms = PracticeRooms(study: study, offer: practice)
  PracticeRoutes(
    desk: desk, rooms: rooms, choice: choice, reader: practice.reader, templates: templates
  ).add(to: router)
  PracticeSessionRoutes(desk: desk, rooms: rooms, templates: templates).add(to: router)
  PracticeStreamRoutes(desk: desk, rooms: rooms, reception: reception, templates: templates).add(to: router)
  assets.add(to: router)
  router.refuseOtherMethods()
  return router
}
