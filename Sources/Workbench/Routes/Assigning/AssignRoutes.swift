import DebriefCore
import Hummingbird
import Review
import Store

/// Giving sessions to coders.
struct AssignRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let leads = router.group(for: .lead)
    leads.get("assign") { _, visit in
      let signIn = try visit.expectSignIn()
      return try page(AssigningForm(), plan: nil, for: signIn)
    }
    leads.form("assign", isPage: true) { form, signIn, _ in try assign(form, signIn) }
    leads.form("assign/limit") { form, signIn, _ in try limit(form, signIn) }
  }

  /// - Parameter isOther: whether the plan is another one than was shown, and so was not carried out.
  private func page(
    _ form: AssigningForm, plan: PlanView?, isOther: Bool = false, for signIn: SignIn
  ) throws -> Response {
    try templates.response(
      AssignPage(
        form, schemes: try OfferedScheme.all(for: desk.study), sessions: try desk.study.sessions(),
        people: try desk.study.people(), plan: plan, isOther: isOther, for: signIn),
      status: isOther ? .conflict : .ok)
  }

  /// Shows the plan, or carries out the one that was shown.
  private func assign(_ form: Form, _ signIn: SignIn) throws -> Response {
    let wish = try AssigningForm(form)
    let chosen = try OfferedScheme.all(for: desk.study).first { $0.snapshot.sha256 == wish.scheme }
    guard let chosen else { throw WorkbenchError.badRequest("the scheme is not known") }
    let plan = try wish.plan(at: desk, chosen.scheme, sha256: chosen.snapshot.sha256, at: .now())
    guard form["act"] == "give" else { return try page(wish, plan: PlanView(plan), for: signIn) }
    guard form["digest"] == PlanView.digest(of: plan) else {
      return try page(wish, plan: PlanView(plan), isOther: true, for: signIn)
    }
    if !chosen.isHeld { try desk.study.keep(chosen.snapshot) }
    _ = try desk.carryOut(plan, at: .now())
    return .redirect(to: "/", type: .normal)
  }

  private func limit(_ form: Form, _ signIn: SignIn) throws -> Response {
    try desk.study.setLimit(
      LoadLimit(
        turns: form.words("turns") == nil ? nil : try form.count("turns", from: 1),
        distressing: form.words("distressing") == nil ? nil : try form.count("distressing", from: 0)),
      for: form.words("coder"))
    return .redirect(to: "/", type: .normal)
  }
}
