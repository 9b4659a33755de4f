public import Hummingbird
public import Logging
import NIOCore
import Review
public import Store

/// Builds the workbench over a study; `debrief serve` and the tests use the same.
///
/// It listens on this machine only.
/// - Parameters:
///   - study: the study.
///   - practice: how trainees practise on its page.
///   - port: where to listen; 0 takes any free port.
///   - logger: where the log goes. No transcript, comment or secret is logged.
///   - whenServing: called with the port once the workbench answers.
/// - Throws: ``WorkbenchError/badTemplate(_:)``.
public func buildApplication(
  study: Study, practice: PracticeOffer = PracticeOffer(), port: Int = 8080, logger: Logger,
  whenServing: @escaping @Sendable (Int) -> Void = { _ in }
) throws -> some ApplicationProtocol {
  let templates = try PageTemplates()
  let desk = Desk(study)
  let router = Router(context: Visit.self, options: [.autoGenerateHeadEndpoints])
  router.add(middleware: SecurityHeaders())
  router.add(middleware: RequestLog())
  router.add(middleware: ErrorPages(templates: templates))
  router.add(middleware: HostCheck())
  router.add(middleware: OriginCheck())
  router.add(middleware: SignInLookup(study: study))
  HomeRoutes(desk: desk, templates: templates).add(to: router)
  SignInRoutes(study: study, templates: templates).add(to: router)
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
    router: router,
    configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
    onServerRunning: { channel in whenServing(channel.localAddress?.port ?? port) },
    logger: logger)
}
