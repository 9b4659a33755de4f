import Analysis
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
    leads.get("calibration/drift") { request, visit in
      let (chart, coder, scheme, against) = try drift(Form(query: request))
      return try templates.response(
        DriftPage(chart, of: coder, scheme: scheme, against: against, for: visit.expectSignIn()))
    }
    leads.get("api/calibration") { request, _ in
      let asked = request.uri.queryParameters["scheme"].map { String($0) }
      return try JSONAnswer.response(answer(scheme: asked))
    }
    leads.get("api/calibration/drift") { request, _ in
      let (chart, coder, scheme, against) = try drift(Form(query: request))
      return try JSONAnswer.response(DriftAnswer(chart, of: coder, scheme: scheme, against: against))
    }
    let experts = router.group(for: .lead, .expert)
    experts.get("calibration/:calibration") { _, visit in
      let (report, certificate, signIn) = try report(visit)
      return try templates.response(
        CalibrationReportPage(report, certificate: certificate, for: signIn))
    }
    experts.get("api/calibration/:calibration") { _, visit in
      let (report, certificate, _) = try report(visit)
      return try JSONAnswer.response(CalibrationReportAnswer(report, certificate: certificate))
    }
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
  private func report(_ visit: Visit) throws -> (CalibrationReport, Certificate?, SignIn) {
    let signIn = try visit.expectSignIn()
    let report = try desk.calibrationReport(try visit.number("calibration"), for: signIn.person)
    let certificate = try desk.study.certificates(scheme: report.calibration.scheme).first {
      $0.calibration == report.calibration.id
    }
    return (report, certificate, signIn)
  }

  /// How calibration with a scheme stands, for a script.
  private func answer(scheme: String?) throws -> CalibrationAnswer {
    CalibrationAnswer(try CalibrationMaterial(at: desk, scheme: scheme, at: .now()))
  }

  private func drift(
    _ query: Form
  ) throws -> (chart: DriftChart, coder: String, scheme: String, against: DriftYardstick) {
    let (coder, scheme) = (try query.required("coder"), try query.required("scheme"))
    guard let against = DriftYardstick(rawValue: query["against"] ?? DriftYardstick.panel.rawValue) else {
      throw WorkbenchError.badRequest("against names no yardstick that is known")
    }
    return (try desk.drift(of: coder, scheme: scheme, against: against), coder, scheme, against)
  }

  private func mark(_ form: Form, _ signIn: SignIn, _ scheme: String) throws {
    let parts = try form.required("source").split(
      separator: "/", maxSplits: 1, omittingEmptySubsequences: false
    ).map(String.init)
    guard parts.count == 2 else { throw WorkbenchError.badRequest("source names no coding") }
    _ = try desk.markGold(
      parts[1], scheme: scheme, from: parts[0].isEmpty ? .reference : .coder(parts[0]),
      askedBy: signIn.person, at: .now())
  }

  /// Takes a form about a scheme, and leads back to the scheme's page; a script is told how the scheme stands.
  private func schemeForm(
    _ path: String, on leads: RouterGroup<Visit>,
    _ take: @escaping @Sendable (Form, SignIn, String) throws -> Void
  ) {
    leads.act(path) { form, signIn, _ in
      let scheme = try form.required("scheme")
      try take(form, signIn, scheme)
      return scheme
    } leadingTo: { scheme, _, _ in
      "/calibration?scheme=\(scheme.inQuery)"
    } answering: { scheme, _, _ in
      try answer(scheme: scheme)
    }
  }
}
