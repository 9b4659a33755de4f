import Authoring
import DebriefCore
import Hummingbird
import Review
import Store

/// Schemes as manuals, and side by side.
struct SchemeRoutes: Sendable {
  let desk: Desk
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    // Trainees meet a scheme in its own simpler words.
    let readers = router.group(for: .lead, .expert)
    readers.get("schemes") { _, visit in
      let signIn = try visit.expectSignIn()
      return try templates.response(
        SchemeListPage(try OfferedScheme.all(for: desk.study), for: signIn))
    }
    readers.get("api/schemes") { _, _ in
      try JSONAnswer.response(OfferedScheme.all(for: desk.study).map(SchemeAnswer.init))
    }
    readers.get("api/schemes/:scheme") { _, visit in
      try JSONAnswer.response(scheme(try visit.parameters.require("scheme")).scheme)
    }
    readers.get("schemes/compare") { request, visit in try compare(request, visit) }
    readers.get("schemes/:scheme") { _, visit in try manual(visit) }
  }

  private func manual(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let offered = try scheme(try visit.parameters.require("scheme"))
    return try templates.response(
      ManualPage(
        offered, memos: try desk.memos(for: signIn.person),
        authors: try MemoAuthors(reader: signIn.person, in: desk.study), for: signIn))
  }

  private func compare(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let query = request.uri.queryParameters
    guard let first = query["first"], let second = query["second"] else { throw WorkbenchError.notFound }
    return try templates.response(
      SchemeComparisonPage(
        SchemeComparison(try scheme(String(first)).scheme, try scheme(String(second)).scheme), for: signIn))
  }

  private func scheme(_ sha256: String) throws -> OfferedScheme {
    guard let found = try OfferedScheme.all(for: desk.study).first(where: { $0.snapshot.sha256 == sha256 })
    else { throw WorkbenchError.notFound }
    return found
  }
}

extension MemoAuthors {
  init(reader: Person, in study: Study) throws {
    self.init(reader: reader, leads: Set(try study.people().filter { $0.role == .lead }.map(\.name)))
  }
}
