import Foundation
import Hummingbird
import Logging
import NIOCore
public import Store

/// Runs the workbench over a study until the process is asked to stop (SIGINT or SIGTERM); what is being saved then
/// is still saved and answered.
///
/// - Parameters:
///   - study: the study.
///   - practice: how trainees practise on its page.
///   - door: where to listen, and what guards the way.
///   - idleSeconds: how many seconds nobody may touch a page before it is locked.
///   - isVerbose: whether every request is logged, not only what goes wrong.
///   - whenServing: called with the port once the workbench answers.
/// - Throws: ``WorkbenchError/portTaken(_:)`` or ``WorkbenchError/cannotListen(port:)``.
public func serve(
  _ study: Study, practice: PracticeOffer = PracticeOffer(), door: Door,
  idleSeconds: Int64 = SignIn.idleSeconds, isVerbose: Bool, whenServing: @escaping @Sendable (Int) -> Void
) async throws {
  var logger = Logger(label: "debrief") { StreamLogHandler.standardError(label: $0) }
  logger.logLevel = isVerbose ? .info : .error
  // Times are written in UTC. The machine's own zone, which the date of every answer would ask for, costs two megabytes.
  setenv("TZ", "GMT", 1)
  // One thread is enough for what the coders of a lab send; a second one only takes turns with it.
  NIOSingletons.groupLoopCountSuggestion = 1
  do {
    try await buildApplication(
      study: study, practice: practice, door: door, idleSeconds: idleSeconds, logger: logger,
      whenServing: whenServing
    ).runService()
  } catch let error as IOError {
    throw error.errnoCode == EADDRINUSE
      ? WorkbenchError.portTaken(door.port) : WorkbenchError.cannotListen(port: door.port)
  }
}
