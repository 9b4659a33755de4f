import DebriefCore
import Guidance
import HTTPTypes
import Hummingbird
import Store

/// Signing in by a link and by a passphrase, and signing out.
struct SignInRoutes: Sendable {
  let reception: Reception
  let templates: PageTemplates
  let door: Door

  func add(to router: Router<Visit>) {
    router.get("sign-in") { request, _ in
      try templates.response(
        SignInPage(next: LocalPath(request.uri.queryParameters["next"].map { String($0) }).text))
    }
    router.post("sign-in") { request, visit in try await signIn(request, visit) }
    router.get("sign-in/:invitation") { _, visit in
      let invitation = try visit.invitation()
      let person = try reception.study.invited(by: invitation, now: .now())
      return try templates.response(InvitationPage(invitation, for: person.name))
    }
    router.post("sign-in/:invitation") { request, visit in try await redeem(request, visit) }
    let everybody = router.group(for: .lead, .expert, .trainee)
    everybody.form("sign-out") { _, signIn, _ in try signOut(signIn) }
    // The page says that somebody is there; looking up the sign-in has noted it.
    everybody.post("still-here") { _, _ in Response(status: .noContent) }
    everybody.get("still-here") { _, _ -> Response in throw WorkbenchError.wrongMethod(allowed: "POST") }
  }

  private func signIn(_ request: Request, _ visit: Visit) async throws -> Response {
    let form = try await Form(request, visit)
    let (name, next) = (try form.required("name"), LocalPath(form["next"]))
    do {
      let signIn = try await reception.signIn(
        name: name, passphrase: Passphrase(try form.required("passphrase")),
        from: door.sender(of: request, visit))
      return answer(signIn, leadingTo: next)
    } catch StoreError.wrongPassphrase {
      return try templates.response(
        SignInPage(next: next.text, name: name, problem: Self.words(StoreError.wrongPassphrase)),
        status: .unauthorized)
    }
  }

  private func redeem(_ request: Request, _ visit: Visit) async throws -> Response {
    let form = try await Form(request, visit)
    let invitation = try visit.invitation()
    let person = try reception.study.invited(by: invitation, now: .now())
    let chosen = try form.required("passphrase")
    do {
      guard chosen == form["again"] else {
        throw StoreError.weakPassphrase("you typed two different ones")
      }
      return answer(
        try await reception.redeem(invitation, choosing: Passphrase(chosen)), leadingTo: LocalPath(nil))
    } catch let error as StoreError {
      guard case .weakPassphrase = error else { throw error }
      return try templates.response(
        InvitationPage(invitation, for: person.name, problem: Self.words(error)),
        status: .unprocessableContent)
    }
  }

  private func answer(_ signIn: SignIn, leadingTo next: LocalPath) -> Response {
    var response = Response.redirect(to: next.text, type: .normal)
    response.setCookie(SignInCookie.carrying(signIn, isSecure: door.isSecure))
    return response
  }

  private func signOut(_ signIn: SignIn) throws -> Response {
    try reception.study.signOut(token: signIn.token, now: .now())
    var response = try templates.response(SignedOutPage())
    response.setCookie(SignInCookie.gone)
    return response
  }

  private static func words(_ error: any GuidedError) -> String {
    [error.message, error.hint].compactMap { $0 }.joined(separator: " ")
  }
}

extension Visit {
  /// The secret that the address of a sign-in link carries.
  fileprivate func invitation() throws(WorkbenchError) -> String {
    guard let text = parameters.get("invitation"), text.utf8.count <= 200 else { throw .notFound }
    return text
  }
}
