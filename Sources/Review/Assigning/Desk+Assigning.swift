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
    try checkAssigning(session: session, to: coder, by: try study.scheme(sha256: scheme))
  }

  /// The same for a scheme that the study need not hold.
  func checkAssigning(session: String, to coder: String, by scheme: Scheme) throws {
    let person = try study.person(named: coder)
    guard person.role != .lead else {
      throw StoreError.wrongRole(coder, is: .lead, needed: "an expert or a trainee")
    }
    let transcript = try study.transcript(of: session)
    if person.role == .trainee, try study.session(named: session).header.trainee != coder {
      throw StoreError.notOwnSession(coder: coder, session: session)
    }
    let rules = SheetRules(
      scheme: scheme, transcript: transcript, kind: person.role == .trainee ? .peer : .expert)
    guard !rules.codes.isEmpty else { throw ReviewError.noCodesForPeers(scheme: scheme.id) }
    guard !rules.units.isEmpty else { throw ReviewError.nothingToCode(session: session) }
  }

  /// Takes an assignment back that was not submitted; what was coded is kept. See
  /// ``Store/Study/withdraw(_:reason:at:)``.
  ///
  /// - Throws: ``ReviewError/notAllowed(_:)`` when anybody but a lead asks.
  public func withdraw(
    _ id: Int64, reason: String, askedBy asker: Person? = nil, at moment: Timestamp
  ) throws {
    guard asker.map({ $0.role == .lead }) ?? true else { throw ReviewError.notAllowed("take work back") }
    try study.withdraw(id, reason: reason, at: moment)
  }

  /// Gives somebody else what a coder has not submitted: takes it back, with what was coded kept, and gives the same
  /// session for the same pass and with the same date to the other, who starts anew and blind.
  ///
  /// - Throws: ``ReviewError/notAllowed(_:)``; a `StoreError` when the other has it already or it counts already.
  public func reassign(
    _ id: Int64, to coder: String, reason: String, askedBy asker: Person? = nil, at moment: Timestamp
  ) throws -> Assignment {
    let old = try study.assignment(id)
    try checkAssigning(session: old.session, to: coder, scheme: old.scheme)
    let isHeld = try study.assignments(of: coder).contains {
      $0.session == old.session && $0.scheme == old.scheme && $0.pass == old.pass && $0.state != .withdrawn
    }
    guard !isHeld else {
      throw StoreError.assignmentExists(session: old.session, coder: coder, pass: old.pass)
    }
    try withdraw(id, reason: reason, askedBy: asker, at: moment)
    return try study.assign(
      session: old.session, to: coder, scheme: old.scheme, pass: old.pass, for: old.purpose, due: old.dueAt,
      at: moment)
  }
}
