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
    try checkAssigning(session: session, to: coder, scheme: scheme)
    return try study.assign(session: session, to: coder, scheme: scheme, pass: pass, at: moment)
  }

  /// Refuses what cannot be given, without giving it: the checks of ``assign(session:to:scheme:pass:askedBy:at:)`` but
  /// for whether the coder has it already.
  public func checkAssigning(session: String, to coder: String, scheme: String) throws {
    let person = try study.person(named: coder)
    guard person.role != .lead else {
      throw StoreError.wrongRole(coder, is: .lead, needed: "an expert or a trainee")
    }
    let kept = try study.scheme(sha256: scheme)
    let transcript = try study.transcript(of: session)
    if person.role == .trainee, try study.session(named: session).header.trainee != coder {
      throw StoreError.notOwnSession(coder: coder, session: session)
    }
    let rules = SheetRules(
      scheme: kept, transcript: transcript, kind: person.role == .trainee ? .peer : .expert)
    guard !rules.codes.isEmpty else { throw ReviewError.noCodesForPeers(scheme: kept.id) }
    guard !rules.units.isEmpty else { throw ReviewError.nothingToCode(session: session) }
  }
}
