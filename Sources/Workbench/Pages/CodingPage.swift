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
  let api: String
  let name: String
  let schemeTitle: String
  let isOpen: Bool
  let isFinal: Bool
  let isCorrection: Bool
  let correctionReason: String
  let isDistressing: Bool
  let progressWords: String
  let statusWords: String
  let next: Frame.Link?
  let submitAddress: String
  let queueKey: String
  let kept: String
  let units: String
  let turnCount: Int
  let peerName: String
  let window: TurnWindow
  let rows: [TranscriptRow]
  let hasWholeRow: Bool
  let wholeRow: TranscriptRow
  let unit: String
  let unitName: String
  let unitAddress: String
  let isNothing: Bool
  let isFlagged: Bool
  let codes: [CodeView]

  /// Which unit, and which of its codes, the page opens with.
  struct Place: Sendable {
    var unit: CodingUnit?
    var code: String?
  }

  /// - Parameter next: where to go on once this coding is final.
  init(
    _ sheet: CodingSheet, at place: Place, queueKey: String, next: Frame.Link?, for signIn: SignIn
  ) throws {
    let unit = sheet.opening(at: place.unit)
    let opened = sheet.unit(unit)
    frame = Frame(title: sheet.title, for: signIn)
    address = "/coding/\(sheet.id)"
    api = "/api/codings/\(sheet.id)"
    name = sheet.title
    schemeTitle = sheet.schemeTitle
    isFinal = sheet.isFinal
    isOpen = !sheet.isFinal
    isCorrection = sheet.correction != nil
    correctionReason = sheet.correction?.reason ?? ""
    isDistressing = sheet.isDistressing && sheet.answered == 0 && isOpen
    let lacking = sheet.units.count { $0.said.isAnswered && $0.missing.contains(where: \.isRequired) }
    progressWords =
      "\(sheet.answered) of \(sheet.units.count) answered"
      + (lacking > 0 ? ", \(lacking) not complete" : "")
    submitAddress = "/coding/\(sheet.id)/submit"
    self.queueKey = queueKey
    let said = sheet.units.filter { $0.said.isAnswered || $0.isFlagged }
    statusWords =
      isFinal ? "Submitted. This coding is final." : said.isEmpty ? "nothing changed yet" : "all saved"
    self.next = next
    kept = try JSONAnswer.text(
      Dictionary(uniqueKeysWithValues: said.map { ($0.unit.text, KeptUnit($0)) }))
    units = sheet.units.map(\.unit.text).joined(separator: " ")
    turnCount = sheet.turns.count
    peerName = TranscriptRow.peerName(of: sheet)
    let window = TurnWindow(around: unit, of: sheet)
    self.window = window
    rows = sheet.turns[window.range].map { TranscriptRow($0, of: sheet, open: unit) }
    hasWholeRow = sheet.unit(.session) != nil
    wholeRow = TranscriptRow(wholeOf: sheet, open: unit)
    self.unit = unit.text
    unitName = unit.name
    unitAddress = "/coding/\(sheet.id)/units/\(unit.text)"
    isNothing = opened?.said.nothing ?? false
    isFlagged = opened?.isFlagged ?? false
    let used = opened?.codes ?? []
    let shown = used.first { $0.id == place.code } ?? used.first
    codes = sheet.codes.map { code in
      CodeView(
        code, on: unit, of: sheet, isUsed: used.contains(code), isShown: code.id == shown?.id)
    }
  }
}

extension CodingSheet {
  /// The unit that the page opens with: the one asked for, else where the coder was last, else the first that is not
  /// answered, else the first.
  func opening(at asked: CodingUnit?) -> CodingUnit {
    for wanted in [asked, place].compactMap({ $0 }) where unit(wanted) != nil { return wanted }
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
