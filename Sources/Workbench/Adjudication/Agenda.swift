import DebriefCore
import Review
import Store

/// A unit and code on which something is to be said.
struct AgendaPlace: Encodable, Sendable, Hashable {
  let unit: CodingUnit
  let code: String

  init(unit: CodingUnit, code: String) {
    (self.unit, self.code) = (unit, code)
  }

  init(_ difference: CodingDifference) {
    self.init(unit: difference.unit, code: difference.code.id)
  }

  init(_ ruling: Ruling) {
    (unit, code) = (ruling.unit, ruling.code)
  }

  /// The place that two texts of an address or a form name; `nil` when they name none.
  init?(unit: String?, code: String?) {
    guard let unit = unit.flatMap({ CodingUnit($0) }), let code else { return nil }
    self.init(unit: unit, code: code)
  }

  /// The place as a script is told it.
  func encode(to encoder: any Encoder) throws {
    try ["unit": unit.text, "code": code].encode(to: encoder)
  }

  /// Where an adjudication's page shows it.
  func address(in adjudication: Int64) -> String {
    "/adjudications/\(adjudication)?unit=\(unit.text)&code=\(code)#unit-\(unit.text)"
  }
}

/// One thing on the agenda: a difference, or in a meeting a code on a unit that somebody is unsure of.
struct AgendaEntry: Sendable {
  let difference: CodingDifference
  let ruling: KeptRuling?
  /// Whether coders have different values here, so that a decision is wanted.
  let differs: Bool

  var place: AgendaPlace { AgendaPlace(difference) }
  var isUndecided: Bool { differs && ruling == nil }

  /// Whether a meeting may be shown what the coders said: not before the votes are open, unless it is decided.
  func showsSides(after ballot: Ballot) -> Bool { ballot.votes != nil || ruling != nil }

  /// How it stands.
  var stateWords: String {
    guard differs else { return "to discuss; the values agree" }
    guard let ruling else { return "not decided" }
    guard let coding = ruling.ruling.coding else { return "left unresolved" }
    let words = JudgementView.words(coding.value, coding, of: difference.code)
    return "decided: \(words)" + (ruling.side.map { ", as \($0)" } ?? "")
  }
}

extension AdjudicationSheet {
  /// What is gone through, turn by turn: what differs, and in a meeting also what somebody wants to discuss.
  var agenda: [AgendaEntry] {
    let differing = items.map { AgendaEntry(difference: $0.difference, ruling: $0.ruling, differs: true) }
    guard mode == .meeting else { return differing }
    let places = Set(differing.map(\.place))
    let further = flagged.flatMap(\.places).filter { !places.contains(AgendaPlace($0)) }
    return (differing + further.map { AgendaEntry(difference: $0, ruling: nil, differs: false) })
      .enumerated().sorted { ($0.element.place.unit, $0.offset) < ($1.element.place.unit, $1.offset) }
      .map(\.element)
  }

  /// The first thing after a place that is not decided, from the beginning again where there is none; the place itself
  /// when all is decided.
  func undecided(after place: AgendaPlace?) -> AgendaPlace? {
    let agenda = agenda
    let position = place.flatMap { place in agenda.firstIndex { $0.place == place } } ?? -1
    let following = agenda.dropFirst(position + 1) + agenda.prefix(position + 1)
    return following.first(where: \.isUndecided)?.place ?? place ?? agenda.first?.place
  }
}
