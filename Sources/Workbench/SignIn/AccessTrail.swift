import DebriefCore
import Foundation
import HTTPTypes
import Hummingbird
import Store

/// Keeps who was shown which page, and who sent which form, or the same from a script. What is coded and said is kept
/// where it lands: changes in the history, messages in the session.
struct AccessTrail: RouterMiddleware {
  let study: Study

  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    // Signing in and out has lines of its own.
    guard let signIn = context.signIn, let place = context.endpointPath, !place.hasPrefix("/sign-"),
      let act = act(of: request, response, at: place)
    else { return response }
    let names = Self.parameters(of: request.uri.path, by: place)
    try study.note(
      Access(
        who: signIn.person.name, act: act, session: names["session"],
        assignment: names["assignment"].flatMap { Int64($0) }, place: place, at: .now()))
    return response
  }

  private func act(of request: Request, _ response: Response, at place: String) -> Access.Act? {
    let type = response.headers[.contentType] ?? ""
    switch (request.method, response.status.kind) {
    case (.get, .successful):
      return type.hasPrefix("text/html") || type.hasPrefix("application/json") ? .saw : nil
    case (.post, .redirection): return .sent
    case (.post, .successful):
      let isScript = place.hasPrefix("/api/") && !place.hasPrefix("/api/codings/")
      return isScript || type.hasPrefix("text/html") ? .sent : nil
    default: return nil
    }
  }

  /// What stands in an address where the route has a name, such as `{session}`.
  static func parameters(of path: String, by route: String) -> [String: String] {
    let parts = zip(route.split(separator: "/"), path.split(separator: "/"))
    return Dictionary(
      parts.compactMap { name, value in
        guard name.hasPrefix("{"), let text = String(value).removingPercentEncoding else { return nil }
        return (String(name.dropFirst().dropLast()), text)
      }, uniquingKeysWith: { first, _ in first })
  }
}
