import DebriefCore
import Review
import Store

/// A meeting as one of those who sit in it sees it.
struct MeetingRoom: Sendable {
  let desk: Desk
  let meetings: Meetings

  /// The votes on what is shown.
  func view(
    of sheet: AdjudicationSheet, at place: AgendaPlace?, for person: Person
  ) async throws -> MeetingView {
    let adjudication = try desk.study.adjudication(sheet.id)
    let entry = place.flatMap { place in sheet.agenda.first { $0.place == place } }
    let ballot = try entry.map {
      try desk.ballot(on: $0.place.unit, code: $0.place.code, in: sheet.id, for: person)
    }
    let own = try desk.study.votes(in: sheet.id).filter { $0.voter == person.name }
    return MeetingView(
      ballot, on: entry,
      ownVotes: Dictionary(grouping: own) { AgendaPlace(unit: $0.unit, code: $0.code) }
        .mapValues(\.count),
      isLeading: adjudication.adjudicator == person.name,
      tag: try await tag(of: sheet, for: person), isClosed: sheet.isClosed)
  }

  /// How the meeting stands: what is on the screen, who has voted, whether the votes are open, what is decided.
  func tag(of sheet: AdjudicationSheet, for person: Person) async throws -> String {
    let shown = await meetings.place(of: sheet.id)
    guard let place = shown ?? sheet.undecided(after: nil) else { return "nothing" }
    guard sheet.agenda.contains(where: { $0.place == place }) else { return "nothing" }
    let ballot = try desk.ballot(on: place.unit, code: place.code, in: sheet.id, for: person)
    return [
      place.unit.text, place.code, String(ballot.voted.count), String(ballot.votes?.count ?? -1),
      String(sheet.items.compactMap(\.ruling?.id).max() ?? 0), sheet.isClosed ? "closed" : "open",
    ].joined(separator: "-")
  }
}
