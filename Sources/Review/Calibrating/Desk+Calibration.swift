import Agreement
public import Analysis
public import DebriefCore
public import Store

/// A judged try: the figures, and turn by turn own, gold and why.
public struct CalibrationReport: Sendable, Equatable {
  /// The try.
  public let calibration: Calibration
  /// The figures and the verdict, code by code.
  public let comparison: GoldComparison
  /// The sessions, in the order of the gold codings.
  public let sessions: [Session]

  /// One session of the try.
  public struct Session: Sendable, Equatable {
    /// What the coder's list calls the conversation.
    public let title: String
    /// The conversation.
    public let turns: [Turn]
    /// Every unit and code that the coder or the gold coding sets.
    public let rows: [Row]
  }

  /// One unit and code.
  public struct Row: Sendable, Equatable {
    /// The unit.
    public let unit: CodingUnit
    /// The code.
    public let code: Code
    /// The coder's own value; `nil` when it is missing.
    public let own: CodeValue?
    /// What the coder set; `nil` when the code was not set.
    public let ownCoding: Coding?
    /// The gold value; `nil` when the gold coding leaves it open.
    public let gold: CodeValue?
    /// What the gold coding sets, its comment saying why; `nil` when it does not set the code.
    public let goldCoding: Coding?

    /// Whether the two values are the same.
    public var agrees: Bool { own != nil && own == gold }
  }
}

extension Desk {
  /// Begins a try on gold sessions that the coder knows nothing of: drawn by lot among those that they were never given
  /// and have seen nothing of. A second try is so always on other sessions.
  ///
  /// - Parameters:
  ///   - coder: an expert.
  ///   - count: how many gold sessions.
  ///   - asker: who asks: a lead; `nil` for whoever has the study's file.
  /// - Throws: ``ReviewError/tooFewGold(wanted:left:)``; ``ReviewError/stillCalibrating(_:)`` while a try is open; a
  ///   `StoreError` when no mark was set beforehand. A try of which a session was taken back is given up, not open.
  public func startCalibration(
    of coder: String, scheme sha256: String, sessions count: Int, seed: UInt64 = 1, due: Timestamp? = nil,
    askedBy asker: Person? = nil, at moment: Timestamp
  ) throws -> Calibration {
    try expectLead(asker, to: "start a calibration")
    let person = try study.person(named: coder)
    guard person.role == .expert else {
      throw StoreError.wrongRole(coder, is: person.role, needed: "an expert")
    }
    let tries = try study.calibrations(scheme: sha256).filter { $0.coder == coder }
    let given = try study.assignments(of: coder)
    let standing = Set(try standing(given).map(\.id))
    let isOpen = tries.contains { one in
      one.judgedAt == nil && one.parts.allSatisfy { standing.contains($0.assignment) }
    }
    guard !isOpen else { throw ReviewError.stillCalibrating(coder) }
    let had = Set(given.map(\.session)).union(try study.sessionsLeftOut(of: .coding))
    var fresh: [Gold] = []
    for gold in try study.golds(scheme: sha256) where gold.retiredAt == nil && !had.contains(gold.session) {
      if try study.unblinding(of: coder, session: gold.session) == nil { fresh.append(gold) }
    }
    guard fresh.count >= count else { throw ReviewError.tooFewGold(wanted: count, left: fresh.count) }
    var lots = SplitMix64(seed: seed ^ StableLot.number(coder, sha256))
    let drawn = fresh.map { (gold: $0.id, lot: lots.next()) }.sorted { $0.lot < $1.lot }.prefix(count)
    return try study.beginCalibration(of: coder, golds: drawn.map(\.gold).sorted(), due: due, at: moment)
  }

  /// What came of a try.
  ///
  /// - Parameter person: the coder or a lead; `nil` for whoever has the study's file.
  /// - Throws: ``ReviewError/notAllowed(_:)`` for anybody else, and before every session of the try is submitted.
  public func calibrationReport(_ id: Int64, for person: Person?) throws -> CalibrationReport {
    let calibration = try study.calibration(id)
    guard person.map({ $0.role == .lead || $0.name == calibration.coder }) ?? true else {
      throw ReviewError.notAllowed("see this calibration")
    }
    guard calibration.judgedAt != nil else { throw ReviewError.notAllowed("see the gold coding yet") }
    let scheme = try study.scheme(sha256: calibration.scheme)
    var sessions: [CalibrationReport.Session] = []
    for part in calibration.parts {
      let assignment = try study.assignment(part.assignment)
      let own = try study.coding(of: part.assignment, revision: study.blindRevision(of: part.assignment) ?? 1)
      let gold = try study.gold(part.gold).coding
      let (rules, _) = try rules(for: assignment)
      sessions.append(
        CalibrationReport.Session(
          title: assignment.title, turns: rules.turns, rows: Self.rows(own: own, gold: gold, rules)))
    }
    return CalibrationReport(
      calibration: calibration, comparison: try comparison(of: calibration, scheme), sessions: sessions)
  }

  /// Judges a try as soon as its last session is submitted: the mark is the one that stood when it began.
  func judgeIfComplete(_ calibration: Calibration, at moment: Timestamp) throws {
    guard calibration.judgedAt == nil else { return }
    for part in calibration.parts {
      guard try study.assignment(part.assignment).firstSubmittedAt != nil else { return }
    }
    let scheme = try study.scheme(sha256: calibration.scheme)
    let result: Calibration.Result =
      switch try comparison(of: calibration, scheme).verdict {
      case .passed: .passed
      case .failed: .failed
      case .none: .none
      }
    try study.judge(calibration.id, result, at: moment)
  }

  private func comparison(of calibration: Calibration, _ scheme: Scheme) throws -> GoldComparison {
    var (own, gold): ([SessionCoding], [SessionCoding]) = ([], [])
    var sessions: [SessionOutline] = []
    for part in calibration.parts {
      let assignment = try study.assignment(part.assignment)
      own.append(
        try study.coding(of: part.assignment, revision: study.blindRevision(of: part.assignment) ?? 1))
      gold.append(try study.gold(part.gold).coding)
      sessions.append(SessionOutline(of: try study.transcript(of: assignment.session), trainee: nil))
    }
    return GoldComparison(of: own, with: gold, sessions: sessions, scheme: scheme, mark: calibration.mark)
  }

  private static func rows(
    own: SessionCoding, gold: SessionCoding, _ rules: SheetRules
  ) -> [CalibrationReport.Row] {
    rules.units.flatMap { unit in
      rules.codes(for: unit).compactMap { code in
        let row = CalibrationReport.Row(
          unit: unit, code: code, own: own.value(of: code, on: unit),
          ownCoding: own.units[unit]?.codings[code.id], gold: gold.value(of: code, on: unit),
          goldCoding: gold.units[unit]?.codings[code.id])
        let isSet = [row.own, row.gold].contains { $0 != nil && $0 != code.scale.unsetValue }
        return isSet ? row : nil
      }
    }
  }
}
