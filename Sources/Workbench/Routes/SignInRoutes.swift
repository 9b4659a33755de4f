import DebriefCore
import Hummingbird
import Store

/// Signing in by a link, and signing out.
struct SignInRoutes: Sendable {
  let study: Study
  let templates: PageTemplates
  let door: Door

  func add(to router: Router<Visit>) {
    router.get("sign-in/:invitation") { _, visit in
      try templates.response(SignInPage(invitation: try visit.invitation()))
    }
    router.post("sign-in/:invitation") { _, visit in
      let signIn = try study.redeem(invitation: try visit.invitation(), now: .now())
      var response = Response.redirect(to: "/", type: .normal)
      response.setCookie(SignInCookie.carrying(signIn, isSecure: door.isSecure))
      return response
    }
    router.get("sign-out") { _, _ -> Response in throw WorkbenchError.wrongMethod(allowed: "POST") }
    router.post("sign-out") { request, visit in try await signOut(request, visit) }
  }

  private func signOut(_ request: Request, _ visit: Visit) async throws -> Response {
    let signIn = try visit.expectSignIn()
    let form = try await Form(request, visit)
    try FormToken.check(form["token"], for: signIn)
    try study.signOut(token: signIn.token)
    var response = try templates.response(SignedOutPage())
    response.setCookie(SignInCookie.gone)
    return response
  }
}

extension Visit {
  /// The secret that the address of a sign-in link carries.
  fileprivate func invitation() throws(WorkbenchError) -> String {
    guard let text = parameters.get("invitation"), text.utf8.count <= 200 else { throw .notFound }
    return text
  }
}
