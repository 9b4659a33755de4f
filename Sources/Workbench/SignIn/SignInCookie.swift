import DebriefCore
import Hummingbird
import Store

/// The cookie that carries a sign-in.
enum SignInCookie {
  static let name = "debrief"

  /// - Parameter isSecure: whether browsers may send it over guarded ways only.
  static func carrying(_ signIn: SignIn, isSecure: Bool) -> Cookie {
    Cookie(
      name: name, value: signIn.token, maxAge: Int(SignIn.seconds), path: "/", secure: isSecure,
      httpOnly: true, sameSite: .strict)
  }

  /// The cookie that takes the sign-in away.
  static var gone: Cookie {
    Cookie(name: name, value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .strict)
  }
}

/// Looks up who sent a request.
struct SignInLookup: RouterMiddleware {
  let reception: Reception

  /// What a page asks by itself, again and again: nobody has to be there.
  private static let ownQuestion = "/adjudications/{adjudication}/meeting"

  func handle(
    _ request: Request, context: Visit, next: @concurrent (Request, Visit) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let cookie = request.cookies[SignInCookie.name], !cookie.value.isEmpty {
      context.signIn = try reception.find(
        cookie.value, isUse: context.endpointPath != Self.ownQuestion)
    }
    return try await next(request, context)
  }
}
