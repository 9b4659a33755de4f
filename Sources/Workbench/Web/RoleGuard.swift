import DebriefCore
import Hummingbird
import Store

/// Admits somebody who has signed in, with one of some roles, and nobody else.
struct RoleGuard: RouterMiddleware {
  let admitted: Set<Role>

  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    guard admitted.contains(try context.expectSignIn().person.role) else {
      throw WorkbenchError.wrongRole(admitted: admitted)
    }
    return try await next(request, context)
  }
}

extension RouterMethods<Visit> {
  /// A group for the routes that admit only these roles. Routes outside such a group admit everybody.
  func group(for roles: Role...) -> RouterGroup<Visit> {
    group("").add(middleware: RoleGuard(admitted: Set(roles)))
  }
}
