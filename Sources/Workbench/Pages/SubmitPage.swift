import DebriefCore
import Review
import Store

/// Before submitting: what is missing, each a link to its place, or the last question.
struct SubmitPage: Page {
  static let template = "submit"
  let frame: Frame
  let back: String
  let address: String
  let name: String
  let missing: [Gap]
  let hasUnvalued: Bool
  let unvalued: [Gap]
  let isComplete: Bool
  let countWords: String

  /// One thing that is missing.
  struct Gap: Sendable {
    let link: String
    let words: String
    /// The key that leads there, for the first nine.
    let digit: String
    let hasDigit: Bool

    init(_ gap: Missing, in sheet: CodingSheet, place: Int? = nil) {
      hasDigit = place.map { $0 < 9 } ?? false
      digit = place.map { String($0 + 1) } ?? ""
      link = CodingPlace(sheet.id, gap.unit, code: gap.code).address
      words = gap.message
    }
  }

  init(_ sheet: CodingSheet, for signIn: SignIn) {
    frame = Frame(title: "Submit \(sheet.title)", for: signIn)
    back = "/coding/\(sheet.id)"
    address = "/coding/\(sheet.id)/submit"
    name = sheet.title
    missing = sheet.missing.filter(\.isRequired).enumerated().map { Gap($1, in: sheet, place: $0) }
    unvalued = sheet.missing.filter { !$0.isRequired }.map { Gap($0, in: sheet) }
    hasUnvalued = !unvalued.isEmpty
    isComplete = missing.isEmpty
    countWords = missing.count == 1 ? "One thing is missing" : "\(missing.count) things are missing"
  }
}

/// A place on the coding page: a unit, and a code on it.
struct CodingPlace: Sendable {
  let address: String

  init(_ assignment: Int64, _ unit: CodingUnit, code: String? = nil) {
    let code = code.map { "&code=\($0)" } ?? ""
    address = "/coding/\(assignment)?unit=\(unit.text)\(code)#unit-\(unit.text)"
  }
}
