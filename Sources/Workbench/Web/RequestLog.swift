import Hummingbird
import Logging

/// Logs what was asked and how it was answered: the kind of address, never the address itself, which can hold a
/// sign-in secret, and never a text.
struct RequestLog: RouterMiddleware {
  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    context.logger.log(
      level: response.status.kind == .serverError ? .error : .info,
      "\(request.method.rawValue) \(context.endpointPath ?? "?") \(response.status.code)")
    return response
  }
}
