import Crypto
import DebriefCore
import Foundation
import Review

/// What a plan would come to.
struct PlanView: Sendable {
  /// What is planned, in one word: the plan that is carried out has to be the one that was shown.
  let digest: String
  let overlapWords: String?
  let forecast: [String]
  let rows: [Row]
  let warnings: [String]
  let hasWarnings: Bool
  let isEmpty: Bool

  /// One coder.
  struct Row: Sendable {
    let coder: String
    let newSessions: Int
    let newUnits: Int
    let openUnits: Int
    let distressing: Int
    let days: String
    let sessions: String
  }

  init(_ plan: AssigningPlan) {
    digest = Self.digest(of: plan)
    overlapWords = plan.overlap.map { "Overlap: \($0.words)." }
    forecast = plan.forecast.sentences
    rows = plan.burdens.map { burden in
      let names = plan.gifts.filter { $0.coder == burden.coder }.map(\.session)
      return Row(
        coder: burden.coder, newSessions: burden.newSessions, newUnits: burden.newUnits,
        openUnits: burden.openUnits, distressing: burden.distressing,
        days: burden.daysAtLimit.map(String.init) ?? "no limit",
        sessions: names.isEmpty ? "nothing new" : names.joined(separator: ", "))
    }
    warnings =
      plan.burdens.flatMap(\.warnings)
      + plan.uncertified.map { "\($0) is not certified for this scheme." }
      + plan.seen.map { "\($0.coder) has seen what others said of \($0.session), and does not get it." }
      + plan.closed.map { "\($0) is left out: its trainee does not allow coding, or withdrew." }
    hasWarnings = !warnings.isEmpty
    isEmpty = plan.gifts.isEmpty
  }

  static func digest(of plan: AssigningPlan) -> String {
    let words =
      ([plan.scheme, String(plan.pass), plan.due?.text ?? ""] + plan.gifts.flatMap { [$0.coder, $0.session] })
      .joined(separator: "\n")
    return SHA256.hash(data: Data(words.utf8)).prefix(8).hexadecimal
  }
}
