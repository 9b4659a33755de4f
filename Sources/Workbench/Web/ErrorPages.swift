import Guidance
import HTTPTypes
import Hummingbird
import Logging

/// Turns errors into answers that speak plainly: a page for people, JSON for the coding page's script.
struct ErrorPages: RouterMiddleware {
  let templates: PageTemplates

  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let error =
        isUnknownMethod(request, error) ? WorkbenchError.wrongMethod(allowed: "GET, HEAD, POST") : error
      let refusal = Refusal(error)
      if refusal.status.kind == .serverError {
        context.logger.error("\(Self.description(of: error))")
      }
      var response = try answer(refusal, to: request)
      if case WorkbenchError.wrongMethod(let allowed) = error { response.headers[.allow] = allowed }
      return response
    }
  }

  private func answer(_ refusal: Refusal, to request: Request) throws -> Response {
    let sendsJSON = request.headers[.contentType]?.hasPrefix("application/json") == true
    let path = request.uri.path
    if sendsJSON || path.hasPrefix("/api") || path.hasSuffix("/acts") {
      return try JSONAnswer.response(
        ChangeAnswer(saved: false, message: refusal.message, hint: refusal.hint), status: refusal.status)
    }
    if refusal.status == .unauthorized, request.method == .get {
      let next = LocalPath(request.uri.string)
      return try templates.response(SignInPage(next: next.text), status: refusal.status)
    }
    return try templates.response(ErrorPage(refusal), status: refusal.status)
  }

  private func isUnknownMethod(_ request: Request, _ error: any Error) -> Bool {
    (error as? HTTPError)?.status == .notFound && ![.get, .head, .post].contains(request.method)
  }

  /// What the log says: the message of our own errors, the type alone of others, which may hold anything.
  private static func description(of error: any Error) -> String {
    (error as? any GuidedError)?.message ?? "unexpected \(type(of: error))"
  }
}
