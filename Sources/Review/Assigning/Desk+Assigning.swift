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
    if let asker, asker.role != .lead {
      let isTakenBack = try study.assignments(of: coder).contains {
        $0.session == session && $0.scheme == scheme && $0.state == .withdrawn
      }
      guard !isTakenBack else { throw ReviewError.notAllowed("take up again what was taken back") }
    }
    return try study.assign(session: session, to: coder, scheme: scheme, pass: pass, at: moment)
  }

  /// Refuses what cannot be given, without giving it: the checks of ``assign(session:to:scheme:pass:askedBy:at:)`` but
  /// for whether the coder has it already.
  public func checkAssigning(session: String, to coder: String, scheme: String) throws {
    try checkAssigning(session: session, to: coder, by: try study.scheme(sha256: scheme))
  }

  /// The same for a scheme that the study need not hold.
  func checkAssigning(session: String, to coder: String, by scheme: Scheme) throws {
    let kind = try Self.kind(of: study.person(named: coder))
    try expectStays(coder)
    let transcript = try study.transcript(of: session)
    let trainee = try study.header(of: session).trainee
    if kind == .peer {
      guard trainee == coder else { throw StoreError.notOwnSession(coder: coder, session: session) }
    } else {
      try expectCoding(isAllowedBy: trainee)
    }
    try Self.expectWork(
      in: SheetRules(scheme: scheme, transcript: transcript, kind: kind), of: session, scheme)
  }

  /// Refuses somebody who has left the study.
  func expectStays(_ coder: String) throws {
    guard try study.consent(of: coder).withdrewAt == nil else { throw StoreError.hasLeft(coder) }
  }

  /// Refuses a session whose trainee does not allow that experts code it.
  func expectCoding(isAllowedBy trainee: String?) throws {
    guard let trainee, try !study.consent(of: trainee).allows(.coding) else { return }
    throw StoreError.consentRefused(trainee, .coding)
  }

  /// As what somebody codes.
  static func kind(of person: Person) throws -> CoderKind {
    switch person.role {
    case .expert: .expert
    case .trainee: .peer
    case .lead: throw StoreError.wrongRole(person.name, is: .lead, needed: "an expert or a trainee")
    }
  }

  static func expectWork(in rules: SheetRules, of session: String, _ scheme: Scheme) throws {
    guard !rules.codes.isEmpty else { throw ReviewError.noCodesForPeers(scheme: scheme.id) }
    guard !rules.units.isEmpty else { throw ReviewError.nothingToCode(session: session) }
  }

  /// Sets the moment by which open work should be submitted, or takes it away. See ``Store/Study/setDue(_:of:)``.
  ///
  /// - Throws: ``ReviewError/notAllowed(_:)`` when anybody but a lead asks.
  public func setDue(_ due: Timestamp?, of ids: [Int64], askedBy asker: Person? = nil) throws {
    try expectLead(asker, to: "say when work is due")
    try study.setDue(due, of: ids)
  }

  /// Takes an assignment back that was not submitted; what was coded is kept. See
  /// ``Store/Study/withdraw(_:reason:at:)``.
  ///
  /// - Throws: ``ReviewError/notAllowed(_:)`` when anybody but a lead asks.
  public func withdraw(
    _ id: Int64, reason: String, askedBy asker: Person? = nil, at moment: Timestamp
  ) throws {
    try expectLead(asker, to: "take work back")
    try study.withdraw(id, reason: reason, at: moment)
  }

  /// Gives somebody else what a coder has not submitted: takes it back, with what was coded kept, and gives the same
  /// session for the same pass and with the same date to the other, who starts anew and blind.
  ///
  /// - Throws: ``ReviewError/notAllowed(_:)``, also for a calibration, which is one coder's own;
  ///   ``ReviewError/hasSeenOthers(_:session:)``; a `StoreError` when the other has it already or it counts already.
  public func reassign(
    _ id: Int64, to coder: String, reason: String, askedBy asker: Person? = nil, at moment: Timestamp
  ) throws -> Assignment {
    try expectLead(asker, to: "give work to others")
    let old = try study.assignment(id)
    guard old.purpose == .study else { throw ReviewError.notAllowed("give a calibration to somebody else") }
    try checkAssigning(session: old.session, to: coder, scheme: old.scheme)
    guard try study.unblinding(of: coder, session: old.session) == nil else {
      throw ReviewError.hasSeenOthers(coder, session: old.session)
    }
    let isHeld = try study.assignments(of: coder).contains {
      $0.session == old.session && $0.scheme == old.scheme && $0.pass == old.pass && $0.state != .withdrawn
    }
    guard !isHeld else {
      throw StoreError.assignmentExists(session: old.session, coder: coder, pass: old.pass)
    }
    return try study.reassign(id, to: coder, reason: reason, at: moment)
  }
}
