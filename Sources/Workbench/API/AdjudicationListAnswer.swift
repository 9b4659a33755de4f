import DebriefCore
import Review
import Store

/// What a script is told of adjudications: those that the reader decides or sits in, and for a lead all that can be
/// adjudicated, and why experts differ.
struct AdjudicationListAnswer: Encodable, Sendable {
  let own: [Own]
  let sessions: [Offer]
  let reasons: [Reasons]

  /// An adjudication that the reader decides or sits in.
  struct Own: Encodable, Sendable {
    let id: Int64
    let title: String
    let scheme: String
    let mode: String
    let deciding: Bool
    let closed: Bool
    let differences: Int
    let decided: Int
  }

  /// A session that two experts have submitted.
  struct Offer: Encodable, Sendable {
    let session: String
    let scheme: String
    let experts: Int
    let stillCoding: Int
    let differences: Int
    let decided: Int
    let adjudication: Int64?
    let mode: String?
    let by: String?
    let closed: Bool
  }

  /// Why experts differed on one code.
  struct Reasons: Encodable, Sendable {
    let scheme: String
    let code: String
    let reasons: [String: Int]
    let unresolved: Int
  }

  init(_ material: AdjudicationMaterial) {
    own = material.own.map { Own($0) }
    sessions = material.schemes.flatMap { part in part.offers.map { Offer($0, scheme: part.sha256) } }
    reasons = material.schemes.flatMap { part in
      part.reasons.filter { $0.total > 0 }.map { Reasons($0, scheme: part.sha256) }
    }
  }
}

extension AdjudicationListAnswer.Own {
  init(_ own: AdjudicationMaterial.Own) {
    id = own.sheet.id
    title = own.sheet.title
    scheme = own.sheet.schemeTitle
    mode = own.sheet.mode.rawValue
    deciding = own.isDeciding
    closed = own.sheet.isClosed
    differences = own.sheet.items.count
    decided = differences - own.sheet.undecided.count
  }
}

extension AdjudicationListAnswer.Offer {
  init(_ offer: AdjudicationOffer, scheme: String) {
    session = offer.session
    self.scheme = scheme
    experts = offer.experts
    stillCoding = offer.stillCoding
    differences = offer.differences
    decided = offer.decided
    adjudication = offer.adjudication?.id
    mode = offer.adjudication?.mode.rawValue
    by = offer.adjudication?.adjudicator
    closed = offer.adjudication?.closedAt != nil
  }
}

extension AdjudicationListAnswer.Reasons {
  init(_ count: ReasonCount, scheme: String) {
    self.scheme = scheme
    code = count.code.id
    reasons = Dictionary(uniqueKeysWithValues: count.reasons.map { ($0.key.rawValue, $0.value) })
    unresolved = count.unresolved
  }
}
