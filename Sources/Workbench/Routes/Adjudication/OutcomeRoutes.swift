import DebriefCore
import Hummingbird
import Review
import Store

/// What came of a coding, for its coder.
struct OutcomeRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let experts = router.group(for: .expert)
    experts.get("coding/:assignment/outcome") { _, visit in
      let (outcome, signIn) = try outcome(visit)
      return try templates.response(OutcomePage(outcome, of: try visit.assignment(), for: signIn))
    }
    experts.get("api/codings/:assignment/outcome") { _, visit in
      try JSONAnswer.response(ComparedSessionAnswer(outcome(visit).0))
    }
  }

  private func outcome(_ visit: Visit) throws -> (AdjudicationOutcome, SignIn) {
    let signIn = try visit.expectSignIn()
    return (try desk.outcome(of: try visit.assignment(), for: signIn.person), signIn)
  }
}
