import DebriefCore
import Review
import Store

/// What somebody decides or sits in, and for a lead what can be adjudicated and why experts differ.
struct AdjudicationMaterial: Sendable {
  let own: [Own]
  let schemes: [OfScheme]

  /// An adjudication that the reader decides or sits in.
  struct Own: Sendable {
    let sheet: AdjudicationSheet
    let isDeciding: Bool
  }

  /// What there is by one scheme.
  struct OfScheme: Sendable {
    let scheme: Scheme
    let sha256: String
    let offers: [AdjudicationOffer]
    let reasons: [ReasonCount]
  }

  /// Reads what a lead or an expert may know of.
  init(at desk: Desk, for person: Person) throws {
    own = try desk.adjudications(of: person).map {
      Own(
        sheet: try desk.adjudicationSheet($0.id, for: person), isDeciding: $0.adjudicator == person.name)
    }
    guard person.role == .lead else {
      schemes = []
      return
    }
    schemes = try desk.study.snapshots(.scheme).map { snapshot in
      OfScheme(
        scheme: try desk.study.scheme(sha256: snapshot.sha256), sha256: snapshot.sha256,
        offers: try desk.adjudicationOffers(scheme: snapshot.sha256),
        reasons: try desk.reasonCounts(scheme: snapshot.sha256))
    }
  }
}
