import DebriefCore
import Review
import Store

/// What somebody has to code, in their own order.
struct QueuePage: Page {
  static let template = "queue"
  let frame: Frame
  let heading: String
  let warnings: [String]
  let hasWarnings: Bool
  let paceWords: String?
  let items: [Item]
  let isEmpty: Bool
  let emptyWords: String
  let decisions: [AdjudicationListPage.Own]
  let hasDecisions: Bool
  let offerWords: String
  let offers: [Offer]
  let hasOffers: Bool

  /// One conversation to code, or coded.
  struct Item: Sendable {
    let address: String
    let name: String
    /// The session's name, where the conversation is called by its case's title.
    let session: String?
    let schemeTitle: String
    let passWords: String
    let dueWords: String?
    let isDistressing: Bool
    let progressWords: String
    let leftWords: String?
    let answered: Int
    let all: Int
    let actWords: String
    let result: Frame.Link?
  }

  /// A session of the trainee's own that they can start to code.
  struct Offer: Sendable {
    let name: String
    let session: String
    let schemeHash: String
    let schemeName: String
  }

  /// - Parameters:
  ///   - titles: the titles of the cases that a trainee practised, by session.
  ///   - decisions: the adjudications that wait for this person.
  ///   - load: what the coder did in the last twenty-four hours.
  ///   - pace: the coder's own; `nil` while there is too little to go by.
  init(
    _ queue: [QueueItem], titles: [String: String], decisions: [AdjudicationMaterial.Own],
    offers: [OwnCoding], consent: ConsentRecord, load: DailyLoad, pace: Pace?, at moment: Timestamp,
    for signIn: SignIn
  ) {
    let isTrainee = signIn.person.role == .trainee
    warnings = isTrainee ? [] : load.warnings
    hasWarnings = !warnings.isEmpty
    let unitsLeft = queue.reduce(0) { $0 + $1.unitsLeft }
    paceWords =
      unitsLeft == 0
      ? nil
      : pace.map { "What is left takes \($0.words(for: unitsLeft)) at your own pace, without pauses." }
        ?? "How long it takes you shows here once you have coded a few turns."
    heading = isTrainee ? "Your conversations" : "Your list"
    frame = Frame(title: heading, for: signIn)
    items = queue.map { Item($0, titled: titles[$0.title], pace: pace, at: moment) }
    isEmpty = queue.isEmpty && decisions.isEmpty && offers.isEmpty
    emptyWords =
      isTrainee
      ? "Nothing to code yet. Choose “Practise” above to talk with an invented client; your sessions appear here."
      : "Nothing to code yet. Conversations appear here when the study’s lead gives them to you."
    self.decisions = decisions.map { AdjudicationListPage.Own($0.sheet, isDeciding: $0.isDeciding) }
    hasDecisions = !decisions.isEmpty
    offerWords = consent.ownCodingWords
    self.offers = offers.map {
      Offer(
        name: titles[$0.session] ?? $0.session, session: $0.session, schemeHash: $0.scheme,
        schemeName: "\($0.title), \($0.version)")
    }
    hasOffers = !offers.isEmpty
  }
}

extension QueuePage.Item {
  init(_ item: QueueItem, titled title: String?, pace: Pace?, at moment: Timestamp) {
    address = "/coding/\(item.id)"
    name = title ?? item.title
    session = title == nil ? nil : item.title
    schemeTitle = item.schemeTitle
    passWords = item.pass == 1 ? "" : ", time \(item.pass)"
    answered = item.progress.answered
    all = item.progress.all
    let isFinal = item.state == .submitted
    dueWords = isFinal ? nil : item.dueAt.map { ($0 < moment ? "was due " : "due ") + $0.day }
    isDistressing = item.isDistressing && !isFinal
    leftWords = item.unitsLeft == 0 ? nil : pace.map { "\($0.words(for: item.unitsLeft)) left" }
    progressWords = isFinal ? "submitted, final" : "\(answered) of \(all) answered"
    result =
      switch item.result {
      case .outcome: Frame.Link(address: "/coding/\(item.id)/outcome", name: "What came of it")
      case .calibration(let id): Frame.Link(address: "/calibration/\(id)", name: "How it compares with gold")
      case nil: nil
      }
    actWords = isFinal ? "Read" : answered == 0 ? "Start" : answered == all ? "Check and submit" : "Go on"
  }
}

extension QueueItem {
  /// How many units are still to be answered.
  fileprivate var unitsLeft: Int { state == .open ? progress.all - progress.answered : 0 }
}
