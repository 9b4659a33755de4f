import DebriefCore
import Hummingbird
import Review
import Store

/// Measuring coders against gold, and certifying them: the lead's side.
struct CalibrationRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let leads = router.group(for: .lead)
    leads.get("calibration") { request, visit in try page(request, visit) }
    leads.get("calibration/drift") { request, visit in try drift(request, visit) }
    router.group(for: .lead, .expert).get("calibration/:calibration") { _, visit in try report(visit) }
    schemeForm("calibration/mark", on: leads) { form, _, scheme in
      try desk.study.setPassMark(PassMark(form), scheme: scheme, at: .now())
    }
    schemeForm("calibration/gold", on: leads) { form, signIn, scheme in
      try mark(form, signIn, scheme)
    }
    schemeForm("calibration/retire", on: leads) { form, _, _ in
      try desk.study.retireGold(Int64(form.count("gold", from: 1)), at: .now())
    }
    schemeForm("calibration/tries", on: leads) { form, signIn, scheme in
      _ = try desk.startCalibration(
        of: try form.required("coder"), scheme: scheme, sessions: try form.count("sessions", from: 1),
        due: try form.day("due"), askedBy: signIn.person, at: .now())
    }
    schemeForm("calibration/revoke", on: leads) { form, _, scheme in
      try desk.study.revokeCertificates(of: try form.required("coder"), scheme: scheme, at: .now())
    }
  }

  private func page(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    guard try !desk.study.snapshots(.scheme).isEmpty else {
      return try templates.response(NoSchemePage(title: "Calibration", for: signIn))
    }
    let asked = request.uri.queryParameters["scheme"].map { String($0) }
    return try templates.response(
      CalibrationPage(try CalibrationMaterial(at: desk, scheme: asked, at: .now()), for: signIn))
  }

  /// The coder sees what came of their own try, a lead of any.
  private func report(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let report = try desk.calibrationReport(try visit.number("calibration"), for: signIn.person)
    let certificate = try desk.study.certificates(scheme: report.calibration.scheme).first {
      $0.calibration == report.calibration.id
    }
    return try templates.response(
      CalibrationReportPage(report, certificate: certificate, for: signIn))
  }

  private func drift(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let query = request.uri.queryParameters
    guard let scheme = query["scheme"].map({ String($0) }), let coder = query["coder"].map({ String($0) })
    else { throw WorkbenchError.notFound }
    let against = query["against"].flatMap { DriftYardstick(rawValue: String($0)) } ?? .panel
    return try templates.response(
      DriftPage(
        try desk.drift(of: coder, scheme: scheme, against: against), of: coder, scheme: scheme,
        against: against, for: signIn))
  }

  private func mark(_ form: Form, _ signIn: SignIn, _ scheme: String) throws {
    let parts = try form.required("source").split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    guard parts.count == 2 else { throw WorkbenchError.badRequest("the form names no coding") }
    _ = try desk.markGold(
      parts[1], scheme: scheme, from: parts[0].isEmpty ? .reference : .coder(parts[0]),
      askedBy: signIn.person, at: .now())
  }

  /// Takes a form about a scheme, and leads back to the scheme's page.
  private func schemeForm(
    _ path: RouterPath, on leads: RouterGroup<Visit>,
    _ take: @escaping @Sendable (Form, SignIn, String) throws -> Void
  ) {
    leads.form(path) { form, signIn, _ in
      let scheme = try form.required("scheme")
      try take(form, signIn, scheme)
      return .redirect(to: "/calibration?scheme=\(scheme.inQuery)", type: .normal)
    }
  }
}
