public import Analysis
public import DebriefCore
import Store

/// What a coder sees of an adjudicated session: their own view beside the reference, turn by turn.
public struct AdjudicationOutcome: Sendable, Equatable {
  /// What the page calls the conversation, as in the coder's own list.
  public let title: String
  /// The conversation.
  public let turns: [Turn]
  /// Every unit and code that the coder set, that the reference holds set, or that was adjudicated.
  public let rows: [Row]

  /// One unit and code.
  public struct Row: Sendable, Equatable {
    /// The unit.
    public let unit: CodingUnit
    /// The code.
    public let code: Code
    /// The coder's own value; `nil` when it is missing.
    public let own: CodeValue?
    /// What the coder set, with comment and evidence; `nil` when the code was not set.
    public let ownCoding: Coding?
    /// The reference: adjudicated, or the experts' consensus.
    public let reference: Reference
    /// The severity that stands.
    public let severity: SeverityReference
    /// Why the experts differed, and in which words, where it was adjudicated.
    public let ruling: Ruling?

    /// Whether the coder's own value is the reference's.
    public var agrees: Bool { own != nil && own == reference.value }
  }
}

/// How often experts differed on a code, by reason.
public struct ReasonCount: Sendable, Equatable {
  /// The code.
  public let code: Code
  /// How many rulings there are, by reason.
  public let reasons: [RulingReason: Int]
  /// How many of them leave the question unresolved.
  public let unresolved: Int

  /// How many rulings there are.
  public var total: Int { reasons.values.reduce(0, +) }
}

extension Desk {
  /// What came of a session, for one of its coders: own, reference and reason. Names of others are not in it.
  ///
  /// - Parameters:
  ///   - assignment: the coder's submitted assignment.
  ///   - person: the coder.
  /// - Throws: ``ReviewError/notAllowed(_:)`` before the adjudication is closed, and while the coder has any work on the
  ///   session open other than a correction.
  public func outcome(of id: Int64, for person: Person) throws -> AdjudicationOutcome {
    let assignment = try assignment(id, of: person)
    guard try hasOutcome(assignment) else { throw ReviewError.notAllowed("see the outcome yet") }
    let (rules, _) = try rules(for: assignment)
    let own = try study.coding(of: id, revision: study.lastSubmittedRevision(of: id) ?? 1)
    let book = ReferenceBook(
      codings: try study.latestCodings(scheme: assignment.scheme, session: assignment.session),
      rulings: try study.rulings(scheme: assignment.scheme))
    return AdjudicationOutcome(
      title: assignment.title, turns: rules.turns,
      rows: rules.units.flatMap { unit in
        rules.codes(for: unit).compactMap { code in
          let row = AdjudicationOutcome.Row(
            unit: unit, code: code, own: own.value(of: code, on: unit),
            ownCoding: own.units[unit]?.codings[code.id],
            reference: book.reference(of: code, on: unit, in: assignment.session),
            severity: book.severity(of: code, on: unit, in: assignment.session),
            ruling: book.ruling(on: unit, code: code.id, in: assignment.session))
          let isSet = [row.own, row.reference.value].contains { $0 != nil && $0 != code.scale.unsetValue }
          return isSet || row.ruling != nil ? row : nil
        }
      })
  }

  /// Whether the coder of an assignment can see what came of it.
  public func hasOutcome(_ assignment: Assignment) throws -> Bool {
    guard assignment.purpose == .study, assignment.kind == .expert, assignment.firstSubmittedAt != nil,
      try study.adjudication(of: assignment.session, scheme: assignment.scheme)?.closedAt != nil,
      try study.unblinding(of: assignment.coder, session: assignment.session) != nil
    else { return false }
    return try !study.assignments(of: assignment.coder).contains {
      $0.session == assignment.session && $0.state == .open && $0.firstSubmittedAt == nil
    }
  }

  /// Why experts differed, code by code, over all rulings that stand: where a scheme needs better words.
  public func reasonCounts(scheme sha256: String) throws -> [ReasonCount] {
    let rulings = try study.adjudications(scheme: sha256).flatMap { try study.rulings(of: $0.id) }
    return try study.scheme(sha256: sha256).codes.map { code in
      let own = rulings.map(\.ruling).filter { $0.code == code.id }
      return ReasonCount(
        code: code, reasons: Dictionary(grouping: own, by: \.reason).mapValues(\.count),
        unresolved: own.count { $0.coding == nil })
    }
  }
}
