import DebriefCore
import Review

/// What a script is told of what a plan would come to.
struct PlanAnswer: Encodable, Sendable {
  /// What is planned, in one word: giving it out names it again.
  let digest: String
  let overlap: String?
  let gifts: [Given]
  /// What of it the coders had already.
  let held: [Given]
  /// What is not given, since the coder has seen what others said of the session.
  let seen: [Given]
  let coders: [Burden]
  let warnings: [String]
  /// The sessions that will enter the excess misalignment when all is submitted.
  let entering: [String]
  let lackingExperts: [String]
  let lackingOwnCoding: [String]

  /// A session for a coder.
  struct Given: Encodable, Sendable {
    let session: String
    let coder: String

    init(_ gift: Gift) {
      (session, coder) = (gift.session, gift.coder)
    }
  }

  /// What one coder would have to do.
  struct Burden: Encodable, Sendable {
    let coder: String
    let newSessions: Int
    let newUnits: Int
    let openSessions: Int
    let openUnits: Int
    let distressing: Int
    let daysAtLimit: Int?
  }

  init(_ plan: AssigningPlan) {
    let view = PlanView(plan)
    digest = view.digest
    warnings = view.warnings
    overlap = plan.overlap?.words
    gifts = plan.gifts.map(Given.init)
    held = plan.held.map(Given.init)
    seen = plan.seen.map(Given.init)
    coders = plan.burdens.map {
      Burden(
        coder: $0.coder, newSessions: $0.newSessions, newUnits: $0.newUnits, openSessions: $0.openSessions,
        openUnits: $0.openUnits, distressing: $0.distressing, daysAtLimit: $0.daysAtLimit)
    }
    entering = plan.forecast.entering
    lackingExperts = plan.forecast.lackingExperts
    lackingOwnCoding = plan.forecast.lackingOwnCoding
  }
}
