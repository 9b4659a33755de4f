import HTTPTypes
import Hummingbird

/// Which `Host` a request may name. Anything else may be a page elsewhere whose name was pointed at this machine.
struct HostRule: Sendable, Equatable {
  /// The port that the workbench listens on; `nil` admits every port.
  let port: Int?
  /// The host names by which it is reached.
  var names = HostRule.localNames
  /// The port of an address that names none.
  var plainPort = 80

  /// What this machine calls itself.
  static let localNames: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  /// Whether a request that names this host and port is for the workbench.
  func admits(_ authority: String?) -> Bool {
    guard let authority = authority?.lowercased() else { return false }
    guard !names.contains(authority) else { return port == nil || port == plainPort }
    guard let colon = authority.lastIndex(of: ":") else { return false }
    guard names.contains(String(authority[..<colon])) else { return false }
    let digits = authority[authority.index(after: colon)...]
    guard let named = Int(digits), digits.allSatisfy(\.isNumber) else { return false }
    return port == nil || named == port
  }
}

extension Door {
  private static let forwardedFor = HTTPField.Name("X-Forwarded-For")

  /// The address that tries to sign in are counted by. Behind a proxy it is the last one that the proxy names: the only
  /// one that it has seen itself.
  func sender(of request: Request, _ visit: Visit) -> String {
    let last = Self.forwardedFor.flatMap { request.headers[values: $0].last?.split(separator: ",").last }
    let named = guarding == .proxy ? last.map { $0.filter { !$0.isWhitespace }.prefix(64) } : nil
    return named.map { String($0) } ?? visit.address ?? ""
  }
}

/// Refuses requests for other hosts.
struct HostCheck: RouterMiddleware {
  let door: Door

  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    guard door.hostRule(port: context.port).admits(request.head.authority) else {
      throw WorkbenchError.foreignHost
    }
    return try await next(request, context)
  }
}
