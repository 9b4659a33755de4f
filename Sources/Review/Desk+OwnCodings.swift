public import DebriefCore
import Store

/// A way for a trainee to code their own replies of a session.
public struct OwnCoding: Sendable, Equatable {
  /// The session's name.
  public let session: String
  /// The hash of a scheme that has codes for peers.
  public let scheme: String
  /// The scheme's title.
  public let title: String
  /// The scheme's version.
  public let version: String
  /// The trainee's assignment; `nil` when they have not begun.
  public let assignment: Assignment?
}

extension Desk {
  /// With what a trainee can code their own replies, or has: each session of theirs that has ended, with each scheme
  /// by whose codes for peers there is something in it to judge. What the lead took back is not among them.
  ///
  /// - Parameter session: one session; `nil` for all.
  public func ownCodings(of person: Person, session: String? = nil) throws -> [OwnCoding] {
    guard person.role == .trainee else { return [] }
    let begun = try study.assignments(of: person.name)
    let schemes = try study.snapshots(.scheme).map { snapshot in
      (sha256: snapshot.sha256, scheme: try study.scheme(sha256: snapshot.sha256))
    }
    let own = try study.sessions().filter {
      $0.header.trainee == person.name && $0.endedAt != nil && (session ?? $0.header.name) == $0.header.name
    }
    return try own.flatMap { ended -> [OwnCoding] in
      let transcript = try study.transcript(of: ended.header.name)
      return schemes.compactMap { kept in
        let assignment = begun.last { $0.session == ended.header.name && $0.scheme == kept.sha256 }
        let rules = SheetRules(scheme: kept.scheme, transcript: transcript, kind: .peer)
        guard assignment?.state != .withdrawn, !rules.units.isEmpty else { return nil }
        return OwnCoding(
          session: ended.header.name, scheme: kept.sha256, title: kept.scheme.title,
          version: kept.scheme.version, assignment: assignment)
      }
    }
  }
}
