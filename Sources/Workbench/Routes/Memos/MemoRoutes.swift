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
    people.get("api/memos") { request, visit in try list(request, visit) }
    people.act("memos", isPage: true, status: .created) { form, signIn, _ in
      try add(form, signIn)
    } leadingTo: { added, _, _ in
      try place(of: added)
    } answering: { added, signIn, _ in
      MemoAnswer(added.memo, authors: try MemoAuthors(reader: signIn.person, in: desk.study))
    }
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
    guard let subject = try subject(for: signIn.person, in: Form(query: request)) else {
      throw WorkbenchError.notFound
    }
    let authors = try MemoAuthors(reader: signIn.person, in: desk.study)
    return try templates.response(
      MemosPage(
        on: subject.title, field: subject.field, value: subject.value,
        memos: try desk.memos(on: .session(subject.session), for: signIn.person).map {
          MemoView($0, authors: authors)
        }, for: signIn))
  }

  /// The memos on a session, or on codes when no session is named.
  private func list(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let query = Form(query: request)
    let authors = try MemoAuthors(reader: signIn.person, in: desk.study)
    guard Self.fields.contains(where: { query[$0] != nil }) else {
      let memos = try desk.memos(for: signIn.person).map { MemoAnswer($0, authors: authors) }
      return try JSONAnswer.response(memos.filter { $0.code != nil })
    }
    guard let subject = try subject(for: signIn.person, in: query) else { throw WorkbenchError.notFound }
    return try JSONAnswer.response(
      desk.memos(on: .session(subject.session), for: signIn.person).map { MemoAnswer($0, authors: authors) })
  }

  private func add(_ form: Form, _ signIn: SignIn) throws -> (memo: Memo, subject: Subject?) {
    let text = try form.required("text")
    if let subject = try subject(for: signIn.person, in: form) {
      return (
        try desk.add(memo: text, on: .session(subject.session), by: signIn.person, at: .now()), subject
      )
    }
    let (scheme, code) = (try form.required("scheme"), try form.required("code"))
    return (
      try desk.add(memo: text, on: .code(code, scheme: scheme), by: signIn.person, at: .now()), nil
    )
  }

  /// The page on which a memo stands.
  private func place(of added: (memo: Memo, subject: Subject?)) throws -> String {
    if let subject = added.subject { return "/memos?\(subject.field)=\(subject.value.inQuery)" }
    guard case .code(let code, let scheme) = added.memo.subject else { throw WorkbenchError.notFound }
    let version = try desk.study.snapshots(.scheme).last { $0.id == scheme }
    return "/schemes/\(version?.sha256 ?? "")#\(code.inQuery)"
  }

  /// By which fields a session is named.
  private static let fields = ["assignment", "adjudication", "session"]

  /// The session that is named: by a lead by its name, by others through their work on it.
  private func subject(for person: Person, in form: Form) throws -> Subject? {
    if let value = form["assignment"], let id = Int64(value) {
      let assignment = try desk.study.assignment(id)
      guard person.role == .lead || assignment.coder == person.name else { throw WorkbenchError.notFound }
      let title = person.role == .lead ? assignment.session : assignment.title
      return Subject(session: assignment.session, title: title, field: "assignment", value: value)
    }
    if let value = form["adjudication"], let id = Int64(value) {
      let sheet = try desk.adjudicationSheet(id, for: person)
      return Subject(
        session: try desk.study.adjudication(id).session, title: sheet.title, field: "adjudication",
        value: value)
    }
    if let name = form["session"], person.role == .lead {
      let session = try desk.study.session(named: name).header.name
      return Subject(session: session, title: session, field: "session", value: session)
    }
    return nil
  }
}
