public import DebriefCore
import Store

extension Desk {
  /// Gives a session to a coder: an expert any session, a trainee only their own.
  ///
  /// - Parameters:
  ///   - session: the session's name.
  ///   - coder: the coder's name.
  ///   - scheme: the hash of a scheme that the study holds.
  ///   - pass: which time this coder codes the session with the scheme, from 1.
  ///   - asker: who asks for it: a lead, or a trainee who wants to code their own session; `nil` for whoever has
  ///     the study's file.
  ///   - moment: when.
  /// - Throws: ``ReviewError/notAllowed(_:)`` when the asker may not; ``ReviewError/nothingToCode(session:)`` and
  ///   ``ReviewError/noCodesForPeers(scheme:)`` when there would be no work; a `StoreError` when the study does not
  ///   know one of the names, or has the assignment already.
  public func assign(
    session: String, to coder: String, scheme: String, pass: Int = 1, askedBy asker: Person? = nil,
    at moment: Timestamp
  ) throws -> Assignment {
    if let asker {
      let isOwnWish = asker.role == .trainee && asker.name == coder
      guard asker.role == .lead || isOwnWish else { throw ReviewError.notAllowed("give work to coders") }
    }
    let person = try study.person(named: coder)
    let kind: CoderKind = person.role == .trainee ? .peer : .expert
    let kept = try study.scheme(sha256: scheme)
    let rules = CodingRules(scheme: kept, transcript: try study.transcript(of: session), kind: kind)
    guard !rules.codes.isEmpty else { throw ReviewError.noCodesForPeers(scheme: kept.id) }
    guard !rules.units.isEmpty else { throw ReviewError.nothingToCode(session: session) }
    return try study.assign(session: session, to: coder, scheme: scheme, pass: pass, at: moment)
  }
}
