import DebriefCore
import Review
import Store

/// What can be adjudicated: for a lead every session that two experts have submitted, and why experts differ; for
/// others what they decide or sit in.
struct AdjudicationListPage: Page {
  static let template = "adjudications"
  let frame: Frame
  let isLead: Bool
  let own: [Own]
  let hasOwn: Bool
  let schemes: [SchemeSection]

  /// An adjudication that the reader decides or sits in.
  struct Own: Sendable {
    let address: String
    let name: String
    let schemeTitle: String
    let stateWords: String
    let decided: Int
    let all: Int
    let actWords: String
  }

  /// What a lead sees of one scheme.
  struct SchemeSection: Sendable {
    let title: String
    let offers: [Offer]
    let hasOffers: Bool
    let reasonNames: [String]
    let reasons: [ReasonRow]
    let hasReasons: Bool
  }

  /// A session that two experts have submitted.
  struct Offer: Sendable {
    let session: String
    let expertWords: String
    let differences: Int
    let stateWords: String
    let address: String
    let actWords: String
  }

  /// Why experts differed on one code.
  struct ReasonRow: Sendable {
    let code: String
    let total: Int
    let counts: [Int]
    let unresolved: Int
  }

  init(_ material: AdjudicationMaterial, for signIn: SignIn) {
    frame = Frame(title: "Adjudication", for: signIn)
    isLead = signIn.person.role == .lead
    own = material.own.map { Own($0.sheet, isDeciding: $0.isDeciding) }
    hasOwn = !own.isEmpty
    schemes = material.schemes.map(SchemeSection.init)
  }
}

extension AdjudicationListPage.Own {
  init(_ sheet: AdjudicationSheet, isDeciding: Bool) {
    address = "/adjudications/\(sheet.id)"
    name = sheet.title
    schemeTitle = sheet.schemeTitle
    all = sheet.items.count
    decided = all - sheet.undecided.count
    let place =
      sheet.mode == .meeting ? isDeciding ? "you lead the meeting" : "you sit in the meeting" : "you decide"
    stateWords = sheet.isClosed ? "closed" : "\(decided) of \(all) decided; \(place)"
    actWords = sheet.isClosed ? "Read" : sheet.mode == .meeting ? "Join" : decided == 0 ? "Start" : "Go on"
  }
}

extension AdjudicationListPage.SchemeSection {
  init(_ material: AdjudicationMaterial.OfScheme) {
    title = "\(material.scheme.title), \(material.scheme.version)"
    offers = material.offers.map { AdjudicationListPage.Offer($0, scheme: material.sha256) }
    hasOffers = !offers.isEmpty
    reasonNames = RulingReason.allCases.map(\.rawValue.capitalizedFirst)
    reasons = material.reasons.filter { $0.total > 0 }.map { count in
      AdjudicationListPage.ReasonRow(
        code: count.code.name, total: count.total,
        counts: RulingReason.allCases.map { count.reasons[$0] ?? 0 }, unresolved: count.unresolved)
    }
    hasReasons = !reasons.isEmpty
  }
}

extension AdjudicationListPage.Offer {
  init(_ offer: AdjudicationOffer, scheme: String) {
    session = offer.session
    differences = offer.differences
    expertWords =
      "\(offer.experts) submitted" + (offer.stillCoding > 0 ? ", \(offer.stillCoding) still coding" : "")
    guard let adjudication = offer.adjudication else {
      stateWords = offer.differences == 0 ? "all values agree" : "not opened"
      address = "/adjudications/new?scheme=\(scheme)&session=\(offer.session.inQuery)"
      actWords = "Open…"
      return
    }
    let how = adjudication.mode == .meeting ? "a meeting led by" : "by"
    stateWords =
      (adjudication.closedAt == nil ? "\(offer.decided) decided" : "closed")
      + ", \(how) \(adjudication.adjudicator)"
    address = "/adjudications/\(adjudication.id)"
    actWords = "Read"
  }
}
