import DebriefCore
import Practice
import Review
import Store

/// After a session: out of role, a short look back, and the way to coding one's own replies.
struct AfterPage: Page {
  static let template = "practice-after"
  let frame: Frame
  let address: String
  let session: String
  let outOfRole: String
  let help: HelpView
  let noticed: String
  let hard: String
  let isKept: Bool
  let ownCodingWords: String
  let codings: [OwnCodingView]
  let hasCodings: Bool
  let client: String
  let isRunning = false
  let turns: [TurnsFragment.TurnView]
  let countWords: String

  /// A way to code one's own replies of the session.
  struct OwnCodingView: Sendable {
    let scheme: String
    let schemeHash: String
    let address: String
    let isGiven: Bool
    let actWords: String
  }

  init(
    _ scene: PracticeScene, check: SelfCheck?, codings: [OwnCoding], consent: ConsentRecord,
    help: HelpText?, for signIn: SignIn
  ) {
    frame = Frame(title: "After the session", for: signIn)
    address = "/practice/\(scene.name)"
    session = scene.name
    client = scene.client
    outOfRole = OutOfRoleTexts.ended
    self.help = HelpView(help)
    noticed = check?.noticed ?? ""
    hard = check?.hard ?? ""
    isKept = check != nil
    ownCodingWords = consent.ownCodingWords
    self.codings = codings.map { coding in
      OwnCodingView(
        scheme: "\(coding.title), \(coding.version)", schemeHash: coding.scheme,
        address: coding.assignment.map { "/coding/\($0.id)" } ?? "", isGiven: coding.assignment != nil,
        actWords: coding.assignment?.state == .submitted ? "Read your coding" : "Code your own replies")
    }
    hasCodings = !codings.isEmpty
    turns = TurnsFragment(scene, turns: scene.turns, for: signIn).turns
    countWords = turns.count == 1 ? "1 turn" : "\(turns.count) turns"
  }
}
