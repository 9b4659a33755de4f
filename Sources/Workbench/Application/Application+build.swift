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
///   - logger: where the log goes. No transcript, comment or secret is logged.
///   - whenServing: called with the port once the workbench answers.
/// - Throws: ``WorkbenchError/badTemplate(_:)``, ``WorkbenchError/badCertificate(path:)`` or
///   ``WorkbenchError/badKey(path:)``.
public func buildApplication(
  study: Study, practice: PracticeOffer = PracticeOffer(), door: Door = .local(port: 8080), logger: Logger,
  whenServing: @escaping @Sendable (Int) -> Void = { _ in }
) throws -> some ApplicationProtocol {
  let templates = try PageTemplates()
  let desk = Desk(study)
  let router = Router(context: Visit.self, options: [.autoGenerateHeadEndpoints])
  router.add(middleware: SecurityHeaders())
  router.add(middleware: RequestLog())
  router.add(middleware: ErrorPages(templates: templates))
  router.add(middleware: HostCheck(door: door))
  router.add(middleware: OriginCheck(door: door))
  router.add(middleware: SignInLookup(study: study))
  HomeRoutes(desk: desk, templates: templates).add(to: router)
  SignInRoutes(study: study, templates: templates, door: door).add(to: router)
  CodingRoutes(desk: desk, templates: templates).add(to: router)
  SubmitRoutes(desk: desk, templates: templates).add(to: router)
  APIRoutes(desk: desk).add(to: router)
  CodingAPIRoutes(desk: desk).add(to: router)
  let rooms = PracticeRooms(study: study, offer: practice)
  PracticeRoutes(
    desk: desk, rooms: rooms, choice: ScenarioChoice(study: study), reader: practice.reader,
    templates: templates
  ).add(to: router)
  PracticeSessionRoutes(desk: desk, rooms: rooms, templates: templates).add(to: router)
  PracticeStreamRoutes(desk: desk, rooms: rooms, templates: templates).add(to: router)
  AssetRoutes().add(to: router)
  return Application(
    router: router, server: try door.server(),
    configuration: ApplicationConfiguration(address: .hostname(door.address, port: door.port)),
    onServerRunning: { channel in whenServing(channel.localAddress?.port ?? door.port) },
    logger: logger)
}
