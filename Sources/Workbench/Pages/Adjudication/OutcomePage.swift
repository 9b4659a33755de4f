import Analysis
import DebriefCore
import Review
import Store

/// What came of an adjudicated session, for one of its coders: own, reference and reason, turn by turn.
struct OutcomePage: Page {
  static let template = "outcome"
  let frame: Frame
  let name: String
  let summary: String
  let memosAddress: String
  let turns: [ComparedTurn]
  let standingName = "Reference"

  init(_ outcome: AdjudicationOutcome, of assignment: Int64, for signIn: SignIn) {
    memosAddress = "/memos?assignment=\(assignment)"
    frame = Frame(title: "What came of \(outcome.title)", for: signIn)
    name = outcome.title
    let apart = outcome.rows.count { !$0.agrees }
    summary =
      "\(outcome.rows.count - apart) of \(outcome.rows.count) judgements are the same as the reference’s; "
      + (apart == 1 ? "1 differs." : "\(apart) differ.")
    turns = ComparedTurn.all(
      outcome.turns,
      outcome.rows.map { ($0.unit, ComparedRow($0, turns: outcome.turns)) })
  }
}

extension ComparedRow {
  init(_ row: AdjudicationOutcome.Row, turns: [Turn]) {
    code = row.code.name
    agrees = row.agrees
    own = JudgementView(row.own, row.ownCoding, of: row.code, turns: turns)
    let severity = row.severity.level.map { Coding(value: .binary(true), severity: $0) }
    var (standing, quotes): (String, [JudgementView.Quote]) = ("", [])
    switch row.reference {
    case .adjudicated(let value, _):
      let view = JudgementView(value, row.ruling?.coding, of: row.code, turns: turns)
      (standing, quotes) = ("\(view.words) (adjudicated)", view.quotes)
    case .consensus(let value, let experts):
      let set = value == row.code.scale.unsetValue ? nil : severity
      standing = "\(JudgementView.words(value, set, of: row.code)) (\(experts) experts)"
    case .unresolved(let experts): standing = "unresolved (\(experts) experts)"
    case .singleExpert: standing = "one expert alone: no reference"
    case .missing: standing = "no value"
    }
    self.standing = standing
    self.quotes = quotes
    why = [row.ruling?.reason.rawValue, row.ruling?.words].compactMap { $0 }
  }
}
