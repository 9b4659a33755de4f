import Analysis
import DebriefCore
import Review
import Store

/// What a coder said of a unit with a code beside what stands: the reference, or gold.
struct ComparedAnswer: Encodable, Sendable {
  let unit: String
  let code: String
  let agrees: Bool
  /// Missing where the coder has no value.
  let own: KeptCoding?
  /// Missing where nothing stands.
  let standing: KeptCoding?
  /// What it stands on.
  let basis: String
  /// Why experts differed, where it was adjudicated.
  let reason: String?
  let words: String?

  init(_ row: CalibrationReport.Row) {
    unit = row.unit.text
    code = row.code.id
    agrees = row.agrees
    own = KeptCoding(row.own, row.ownCoding)
    standing = KeptCoding(row.gold, row.goldCoding)
    basis = "gold"
    (reason, words) = (nil, nil)
  }

  init(_ row: AdjudicationOutcome.Row) {
    unit = row.unit.text
    code = row.code.id
    agrees = row.agrees
    own = KeptCoding(row.own, row.ownCoding)
    let isSet = row.reference.value != row.code.scale.unsetValue
    let agreed = row.reference.value.map { Coding(value: $0, severity: isSet ? row.severity.level : nil) }
    standing = (row.ruling?.coding ?? agreed).map(KeptCoding.init)
    basis =
      switch row.reference {
      case .adjudicated: "adjudicated"
      case .consensus: "consensus"
      case .unresolved: "unresolved"
      case .singleExpert: "single expert"
      case .missing: "missing"
      }
    reason = row.ruling?.reason.rawValue
    words = row.ruling?.words
  }
}

/// A conversation with what a coder said of it beside what stands.
struct ComparedSessionAnswer: Encodable, Sendable {
  let title: String
  let turns: [Turn]
  let rows: [ComparedAnswer]

  init(_ session: CalibrationReport.Session) {
    title = session.title
    turns = session.turns
    rows = session.rows.map { ComparedAnswer($0) }
  }

  init(_ outcome: AdjudicationOutcome) {
    title = outcome.title
    turns = outcome.turns
    rows = outcome.rows.map { ComparedAnswer($0) }
  }
}
