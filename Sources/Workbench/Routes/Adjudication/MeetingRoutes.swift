import DebriefCore
import Hummingbird
import Review
import Store

/// Meetings: voting from one's own place, and following what whoever leads it has on the screen.
struct MeetingRoutes: Sendable {
  let desk: Desk
  let meetings: Meetings

  func add(to router: Router<Visit>) {
    let people = router.group(for: .lead, .expert)
    people.get("adjudications/:adjudication/meeting") { request, visit in try await standing(request, visit) }
    act("votes", on: people) { form, id, person in
      let (place, difference) = try place(form, in: desk.adjudicationSheet(id, for: person))
      var coding = try form.judgement(with: difference.code)
      coding.comment = form.words("comment")
      _ = try desk.vote(coding, on: place.unit, code: place.code, in: id, by: person, at: .now())
      return place
    }
    act("votes/open", on: people) { form, id, person in
      let (place, _) = try place(form, in: desk.adjudicationSheet(id, for: person))
      try desk.openVotes(on: place.unit, code: place.code, in: id, by: person, at: .now())
      return place
    }
  }

  /// - Parameter perform: does it in the meeting, and tells on what.
  private func act(
    _ name: String, on people: RouterGroup<Visit>,
    _ perform: @escaping @Sendable (Form, Int64, Person) throws -> AgendaPlace
  ) {
    people.act("adjudications/:adjudication/\(name)") { form, signIn, visit in
      try perform(form, try visit.number("adjudication"), signIn.person)
    } leadingTo: { place, _, visit in
      place.address(in: try visit.number("adjudication"))
    } answering: { _, signIn, visit in
      try await AdjudicationAnswer(
        of: try visit.number("adjudication"), at: desk, in: meetings, for: signIn.person)
    }
  }

  /// How the meeting stands, for the page's script.
  private struct Standing: Encodable {
    let tag: String
  }

  /// Says nothing while the meeting stands as the page knows it: that the page asks again and again tells nothing.
  private func standing(_ request: Request, _ visit: Visit) async throws -> Response {
    let signIn = try visit.expectSignIn()
    let sheet = try desk.adjudicationSheet(try visit.number("adjudication"), for: signIn.person)
    guard sheet.mode == .meeting else { throw ReviewError.noMeeting }
    let room = MeetingRoom(desk: desk, meetings: meetings)
    let tag = try await room.tag(of: sheet, for: signIn.person)
    let isKnown = request.uri.queryParameters["tag"].map { String($0) } == tag
    return try isKnown ? Response(status: .noContent) : JSONAnswer.response(Standing(tag: tag))
  }

  private func place(
    _ form: Form, in sheet: AdjudicationSheet
  ) throws -> (AgendaPlace, CodingDifference) {
    guard let place = AgendaPlace(unit: form["unit"], code: form["code"]) else {
      throw WorkbenchError.badRequest("unit and code do not say what is voted on")
    }
    guard let entry = sheet.agenda.first(where: { $0.place == place }) else {
      throw ReviewError.nothingDiffers(place.unit, code: place.code)
    }
    return (place, entry.difference)
  }
}
