import DebriefCore
import Hummingbird
import Review
import Store

/// Giving sessions to coders.
struct AssignRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates
  let door: Door

  func add(to router: Router<Visit>) {
    let leads = router.group(for: .lead)
    leads.get("assign") { _, visit in
      let signIn = try visit.expectSignIn()
      return try page(
        AssigningForm(scheme: desk.study.assignments().last?.scheme ?? ""), plan: nil, for: signIn)
    }
    leads.form("assign", isPage: true) { form, signIn, _ in try assign(form, signIn) }
    leads.script("plans") { form, _, _ in PlanAnswer(try planned(form).plan) }
    leads.script("assignments", status: .created) { form, _, _ in
      let (_, plan, offered) = try planned(form)
      guard try form.required("digest") == PlanView.digest(of: plan) else { throw WorkbenchError.otherPlan }
      return try give(plan, offered).map { AssignmentAnswer($0) }
    }
    leads.get("api/assign/limit") { _, _ in try JSONAnswer.response(LimitsAnswer(at: desk)) }
    leads.act("assign/limit") { form, _, _ in
      try desk.study.setLimit(try LoadLimit(form), for: form.words("coder"))
    } leadingTo: { _, _, _ in
      "/"
    } answering: { _, _, _ in
      try LimitsAnswer(at: desk)
    }
  }

  /// - Parameter isOther: whether the plan is another one than was shown, and so was not carried out.
  private func page(
    _ form: AssigningForm, plan: PlanView?, isOther: Bool = false, for signIn: SignIn
  ) throws -> Response {
    let left = try desk.study.whoLeft()
    return try templates.response(
      AssignPage(
        form, schemes: try OfferedScheme.all(for: desk.study), sessions: try desk.study.sessions(),
        people: try desk.study.people().filter { !left.contains($0.name) }, plan: plan, isOther: isOther,
        for: signIn),
      status: isOther ? .conflict : .ok)
  }

  /// Shows the plan, or carries out the one that was shown.
  private func assign(_ form: Form, _ signIn: SignIn) throws -> Response {
    let (wish, plan, offered) = try planned(form)
    guard form["act"] == "give" else { return try page(wish, plan: PlanView(plan), for: signIn) }
    guard form["digest"] == PlanView.digest(of: plan) else {
      return try page(wish, plan: PlanView(plan), isOther: true, for: signIn)
    }
    var response = Response.redirect(to: "/", type: .normal)
    response.setCookie(GivenNotice.carrying(try give(plan, offered), isSecure: door.isSecure))
    return response
  }

  private func planned(
    _ form: Form
  ) throws -> (wish: AssigningForm, plan: AssigningPlan, offered: OfferedScheme) {
    let wish = try AssigningForm(form)
    let chosen = try OfferedScheme.all(for: desk.study).first { $0.snapshot.sha256 == wish.scheme }
    guard let chosen else { throw WorkbenchError.badRequest("the scheme is not known") }
    let plan = try wish.plan(at: desk, chosen.scheme, sha256: chosen.snapshot.sha256, at: .now())
    return (wish, plan, chosen)
  }

  /// Carries a plan out; the study takes in a scheme that it does not hold yet.
  private func give(_ plan: AssigningPlan, _ offered: OfferedScheme) throws -> [Assignment] {
    if !offered.isHeld { try desk.study.keep(offered.snapshot) }
    return try desk.carryOut(plan, at: .now())
  }
}

extension LoadLimit {
  /// Reads the limit that a lead sets; a field that is blank or not there sets none.
  fileprivate init(_ form: Form) throws {
    self.init(
      turns: form.words("turns") == nil ? nil : try form.count("turns", from: 1),
      distressing: form.words("distressing") == nil ? nil : try form.count("distressing", from: 0))
  }
}
