import DebriefCore
import Review
import Store

/// Before one coder's judgements are taken on everything that is open.
struct SidePage: Page {
  static let template = "adjudication-side"
  let frame: Frame
  let address: String
  let back: String
  let letter: String
  let countWords: String
  let reasons: [RadioView]
  let words = ""

  init(_ letter: String, of sheet: AdjudicationSheet, for signIn: SignIn) {
    frame = Frame(title: "The side of \(letter)", for: signIn)
    address = "/adjudications/\(sheet.id)/side"
    back = "/adjudications/\(sheet.id)"
    self.letter = letter
    let count = sheet.undecided.count { $0.side(letter)?.value != nil }
    countWords = count == 1 ? "the one difference that is open" : "all \(count) differences that are open"
    reasons = RadioView.reasons()
  }
}

/// Before an adjudication is closed: what is not decided, or the last question.
struct ClosePage: Page {
  static let template = "adjudication-close"
  let frame: Frame
  let address: String
  let back: String
  let name: String
  let missing: [Gap]
  let hasMissing: Bool

  /// One thing that is not decided.
  struct Gap: Sendable {
    let address: String
    let words: String
  }

  init(_ sheet: AdjudicationSheet, for signIn: SignIn) {
    frame = Frame(title: "Close \(sheet.title)", for: signIn)
    address = "/adjudications/\(sheet.id)/close"
    back = "/adjudications/\(sheet.id)"
    name = sheet.title
    missing = sheet.undecided.map {
      Gap(
        address: AgendaPlace($0).address(in: sheet.id), words: "\($0.unit.name) · \($0.code.name)")
    }
    hasMissing = !missing.isEmpty
  }
}
