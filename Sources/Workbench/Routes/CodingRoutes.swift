import DebriefCore
import FoundationEssentials
import Hummingbird
import Review
import Store

/// The coding page, its forms, and what its script sends.
struct CodingRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let coders = router.group(for: .expert, .trainee)
    coders.get("coding/:assignment") { request, visit in try page(request, visit) }
    coders.form("coding/:assignment/units/:unit") { try change($0, $1, $2) }
    coders.form("coding/:assignment/corrections") { try correct($0, $1, $2) }
  }

  private func page(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let id = try visit.assignment()
    let sheet = try desk.sheet(id, for: signIn.person)
    let query = request.uri.queryParameters
    let place = CodingPage.Place(
      unit: query["unit"].flatMap { CodingUnit(String($0)) }, code: query["code"].map { String($0) })
    return try templates.response(
      try CodingPage(
        sheet, at: place, queueKey: try queueKey(of: id),
        next: sheet.isFinal ? try wayOn(for: signIn.person) : nil, for: signIn))
  }

  /// Where somebody goes on after submitting.
  private func wayOn(for person: Person) throws -> Frame.Link {
    guard let next = try desk.queue(of: person).first(where: { $0.state == .open }) else {
      return Frame.Link(address: "/", name: "Your list")
    }
    return Frame.Link(address: "/coding/\(next.id)", name: "Go on with \(next.title)")
  }

  /// What a browser keeps unsent changes under: no other study's assignment has the same.
  private func queueKey(of id: Int64) throws -> String {
    let assignment = try desk.study.assignment(id)
    return "debrief-\(id)-\(assignment.assignedAt.milliseconds)-\(assignment.scheme.prefix(12))"
  }

  private func change(_ form: Form, _ signIn: SignIn, _ visit: Visit) throws -> Response {
    let id = try visit.assignment()
    guard let unit = CodingUnit(try visit.parameters.require("unit")) else { throw WorkbenchError.notFound }
    let sheet = try desk.sheet(id, for: signIn.person)
    let act = try FormAct(try form.required("act"))
    guard case .flag(let isSet) = act else {
      let change = CodingChange(
        id: UUID().uuidString, unit: unit, act: try act.change(on: unit, of: sheet, form: form))
      _ = try desk.save(change, in: id, by: signIn.person, at: .now())
      return .redirect(to: CodingPlace(id, unit, code: change.act.code).address, type: .normal)
    }
    try desk.setFlag(isSet, on: unit, in: id, by: signIn.person, at: .now())
    return .redirect(to: CodingPlace(id, unit).address, type: .normal)
  }

  /// Takes a submitted coding up again.
  private func correct(_ form: Form, _ signIn: SignIn, _ visit: Visit) throws -> Response {
    let id = try visit.assignment()
    _ = try desk.correct(id, reason: try form.required("reason"), by: signIn.person, at: .now())
    return .redirect(to: "/coding/\(id)", type: .normal)
  }
}

extension Visit {
  /// The number of the assignment that the address names.
  func assignment() throws(WorkbenchError) -> Int64 {
    try number("assignment")
  }
}

extension CodingChange.Act {
  /// The code that is changed; `nil` for "nothing to code here".
  var code: String? {
    switch self {
    case .set(let code, _), .clear(let code): code
    case .nothing: nil
    }
  }
}
