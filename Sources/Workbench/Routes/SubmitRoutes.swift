import DebriefCore
import Hummingbird
import Review
import Store

/// Submitting a coding.
struct SubmitRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let coders = router.group(for: .expert, .trainee)
    coders.get("coding/:assignment/submit") { _, visit in try page(visit) }
    coders.form("coding/:assignment/submit", isPage: true) { try submit($0, $1, $2) }
  }

  private func page(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let sheet = try desk.sheet(try visit.assignment(), for: signIn.person)
    guard !sheet.isFinal else { return .redirect(to: "/coding/\(sheet.id)", type: .normal) }
    return try templates.response(SubmitPage(sheet, for: signIn))
  }

  private func submit(_ form: Form, _ signIn: SignIn, _ visit: Visit) throws -> Response {
    let id = try visit.assignment()
    do {
      try desk.submit(id, by: signIn.person, at: .now())
    } catch ReviewError.incomplete {
      let sheet = try desk.sheet(id, for: signIn.person)
      return try templates.response(SubmitPage(sheet, for: signIn), status: .unprocessableContent)
    }
    return .redirect(to: "/coding/\(id)", type: .normal)
  }
}
