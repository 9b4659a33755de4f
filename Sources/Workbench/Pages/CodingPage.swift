import DebriefCore
import Review
import Store

/// The page on which a conversation is coded, and read once the coding is final.
///
/// It is made of a ``CodingSheet`` alone, which has no place for anything that a blind coder must not see.
struct CodingPage: Page {
  static let template = "coding"
  let frame: Frame
  let address: String
  let name: String
  let schemeTitle: String
  let isOpen: Bool
  let isFinal: Bool
  let answered: Int
  let all: Int
  let submitAddress: String
  let queueKey: String
  let kept: String
  let rows: [TranscriptRow]
  let hasWholeRow: Bool
  let wholeRow: TranscriptRow
  let unit: String
  let unitName: String
  let unitAddress: String
  let isNothing: Bool
  let codes: [CodeView]

  /// Which unit, and which of its codes, the page opens with.
  struct Place: Sendable {
    var unit: CodingUnit?
    var code: String?
  }

  init(_ sheet: CodingSheet, at place: Place, queueKey: String, for signIn: SignIn) throws {
    let unit = sheet.opening(at: place.unit)
    let said = sheet.unit(unit)?.said ?? UnitCoding()
    frame = Frame(title: sheet.title, for: signIn)
    address = "/coding/\(sheet.id)"
    name = sheet.title
    schemeTitle = sheet.schemeTitle
    isFinal = sheet.isFinal
    isOpen = !sheet.isFinal
    answered = sheet.answered
    all = sheet.units.count
    submitAddress = "/coding/\(sheet.id)/submit"
    self.queueKey = queueKey
    kept = try JSONAnswer.text(
      Dictionary(uniqueKeysWithValues: sheet.units.map { ($0.unit.text, KeptUnit($0.said)) }))
    rows = sheet.turns.map { TranscriptRow($0, of: sheet, open: unit) }
    hasWholeRow = sheet.unit(.session) != nil
    wholeRow = TranscriptRow(wholeOf: sheet, open: unit)
    self.unit = unit.text
    unitName = unit.name
    unitAddress = "/coding/\(sheet.id)/units/\(unit.text)"
    isNothing = said.nothing
    let used = sheet.unit(unit)?.codes ?? []
    let shown = used.first { $0.id == place.code } ?? used.first
    codes = sheet.codes.map { code in
      CodeView(
        code, on: unit, of: sheet, isUsed: used.contains(code), isShown: code.id == shown?.id)
    }
  }
}

extension CodingSheet {
  /// The unit that the page opens with: the one asked for, else the first that is not answered, else the first.
  func opening(at asked: CodingUnit?) -> CodingUnit {
    if let asked, unit(asked) != nil { return asked }
    return (units.first { !$0.said.isAnswered } ?? units.first)?.unit ?? .session
  }
}

extension CodingUnit {
  /// The unit as a person reads it.
  var name: String {
    switch self {
    case .turn(let number): "Turn \(number)"
    case .session: "The whole conversation"
    }
  }
}
