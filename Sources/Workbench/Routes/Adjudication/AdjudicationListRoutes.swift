import DebriefCore
import Hummingbird
import Review
import Store

/// What can be adjudicated, and opening it.
struct AdjudicationListRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let people = router.group(for: .lead, .expert)
    people.get("adjudications") { _, visit in
      let (material, signIn) = try material(for: visit)
      return try templates.response(AdjudicationListPage(material, for: signIn))
    }
    people.get("api/adjudications") { _, visit in
      try JSONAnswer.response(AdjudicationListAnswer(material(for: visit).0))
    }
    let leads = router.group(for: .lead)
    leads.get("adjudications/new") { request, visit in try opening(request, visit) }
    leads.act("adjudications", isPage: true, status: .created) { form, signIn, _ in
      try open(form, signIn)
    } leadingTo: { opened, signIn, _ in
      opened.adjudicator == signIn.person.name ? "/adjudications/\(opened.id)" : "/adjudications"
    } answering: { opened, _, _ in
      ["id": opened.id]
    }
  }

  private func material(for visit: Visit) throws -> (AdjudicationMaterial, SignIn) {
    let signIn = try visit.expectSignIn()
    return (try AdjudicationMaterial(at: desk, for: signIn.person), signIn)
  }

  private func opening(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let query = request.uri.queryParameters
    guard let session = query["session"].map({ String($0) }), let sha256 = query["scheme"].map({ String($0) })
    else { throw WorkbenchError.notFound }
    let scheme = try desk.study.scheme(sha256: sha256)
    let given = try desk.study.assignments().filter { $0.session == session && $0.state != .withdrawn }
    let coders = given.filter {
      $0.scheme == sha256 && $0.kind == .expert && $0.pass == 1 && $0.firstSubmittedAt != nil
    }
    return try templates.response(
      OpeningPage(
        session: try desk.study.session(named: session).header.name, scheme: scheme, sha256: sha256,
        people: try desk.study.people(), coders: Set(coders.map(\.coder)),
        coding: Set(given.filter { $0.state == .open }.map(\.coder)), for: signIn))
  }

  private func open(_ form: Form, _ signIn: SignIn) throws -> Adjudication {
    let mode: Adjudication.Mode = form["mode"] == "meeting" ? .meeting : .alone
    return try desk.openAdjudication(
      of: try form.required("session"), scheme: try form.required("scheme"),
      by: mode == .meeting ? signIn.person.name : try form.required("by"), mode: mode,
      attending: mode == .meeting ? form.values(under: "attending-") : [], askedBy: signIn.person, at: .now())
  }
}
