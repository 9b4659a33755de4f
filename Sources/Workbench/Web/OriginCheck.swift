import HTTPTypes
import Hummingbird

/// Refuses forms and requests that a page of another site makes a browser send.
///
/// The token in each form is the defence; this is a second one. With `Referrer-Policy: no-referrer` a browser sends
/// `Origin: null` with the workbench's own forms, so `null` says nothing here and `Sec-Fetch-Site` decides.
struct OriginCheck: RouterMiddleware {
  let door: Door

  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")
  private static let quiet: Set<String> = ["same-origin", "none"]

  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    if request.method == .post {
      if let name = Self.fetchSite, let site = request.headers[name], !Self.quiet.contains(site) {
        throw WorkbenchError.foreignOrigin
      }
      if let origin = request.headers[.origin], origin != "null" {
        let start = "\(door.scheme)://"
        let rule = door.hostRule(port: context.port)
        guard origin.hasPrefix(start), rule.admits(String(origin.dropFirst(start.count))) else {
          throw WorkbenchError.foreignOrigin
        }
      }
    }
    return try await next(request, context)
  }
}
