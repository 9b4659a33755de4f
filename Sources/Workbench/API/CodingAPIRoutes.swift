import DebriefCore
import Hummingbird
import Review
import Store

/// One coding for scripts, and for the script of the coding page: what stands, each change, submitting, correcting.
struct CodingAPIRoutes: Sendable {
  let desk: Desk

  func add(to router: Router<Visit>) {
    let coders = router.group(for: .expert, .trainee)
    coders.get("api/codings/:assignment") { _, visit in try sheet(visit) }
    coders.post("api/codings/:assignment/changes") { request, visit in try await change(request, visit) }
    coders.post("api/codings/:assignment/place") { request, visit in try await place(request, visit) }
    coders.post("api/codings/:assignment/pauses") { request, visit in try pause(request, visit) }
    coders.post("api/codings/:assignment/submission") { request, visit in try submit(request, visit) }
    coders.post("api/codings/:assignment/corrections") { request, visit in try await correct(request, visit) }
  }

  private func sheet(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    return try JSONAnswer.response(SheetAnswer(try desk.sheet(try visit.assignment(), for: signIn.person)))
  }

  private func change(_ request: Request, _ visit: Visit) async throws -> Response {
    let (signIn, message) = try await visit.message(ChangeMessage.self, in: request)
    let (id, moment) = (try visit.assignment(), Timestamp.now())
    if let flag = try message.flagged() {
      try desk.setFlag(flag.isSet, on: flag.unit, in: id, by: signIn.person, at: moment)
      return try JSONAnswer.response(ChangeAnswer(savedAt: moment))
    }
    let receipt = try await desk.saveTogether(in: id, by: signIn.person, at: moment, making: message.change)
    return try JSONAnswer.response(
      ChangeAnswer(savedAt: moment, line: receipt.line, replacedCharacters: receipt.replacedCharacters))
  }

  private func place(_ request: Request, _ visit: Visit) async throws -> Response {
    let (signIn, message) = try await visit.message(PlaceMessage.self, in: request)
    guard let unit = CodingUnit(message.unit) else {
      throw WorkbenchError.badRequest("the unit is not known")
    }
    try desk.setPlace(unit, in: try visit.assignment(), by: signIn.person)
    return try JSONAnswer.response(ChangeAnswer(savedAt: .now()))
  }

  private func pause(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    try FormToken.check(FormToken.header(of: request), for: signIn)
    let moment = Timestamp.now()
    try desk.notePause(in: try visit.assignment(), by: signIn.person, at: moment)
    return try JSONAnswer.response(ChangeAnswer(savedAt: moment))
  }

  private func submit(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    try FormToken.check(FormToken.header(of: request), for: signIn)
    let id = try visit.assignment()
    try desk.submit(id, by: signIn.person, at: .now())
    return try JSONAnswer.response(SheetAnswer(try desk.sheet(id, for: signIn.person)))
  }

  private func correct(_ request: Request, _ visit: Visit) async throws -> Response {
    let (signIn, message) = try await visit.message(CorrectionMessage.self, in: request)
    let revision = try desk.correct(
      try visit.assignment(), reason: message.reason, by: signIn.person, at: .now())
    return try JSONAnswer.response(["revision": revision], status: .created)
  }
}
