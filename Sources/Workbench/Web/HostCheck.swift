import Hummingbird

/// Which `Host` a request may name. Anything else may be a page elsewhere whose name was pointed at this machine.
struct HostRule: Sendable, Equatable {
  /// The port that the workbench listens on; `nil` admits every port.
  let port: Int?

  private static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  /// Whether a request that names this host and port is for the workbench.
  func admits(_ authority: String?) -> Bool {
    guard let authority = authority?.lowercased() else { return false }
    guard !Self.names.contains(authority) else { return port == nil || port == 80 }
    guard let colon = authority.lastIndex(of: ":") else { return false }
    guard Self.names.contains(String(authority[..<colon])) else { return false }
    let digits = authority[authority.index(after: colon)...]
    guard let named = Int(digits), digits.allSatisfy(\.isNumber) else { return false }
    return port == nil || named == port
  }
}

/// Refuses requests for other hosts.
struct HostCheck: RouterMiddleware {
  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    guard HostRule(port: context.port).admits(request.head.authority) else {
      throw WorkbenchError.foreignHost
    }
    return try await next(request, context)
  }
}
