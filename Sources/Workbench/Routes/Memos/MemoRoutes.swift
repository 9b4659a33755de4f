import DebriefCore
import Hummingbird
import Review
import Store

/// Memos on codes and sessions.
struct MemoRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let people = router.group(for: .lead, .expert)
    people.get("memos") { request, visit in try page(request, visit) }
    people.form("memos", isPage: true) { form, signIn, _ in try add(form, signIn) }
  }

  /// A session, under the name by which its reader knows it: a coder or an adjudicator never meets its own.
  private struct Subject {
    let session: String
    let title: String
    let field: String
    let value: String
  }

  private func page(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let query = request.uri.queryParameters
    let subject = try subject(for: signIn.person) { name in query[Substring(name)].map { String($0) } }
    guard let subject else { throw WorkbenchError.notFound }
    let authors = try MemoAuthors(reader: signIn.person, in: desk.study)
    return try templates.response(
      MemosPage(
        on: subject.title, field: subject.field, value: subject.value,
        memos: try desk.memos(on: .session(subject.session), for: signIn.person).map {
          MemoView($0, authors: authors)
        }, for: signIn))
  }

  private func add(_ form: Form, _ signIn: SignIn) throws -> Response {
    let text = try form.required("text")
    if let subject = try subject(for: signIn.person, named: { form[$0] }) {
      _ = try desk.add(memo: text, on: .session(subject.session), by: signIn.person, at: .now())
      return .redirect(to: "/memos?\(subject.field)=\(subject.value.inQuery)", type: .normal)
    }
    let (scheme, code) = (try form.required("scheme"), try form.required("code"))
    _ = try desk.add(memo: text, on: .code(code, scheme: scheme), by: signIn.person, at: .now())
    let version = try desk.study.snapshots(.scheme).last { $0.id == scheme }
    return .redirect(to: "/schemes/\(version?.sha256 ?? "")#\(code.inQuery)", type: .normal)
  }

  /// The session that is named: by a lead by its name, by others through their work on it.
  private func subject(for person: Person, named field: (String) -> String?) throws -> Subject? {
    if let value = field("assignment"), let id = Int64(value) {
      let assignment = try desk.study.assignment(id)
      guard person.role == .lead || assignment.coder == person.name else { throw WorkbenchError.notFound }
      let title = person.role == .lead ? assignment.session : assignment.title
      return Subject(session: assignment.session, title: title, field: "assignment", value: value)
    }
    if let value = field("adjudication"), let id = Int64(value) {
      let sheet = try desk.adjudicationSheet(id, for: person)
      return Subject(
        session: try desk.study.adjudication(id).session, title: sheet.title, field: "adjudication",
        value: value)
    }
    if let name = field("session"), person.role == .lead {
      let session = try desk.study.session(named: name).header.name
      return Subject(session: session, title: session, field: "session", value: session)
    }
    return nil
  }
}
