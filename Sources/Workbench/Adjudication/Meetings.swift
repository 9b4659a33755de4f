/// Where each meeting is: what whoever leads it has on the screen. Nothing of it has to outlive the server; a meeting
/// goes on at the first thing that is not decided.
actor Meetings {
  private var places: [Int64: AgendaPlace] = [:]

  /// What is on the screen; `nil` when the meeting has not begun since the server started.
  func place(of adjudication: Int64) -> AgendaPlace? { places[adjudication] }

  /// Puts something on the screen.
  func show(_ place: AgendaPlace?, in adjudication: Int64) { places[adjudication] = place }
}
