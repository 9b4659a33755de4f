import DebriefCore
import Hummingbird
import Review
import Store

/// Deciding where experts differ.
struct AdjudicationRoutes: Sendable {
  let desk: Desk
  let meetings: Meetings
  let templates: PageTemplates

  func add(to router: Router<Visit>) {
    let people = router.group(for: .lead, .expert)
    people.get("adjudications/:adjudication") { request, visit in try await page(request, visit) }
    people.get("api/adjudications/:adjudication") { _, visit in
      try JSONAnswer.response(await answer(visit.expectSignIn(), visit))
    }
    people.act("adjudications/:adjudication/rulings") {
      try rule($0, $1, $2)
    } leadingTo: {
      try next(after: $0, $1, $2)
    } answering: {
      try await answer($1, $2)
    }
    people.act("adjudications/:adjudication/rulings/back") { _, signIn, visit in
      AgendaPlace(
        try desk.takeBackRuling(
          in: try visit.number("adjudication"), by: signIn.person, at: .now()))
    } leadingTo: { place, _, visit in
      place.address(in: try visit.number("adjudication"))
    } answering: {
      try await answer($1, $2)
    }
    people.get("adjudications/:adjudication/side") { request, visit in try sidePage(request, visit) }
    people.act("adjudications/:adjudication/side", isPage: true) {
      try takeSide($0, $1, $2)
    } leadingTo: { id, _, _ in
      "/adjudications/\(id)"
    } answering: {
      try await answer($1, $2)
    }
    people.get("adjudications/:adjudication/close") { _, visit in try closePage(visit) }
    people.act("adjudications/:adjudication/close", isPage: true) {
      try close($0, $1, $2)
    } leadingTo: { id, _, _ in
      "/adjudications/\(id)"
    } answering: {
      try await answer($1, $2)
    }
  }

  private func page(_ request: Request, _ visit: Visit) async throws -> Response {
    let signIn = try visit.expectSignIn()
    let id = try visit.number("adjudication")
    let sheet = try desk.adjudicationSheet(id, for: signIn.person)
    let isDeciding = try desk.study.adjudication(id).adjudicator == signIn.person.name
    let query = request.uri.queryParameters
    let asked = AgendaPlace(
      unit: query["unit"].map { String($0) }, code: query["code"].map { String($0) })
    guard sheet.mode == .meeting else {
      return try templates.response(
        AdjudicationPage(
          sheet, at: asked ?? sheet.undecided(after: nil), isDeciding: isDeciding, for: signIn))
    }
    let shown = await meetings.place(of: id)
    let place = asked ?? shown ?? sheet.undecided(after: nil)
    if isDeciding { await meetings.show(place, in: id) }
    let room = MeetingRoom(desk: desk, meetings: meetings)
    return try templates.response(
      AdjudicationPage(
        sheet, at: place, isDeciding: isDeciding,
        meeting: try await room.view(of: sheet, at: place, for: signIn.person), for: signIn))
  }

  /// How it stands, for a script.
  private func answer(_ signIn: SignIn, _ visit: Visit) async throws -> AdjudicationAnswer {
    try await AdjudicationAnswer(
      of: try visit.number("adjudication"), at: desk, in: meetings, for: signIn.person)
  }

  /// Decides on one difference, and tells where it is.
  private func rule(_ form: Form, _ signIn: SignIn, _ visit: Visit) throws -> AgendaPlace {
    let id = try visit.number("adjudication")
    let ruling = try RulingForm(form, on: desk.adjudicationSheet(id, for: signIn.person))
    try desk.rule([ruling.choice], in: id, by: signIn.person, at: .now())
    return ruling.place
  }

  private func next(after place: AgendaPlace, _ signIn: SignIn, _ visit: Visit) throws -> String {
    let id = try visit.number("adjudication")
    let next = try desk.adjudicationSheet(id, for: signIn.person).undecided(after: place)
    return (next ?? place).address(in: id)
  }

  private func sidePage(_ request: Request, _ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    let sheet = try decidable(visit, signIn)
    guard let letter = request.uri.queryParameters["letter"].map({ String($0) }),
      sheet.letters.contains(letter)
    else { throw WorkbenchError.notFound }
    return try templates.response(SidePage(letter, of: sheet, for: signIn))
  }

  private func takeSide(_ form: Form, _ signIn: SignIn, _ visit: Visit) throws -> Int64 {
    let sheet = try decidable(visit, signIn)
    _ = try desk.takeSide(
      try form.required("letter"), reason: try form.reason(), words: form.words("words"), in: sheet.id,
      by: signIn.person, at: .now())
    return sheet.id
  }

  private func closePage(_ visit: Visit) throws -> Response {
    let signIn = try visit.expectSignIn()
    return try templates.response(ClosePage(try decidable(visit, signIn), for: signIn))
  }

  private func close(_ form: Form, _ signIn: SignIn, _ visit: Visit) throws -> Int64 {
    let id = try visit.number("adjudication")
    do {
      try desk.closeAdjudication(id, by: signIn.person, at: .now())
    } catch ReviewError.stillCoding where signIn.person.role != .lead {
      // The names of coder and session are not for an adjudicator.
      throw WorkbenchError.coderStillCoding
    }
    return id
  }

  /// The sheet, for whoever decides it while it is open.
  private func decidable(_ visit: Visit, _ signIn: SignIn) throws -> AdjudicationSheet {
    let id = try visit.number("adjudication")
    let sheet = try desk.adjudicationSheet(id, for: signIn.person)
    guard try desk.study.adjudication(id).adjudicator == signIn.person.name else {
      throw ReviewError.notAllowed("decide this adjudication")
    }
    guard !sheet.isClosed else { throw StoreError.adjudicationClosed(id) }
    return sheet
  }
}
