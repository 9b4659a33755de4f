import DebriefCore
import Hummingbird
import Review
import Store

/// What can be adjudicated, and opening it.
struct AdjudicationListRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    router.group(for: .lead, .expert).get("adjudications") { _, visit in try list(visit) }
    let leads = router.group(for: .lead)
    leads.get("adjudications/new") { request, visit in try opening(request, visit) }
    leads.form("adjudications", isPage: true) { form, signIn, _ in try open(form, signIn) }
  }

  private func list(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let own = try desk.adjudications(of: signIn.person).map { adjudication in
      AdjudicationListPage.Own(
        try desk.adjudicationSheet(adjudication.id, for: signIn.person),
        isDeciding: adjudication.adjudicator == signIn.person.name)
    }
    guard signIn.person.role == .lead else {
      return try templates.response(AdjudicationListPage(own: own, schemes: [], for: signIn))
    }
    let schemes = try desk.study.snapshots(.scheme).map { snapshot in
      AdjudicationListPage.SchemeSection(
        try desk.study.scheme(sha256: snapshot.sha256), sha256: snapshot.sha256,
        offers: try desk.adjudicationOffers(scheme: snapshot.sha256),
        reasons: try desk.reasonCounts(scheme: snapshot.sha256))
    }
    return try templates.response(AdjudicationListPage(own: own, schemes: schemes, for: signIn))
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

  private func open(_ form: Form, _ signIn: SignIn) throws -> Response {
    let mode: Adjudication.Mode = form["mode"] == "meeting" ? .meeting : .alone
    let opened = try desk.openAdjudication(
      of: try form.required("session"), scheme: try form.required("scheme"),
      by: mode == .meeting ? signIn.person.name : try form.required("by"), mode: mode,
      attending: mode == .meeting ? form.values(under: "attending-") : [], askedBy: signIn.person, at: .now())
    let leads = opened.adjudicator == signIn.person.name
    return .redirect(to: leads ? "/adjudications/\(opened.id)" : "/adjudications", type: .normal)
  }
}
