import DebriefCore
import Review

/// One turn of the conversation as the coding page shows it, or the row for the conversation as a whole.
struct TranscriptRow: Sendable {
  let unit: String
  let side: String
  let speaker: String
  let number: String
  let text: String
  let isCoded: Bool
  let isOpen: Bool
  let isAnswered: Bool
  let stateWords: String
  let link: String

  init(_ turn: Turn, of sheet: CodingSheet, open: CodingUnit) {
    let place = CodingUnit.turn(turn.number)
    let coded = sheet.unit(place)
    unit = place.text
    side = turn.speaker.rawValue
    speaker =
      switch turn.speaker {
      case .client: "Client"
      case .peer: Self.peerName(of: sheet)
      }
    number = String(turn.number)
    text = turn.text
    isCoded = coded != nil
    isOpen = place == open
    isAnswered = coded?.said.isAnswered ?? false
    stateWords = coded.map(Self.words) ?? ""
    link = CodingPlace(sheet.id, place).address
  }

  /// The row for the whole conversation.
  init(wholeOf sheet: CodingSheet, open: CodingUnit) {
    let coded = sheet.unit(.session)
    unit = CodingUnit.session.text
    side = "whole"
    speaker = "All"
    number = ""
    text = "The conversation as a whole"
    isCoded = coded != nil
    isOpen = open == .session
    isAnswered = coded?.said.isAnswered ?? false
    stateWords = coded.map(Self.words) ?? ""
    link = CodingPlace(sheet.id, .session).address
  }

  /// What the page calls the peer: trainees read their own replies.
  static func peerName(of sheet: CodingSheet) -> String {
    sheet.kind == .peer ? "You" : "Peer"
  }

  /// How a unit stands, in words; the script `words.js` says the same.
  static func words(_ unit: CodingSheet.Unit) -> String {
    answerWords(unit) + (unit.isFlagged ? ", unsure" : "")
  }

  private static func answerWords(_ unit: CodingSheet.Unit) -> String {
    if unit.said.nothing { return "nothing to code" }
    let count = unit.said.codings.count
    guard count > 0 else { return "not yet coded" }
    let codes = count == 1 ? "1 code" : "\(count) codes"
    return unit.missing.allSatisfy({ !$0.isRequired }) ? codes : "\(codes), not complete"
  }
}
