import Analysis
public import DebriefCore
public import Store

/// A session that can be, is being or was adjudicated.
public struct AdjudicationOffer: Sendable, Equatable {
  /// The session's name.
  public var session: String
  /// How many experts have submitted.
  public var experts: Int
  /// How many experts still have it open.
  public var stillCoding: Int
  /// In how many values they differ.
  public var differences: Int
  /// The adjudication, when one was opened.
  public var adjudication: Adjudication?
  /// How many differences are decided.
  public var decided: Int
}

extension Desk {
  /// The sessions that two experts have submitted with a scheme, for the lead.
  public func adjudicationOffers(scheme sha256: String) throws -> [AdjudicationOffer] {
    let scheme = try study.scheme(sha256: sha256)
    let opened = Dictionary(
      try study.adjudications(scheme: sha256).map { ($0.session, $0) },
      uniquingKeysWith: { first, _ in first })
    let given = try firstCodings(scheme: sha256).filter { $0.state != .withdrawn }
    return try Dictionary(grouping: given, by: \.session).sorted { $0.key < $1.key }.compactMap {
      session, assignments in
      let submitted = assignments.filter { $0.firstSubmittedAt != nil }
      guard submitted.count > 1 else { return nil }
      let adjudication = opened[session]
      let sides = try adjudication?.sides ?? self.sides(of: session, submitted)
      let differences = try differences(of: session, scheme, sides)
      return AdjudicationOffer(
        session: session, experts: submitted.count, stillCoding: assignments.count - submitted.count,
        differences: differences.count, adjudication: adjudication,
        decided: try adjudication.map { try study.rulings(of: $0.id).count } ?? 0)
    }
  }

  /// Opens the adjudication of a session: fixes what is compared, and records who sees it.
  ///
  /// - Parameters:
  ///   - adjudicator: who decides: an expert or a lead, and none of the coders outside a meeting.
  ///   - mode: whether one person decides or a meeting, which the record says.
  ///   - attending: who sits in the meeting; the coders may.
  ///   - asker: who opens it: a lead; `nil` for whoever has the study's file.
  /// - Throws: ``ReviewError`` when fewer than two experts have submitted, when the adjudicator coded the session
  ///   outside a meeting, or when anybody who would see it has it open to code.
  public func openAdjudication(
    of session: String, scheme sha256: String, by adjudicator: String, mode: Adjudication.Mode = .alone,
    attending: [String] = [], askedBy asker: Person? = nil, at moment: Timestamp
  ) throws -> Adjudication {
    try expectLead(asker, to: "open an adjudication")
    let submitted = try firstCodings(scheme: sha256).filter {
      $0.session == session && $0.firstSubmittedAt != nil
    }
    _ = try study.session(named: session)
    guard submitted.count > 1 else {
      throw ReviewError.tooFewToAdjudicate(session: session, experts: submitted.count)
    }
    let coders = Set(submitted.map(\.coder))
    for name in Set(attending + [adjudicator]).sorted() {
      let person = try study.person(named: name)
      guard person.role != .trainee else {
        throw StoreError.wrongRole(name, is: .trainee, needed: "an expert or a lead")
      }
      guard try study.consent(of: name).withdrewAt == nil else { throw StoreError.hasLeft(name) }
      try expectNothingOpen(name, session: session)
    }
    if mode == .alone {
      guard !coders.contains(adjudicator) else {
        throw ReviewError.adjudicatorIsCoder(adjudicator, session: session)
      }
      guard attending.isEmpty else { throw ReviewError.noMeeting }
    }
    return try study.openAdjudication(
      of: session, scheme: sha256, by: adjudicator, mode: mode, sides: sides(of: session, submitted),
      attending: attending.filter { $0 != adjudicator }, at: moment)
  }

  /// What an adjudicator, somebody who sits in the meeting, or a lead sees.
  ///
  /// - Parameter aspects: in what to list differences; rulings are asked for where values differ.
  /// - Throws: ``ReviewError/notAllowed(_:)`` for anybody else.
  public func adjudicationSheet(
    _ id: Int64, for person: Person?, aspects: Set<CodingDifference.Aspect> = [.value]
  ) throws -> AdjudicationSheet {
    let adjudication = try adjudication(id, for: person)
    let scheme = try study.scheme(sha256: adjudication.scheme)
    let rulings = Dictionary(
      try study.rulings(of: id).map { (Place($0.ruling), $0) }, uniquingKeysWith: { _, last in last })
    return AdjudicationSheet(
      id: id, title: "Conversation \(id)", schemeTitle: scheme.title, mode: adjudication.mode,
      turns: try study.transcript(of: adjudication.session).turns, letters: adjudication.sides.map(\.letter),
      items: try differences(of: adjudication.session, scheme, adjudication.sides, aspects).map {
        AdjudicationSheet.Item(difference: $0, ruling: rulings[Place($0)])
      },
      flagged: try flaggedUnits(of: adjudication, scheme),
      isClosed: adjudication.closedAt != nil)
  }

  /// The adjudications that somebody decides or sits in, in the order in which they were opened.
  public func adjudications(of person: Person) throws -> [Adjudication] {
    try study.snapshots(.scheme).flatMap { try study.adjudications(scheme: $0.sha256) }
      .filter { try Self.sits(person, in: $0) && study.allows(.coding, of: $0.session) }
      .sorted { $0.id < $1.id }
  }

  /// An adjudication, for those who may see it.
  func adjudication(_ id: Int64, for person: Person?) throws -> Adjudication {
    let adjudication = try study.adjudication(id)
    guard try study.allows(.coding, of: adjudication.session) else { throw ReviewError.takenBack }
    guard let person, person.role != .lead else { return adjudication }
    guard Self.sits(person, in: adjudication) else { throw ReviewError.notAllowed("see this adjudication") }
    return adjudication
  }

  private static func sits(_ person: Person, in adjudication: Adjudication) -> Bool {
    adjudication.adjudicator == person.name || adjudication.attending.contains(person.name)
  }

  /// What differs between the sides of an adjudication.
  func differences(
    of session: String, _ scheme: Scheme, _ sides: [Adjudication.Side],
    _ aspects: Set<CodingDifference.Aspect> = [.value]
  ) throws -> [CodingDifference] {
    CodingDifference.list(
      in: try codings(of: sides),
      rules: SheetRules(scheme: scheme, transcript: try study.transcript(of: session), kind: .expert),
      flags: try flags(of: sides), aspects: aspects)
  }

  private func codings(of sides: [Adjudication.Side]) throws -> [(letter: String, coding: SessionCoding)] {
    try sides.map { ($0.letter, try study.coding(of: $0.assignment, revision: $0.revision)) }
  }

  /// The units that a coder is unsure of, with everything that was said there.
  private func flaggedUnits(
    of adjudication: Adjudication, _ scheme: Scheme
  ) throws -> [AdjudicationSheet.FlaggedUnit] {
    let flags = try flags(of: adjudication.sides)
    let codings = try codings(of: adjudication.sides)
    let rules = SheetRules(
      scheme: scheme, transcript: try study.transcript(of: adjudication.session), kind: .expert)
    return Set(flags.values.flatMap { $0 }).sorted().map { unit in
      let places = rules.codes(for: unit).map {
        CodingDifference(on: unit, code: $0, codings: codings, flags: flags)
      }
      let set = places.filter { place in place.sides.contains { $0.coding != nil } }
      return AdjudicationSheet.FlaggedUnit(
        unit: unit, letters: flags.filter { $0.value.contains(unit) }.map(\.key).sorted(),
        places: set.isEmpty ? places : set)
    }
  }

  /// A unit and a code.
  struct Place: Hashable {
    var unit: CodingUnit
    var code: String

    init(_ difference: CodingDifference) { (unit, code) = (difference.unit, difference.code.id) }
    init(_ ruling: Ruling) { (unit, code) = (ruling.unit, ruling.code) }
  }

  /// The experts' assignments of a first look for the study, but for those that what people allow leaves out.
  private func firstCodings(scheme sha256: String) throws -> [Assignment] {
    let left = try study.peopleLeftOut(of: .analysis)
    let closed = try study.sessionsLeftOut(of: .coding)
    return try study.assignments().filter {
      $0.scheme == sha256 && $0.kind == .expert && $0.pass == 1 && $0.purpose == .study
        && !left.contains($0.coder) && !closed.contains($0.session)
    }
  }

  private func flags(of sides: [Adjudication.Side]) throws -> [String: Set<CodingUnit>] {
    Dictionary(
      uniqueKeysWithValues: try sides.map { ($0.letter, try study.flags(of: $0.assignment)) })
  }

  /// The last submitted revisions under letters that are drawn by lot for each session, so that a letter tells nobody
  /// who coded.
  private func sides(of session: String, _ submitted: [Assignment]) throws -> [Adjudication.Side] {
    let drawn = submitted.sorted {
      StableLot.number(session, $0.scheme, $0.coder) < StableLot.number(session, $1.scheme, $1.coder)
    }
    return try drawn.enumerated().map { place, assignment in
      Adjudication.Side(
        letter: Self.letter(place), assignment: assignment.id,
        revision: try study.lastSubmittedRevision(of: assignment.id) ?? 1)
    }
  }

  /// A, B … Z, AA, AB …
  static func letter(_ place: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let rest = place / letters.count
    return (rest > 0 ? letter(rest - 1) : "") + String(letters[place % letters.count])
  }
}
