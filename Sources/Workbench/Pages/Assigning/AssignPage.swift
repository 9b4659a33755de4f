import DebriefCore
import Review
import Store

/// Giving sessions to coders: the form, and what it would come to.
struct AssignPage: Page {
  static let template = "assign"
  let frame: Frame
  let schemes: [RadioView]
  let hasScheme: Bool
  let isStandard: Bool
  let isEvery: Bool
  let isAll: Bool
  let isShare: Bool
  let isPanel: Bool
  let isAgain: Bool
  let sessions: [Tick]
  let coders: [Tick]
  let hasSessions: Bool
  let hasCoders: Bool
  let experts: Int
  let share: Int
  let panel: Int
  let again: Int
  let days: Int
  let pass: Int
  let due: String
  let seed: Int
  let includesSeen: Bool
  let people: [String]
  let plan: PlanView?
  let isOther: Bool

  /// A session or a coder that can be ticked.
  struct Tick: Sendable {
    let place: Int
    let name: String
    let words: String
    let isTicked: Bool
  }

  /// - Parameters:
  ///   - form: what is filled in.
  ///   - plan: what it would come to; `nil` before anybody asked.
  ///   - isOther: whether it is another plan than was shown before.
  init(
    _ form: AssigningForm, schemes: [OfferedScheme], sessions: [SessionSummary], people: [Person],
    plan: PlanView?, isOther: Bool, for signIn: SignIn
  ) {
    frame = Frame(title: "Assign sessions", for: signIn)
    self.schemes = schemes.map {
      RadioView(
        value: $0.snapshot.sha256,
        words: "\($0.scheme.title), \($0.scheme.version)" + ($0.isHeld ? "" : " (comes with Debrief)"),
        key: nil,
        isChosen: $0.snapshot.sha256 == form.scheme)
    }
    hasScheme = self.schemes.contains(where: \.isChosen)
    isStandard = form.draw == .standard
    isEvery = form.draw == .every
    isAll = form.draw == .all
    isShare = form.draw == .share
    isPanel = form.draw == .panel
    isAgain = form.draw == .again
    self.sessions = sessions.map(\.header).enumerated().map { place, header in
      Tick(
        place: place, name: header.name,
        words: header.trainee.map { "\(header.name), by \($0)" } ?? header.name,
        isTicked: form.sessions.contains(header.name))
    }
    coders = people.filter { $0.role != .lead }.enumerated().map { place, person in
      Tick(
        place: place, name: person.name, words: "\(person.name), \(person.role.rawValue)",
        isTicked: form.coders.contains(person.name))
    }
    hasSessions = !sessions.isEmpty
    hasCoders = !coders.isEmpty
    experts = form.experts
    share = form.share
    panel = form.panel
    again = form.again
    days = form.afterDays
    pass = form.pass
    due = form.due ?? ""
    seed = form.seed
    includesSeen = form.includesSeen
    self.people = people.filter { $0.role == .expert }.map(\.name)
    self.plan = plan
    self.isOther = isOther
  }
}
