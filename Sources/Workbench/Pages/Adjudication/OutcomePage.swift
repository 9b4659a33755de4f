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
    let counts = Dictionary(grouping: outcome.rows, by: \.standing).mapValues(\.count)
    let open = counts[.unresolved] ?? 0
    summary =
      "Judgements that are the same: \(counts[.same] ?? 0); that differ: \(counts[.differs] ?? 0)"
      + (open == 0 ? "." : "; on which there is no reference: \(open).")
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
    stateWords = row.standing.rawValue
    var (standing, quotes): (String, [JudgementView.Quote]) = ("", [])
    switch row.reference {
    case .adjudicated(let value, _):
      let view = JudgementView(value, row.ruling?.coding, of: row.code, turns: turns)
      (standing, quotes) = ("\(view.words) (adjudicated)", view.quotes)
    case .consensus(let value, let experts):
      let set = Coding(value: value, severity: row.severity.level)
      let isSet = value != row.code.scale.unsetValue
      let words = JudgementView.words(value, isSet ? set : nil, of: row.code)
      standing = "\(words)\(isSet ? row.undecidedSeverity : "") (\(experts) experts)"
    case .unresolved(let experts): standing = "unresolved (\(experts) experts)"
    case .singleExpert: standing = "one expert alone: no reference"
    case .missing: standing = "no value"
    }
    self.standing = standing
    self.quotes = quotes
    why = [row.ruling?.reason.rawValue, row.ruling?.words].compactMap { $0 }
  }
}

extension AdjudicationOutcome.Row {
  /// How the coder's own value stands to the reference.
  enum Standing: String {
    case same, differs
    case unresolved = "no reference"
  }

  var standing: Standing {
    agrees ? .same : reference.value == nil ? .unresolved : .differs
  }

  /// Between which severities the experts stand, where no single one stands.
  fileprivate var undecidedSeverity: String {
    if case .between(let low, let high) = severity { ", severity between \(low) and \(high)" } else { "" }
  }
}
