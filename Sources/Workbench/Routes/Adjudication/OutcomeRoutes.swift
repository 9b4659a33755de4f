import DebriefCore
import Hummingbird
import Review
import Store

/// What came of a coding, for its coder.
struct OutcomeRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    router.group(for: .expert).get("coding/:assignment/outcome") { _, visit in
      let signIn = try visit.expectSignIn()
      let id = try visit.assignment()
      let outcome = try desk.outcome(of: id, for: signIn.person)
      return try templates.response(OutcomePage(outcome, of: id, for: signIn))
    }
  }
}
