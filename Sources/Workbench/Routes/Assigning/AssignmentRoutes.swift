import DebriefCore
import Hummingbird
import Review
import Store

/// Looking after what was given: when it is due, taking it back, moving it, sending it back.
struct AssignmentRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let leads = router.group(for: .lead)
    leads.get("assignments/:assignment") { _, visit in try page(visit) }
    leads.get("api/assignments") { _, _ in
      try JSONAnswer.response(desk.progress().map { AssignmentAnswer($0.assignment, $0.progress) })
    }
    act("due", on: leads) { form, id, lead in
      try desk.setDue(try form.day("due"), of: [id], askedBy: lead)
      return id
    }
    act("withdraw", on: leads) { form, id, lead in
      try desk.withdraw(id, reason: form.words("reason") ?? "", askedBy: lead, at: .now())
      return id
    }
    act("move", on: leads) { form, id, lead in
      try desk.reassign(
        id, to: try form.required("to"), reason: form.words("reason") ?? "", askedBy: lead, at: .now()
      ).id
    }
    act("reopen", on: leads) { form, id, lead in
      _ = try desk.correct(id, reason: try form.required("reason"), by: lead, at: .now())
      return id
    }
  }

  /// - Parameter perform: does it, and tells which assignment stands then.
  private func act(
    _ name: String, on leads: RouterGroup<Visit>,
    _ perform: @escaping @Sendable (Form, Int64, Person) throws -> Int64
  ) {
    leads.act("assignments/:assignment/\(name)") { form, signIn, visit in
      try perform(form, try visit.assignment(), signIn.person)
    } leadingTo: { _, _, visit in
      "/assignments/\(try visit.assignment())"
    } answering: { id, _, _ in
      AssignmentAnswer(try desk.study.assignment(id))
    }
  }

  private func page(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let assignment = try desk.study.assignment(try visit.assignment())
    let holders = Set(
      try desk.study.assignments().filter {
        $0.session == assignment.session && $0.scheme == assignment.scheme && $0.pass == assignment.pass
          && $0.state != .withdrawn
      }.map(\.coder))
    let others = try desk.study.people().filter { $0.role == .expert && !holders.contains($0.name) }
    return try templates.response(
      AssignmentPage(
        assignment, progress: try desk.progress().first { $0.assignment.id == assignment.id }?.progress,
        scheme: try desk.study.scheme(sha256: assignment.scheme),
        revisions: try desk.study.revisions(of: assignment.id),
        others: assignment.kind == .expert && assignment.purpose == .study ? others : [], at: .now(),
        for: signIn))
  }
}
