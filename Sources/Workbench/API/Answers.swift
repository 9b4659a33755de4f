import DebriefCore
import Review
import Store

/// Who has signed in.
struct VisitorAnswer: Encodable, Sendable {
  let name: String
  let role: String
  /// The secret that every change carries.
  let token: String
}

/// One line of a coder's list.
struct WorkAnswer: Encodable, Sendable {
  let id: Int64
  let title: String
  let scheme: String
  let pass: Int
  let state: String
  let answered: Int
  let units: Int
  let due: String?
  let purpose: String
  /// Whether the coder can see what came of it.
  let outcome: Bool
  /// The number of the judged try that it belongs to.
  let calibration: Int64?
  /// Whether the conversation may be hard to read.
  let distressing: Bool

  init(_ item: QueueItem) {
    id = item.id
    title = item.title
    scheme = item.schemeTitle
    pass = item.pass
    state = item.state.rawValue
    answered = item.progress.answered
    units = item.progress.all
    due = item.dueAt?.text
    purpose = item.purpose.rawValue
    outcome = item.result == .outcome
    calibration = if case .calibration(let id)? = item.result { id } else { nil }
    distressing = item.isDistressing
  }
}

/// A session of a trainee's own, and a scheme to code it with.
struct OwnSessionAnswer: Encodable, Sendable {
  let session: String
  let scheme: String
  let title: String
  let coding: Int64?
}

/// Asks to code a session of one's own.
struct OwnSessionMessage: Decodable, Sendable {
  var session: String
  var scheme: String
}

/// What a coder sees of a conversation, with all that they have said. It is made of a ``CodingSheet`` alone.
struct SheetAnswer: Encodable, Sendable {
  let id: Int64
  let title: String
  let kind: String
  let pass: Int
  let scheme: String
  let final: Bool
  let correction: String?
  let distressing: Bool
  let place: String?
  let turns: [Turn]
  let codes: [Code]
  let units: [String: KeptUnit]
  let missing: [MissingAnswer]

  init(_ sheet: CodingSheet) {
    id = sheet.id
    title = sheet.title
    kind = sheet.kind.rawValue
    pass = sheet.pass
    scheme = sheet.schemeTitle
    final = sheet.isFinal
    correction = sheet.correction?.reason
    distressing = sheet.isDistressing
    place = sheet.place?.text
    turns = sheet.turns
    codes = sheet.codes.map { $0.asked(of: sheet.kind) }
    units = Dictionary(uniqueKeysWithValues: sheet.units.map { ($0.unit.text, KeptUnit($0)) })
    missing = sheet.missing.map(MissingAnswer.init)
  }
}

/// One thing that is missing before submitting.
struct MissingAnswer: Encodable, Sendable {
  let unit: String
  let code: String?
  let required: Bool
  let words: String

  init(_ missing: Missing) {
    unit = missing.unit.text
    code = missing.code
    required = missing.isRequired
    words = missing.message
  }
}

/// Why a submitted coding is taken up again.
struct CorrectionMessage: Decodable, Sendable {
  var reason: String
}

/// At which unit a coder is.
struct PlaceMessage: Decodable, Sendable {
  var unit: String
}
