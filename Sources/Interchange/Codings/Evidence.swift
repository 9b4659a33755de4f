import DebriefCore

/// Reads the evidence cell of a coding.
enum Evidence {
  /// Why an evidence cell cannot be taken; never holds its words.
  enum Fault: Error {
    case notSaid
    case noTurn(String)
    case outside(turn: String, length: Int)

    var text: String {
      switch self {
      case .notSaid: "the evidence does not occur in the turn or in what the client said before it"
      case .noTurn(let name): "the evidence names turn \(Cell.shown(name)), which the session does not have"
      case .outside(let turn, let length):
        "the evidence does not lie within turn \(turn), which has \(length) characters"
      }
    }
  }

  /// Reads a cell: either places, `turn:start-end` with semicolons between, or the words themselves, which are
  /// marked where they first occur.
  static func spans(
    _ cell: String, on unit: CodingUnit, of session: CodedSession
  ) throws(Fault) -> [EvidenceSpan] {
    guard let places = places(cell) else { return [try words(cell, on: unit, of: session)] }
    var spans: [EvidenceSpan] = []
    for place in places {
      guard case .turn(let number) = session.unit(place.turn), let turn = session.turn(number) else {
        throw .noTurn(place.turn)
      }
      let span = EvidenceSpan(turn: number, start: place.start, end: place.end)
      guard span.quote(in: turn.text) != nil else {
        throw .outside(turn: place.turn, length: turn.text.unicodeScalars.count)
      }
      if !spans.contains(span) { spans.append(span) }
    }
    return spans
  }

  private static func words(
    _ cell: String, on unit: CodingUnit, of session: CodedSession
  ) throws(Fault) -> EvidenceSpan {
    let wanted = Array(cell.unicodeScalars)
    for turn in session.evidenceTurns(of: unit) {
      let text = Array(turn.text.unicodeScalars)
      guard wanted.count <= text.count else { continue }
      let start = (0...(text.count - wanted.count)).first { start in
        text[start] == wanted[0] && text[start..<(start + wanted.count)].elementsEqual(wanted)
      }
      if let start {
        return EvidenceSpan(turn: turn.number, start: start, end: start + wanted.count)
      }
    }
    throw .notSaid
  }

  private typealias Place = (turn: String, start: Int, end: Int)

  /// The places that a cell names; `nil` when it is not written as places.
  private static func places(_ cell: String) -> [Place]? {
    var places: [Place] = []
    for part in cell.split(separator: ";", omittingEmptySubsequences: false) {
      guard let colon = part.lastIndex(of: ":") else { return nil }
      let range = part[part.index(after: colon)...].split(separator: "-", omittingEmptySubsequences: false)
      let ends = range.compactMap { Int(Cell.word(String($0))) }
      guard range.count == 2, ends.count == 2 else { return nil }
      places.append((Cell.word(String(part[..<colon])), ends[0], ends[1]))
    }
    return places
  }
}
