public import DebriefCore
import GRDB

extension Study {
  /// Opens the adjudication of a session: from now on its sides are fixed, and everybody who sits in it has seen what
  /// others said.
  ///
  /// `Review` makes sure that those who sit in it have nothing open to code there.
  /// - Throws: ``StoreError/adjudicationExists(session:)``.
  public func openAdjudication(
    of session: String, scheme sha256: String, by adjudicator: String, mode: Adjudication.Mode,
    sides: [Adjudication.Side], attending: [String] = [], at moment: Timestamp
  ) throws(StoreError) -> Adjudication {
    try write { db in
      let isTaken = try Bool.fetchOne(
        db, sql: "SELECT 1 FROM adjudication WHERE session = ? AND scheme = ?", arguments: [session, sha256])
      guard isTaken == nil else { throw StoreError.adjudicationExists(session: session) }
      try db.execute(
        sql: """
          INSERT INTO adjudication (session, scheme, adjudicator, mode, opened_at) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [session, sha256, adjudicator, mode.rawValue, moment.milliseconds])
      let id = db.lastInsertedRowID
      for side in sides {
        try db.execute(
          sql: """
            INSERT INTO adjudication_side (adjudication, letter, assignment, revision) VALUES (?, ?, ?, ?)
            """,
          arguments: [id, side.letter, side.assignment, side.revision])
      }
      for person in Set(attending) {
        try db.execute(
          sql: "INSERT INTO attendance (adjudication, person) VALUES (?, ?)", arguments: [id, person])
      }
      for person in Set(attending + [adjudicator]).sorted() {
        try UnblindingRow.insert(
          person, session: session, cause: person == adjudicator ? .adjudicator : .meeting, at: moment, in: db
        )
      }
      return try AdjudicationRow.find(id, in: db)
    }
  }

  /// One adjudication.
  ///
  /// - Throws: ``StoreError/unknownAdjudication(_:)``.
  public func adjudication(_ id: Int64) throws(StoreError) -> Adjudication {
    try read { try AdjudicationRow.find(id, in: $0) }
  }

  /// The adjudications with a scheme, in the order in which they were opened.
  public func adjudications(scheme sha256: String) throws(StoreError) -> [Adjudication] {
    try read { try AdjudicationRow.fetch("scheme = ?", [sha256], in: $0) }
  }

  /// The adjudication of a session with a scheme; `nil` when there is none yet.
  public func adjudication(of session: String, scheme sha256: String) throws(StoreError) -> Adjudication? {
    try read { try AdjudicationRow.fetch("session = ? AND scheme = ?", [session, sha256], in: $0).first }
  }

  /// Keeps rulings: all of them, or none. An earlier ruling on the same unit and code becomes history.
  ///
  /// - Parameter side: the letter of the side that is taken as it is; `nil` for a judgement of the adjudicator's own.
  /// - Throws: ``StoreError/adjudicationClosed(_:)``.
  public func rule(
    _ rulings: [(ruling: Ruling, side: String?)], in id: Int64, by who: String, at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      _ = try AdjudicationRow.findOpen(id, in: db)
      for (ruling, side) in rulings {
        try db.execute(
          sql: """
            INSERT INTO ruling (adjudication, unit, code, coding, side, reason, words, who, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            id, ruling.unit.text, ruling.code, try ruling.coding.map(KeptCoding.text), side,
            ruling.reason.rawValue, ruling.words.map { SafeText($0).text }, who, moment.milliseconds,
          ])
      }
    }
  }

  /// Takes the last decision of somebody back: all rulings that they made at one time. They stay in the history, and
  /// what stood before stands again.
  ///
  /// - Returns: the rulings that stand no more; empty when they have made none that stands.
  /// - Throws: ``StoreError/adjudicationClosed(_:)``.
  public func takeBackRulings(
    in id: Int64, by who: String, at moment: Timestamp
  ) throws(StoreError) -> [Ruling] {
    try write { db in
      _ = try AdjudicationRow.findOpen(id, in: db)
      let own = try AdjudicationRow.rulings(of: id, onlyStanding: true, in: db).filter { $0.who == who }
      let last = own.filter { $0.at == own.last?.at }
      for ruling in last {
        try db.execute(
          sql: "INSERT INTO taken_back_ruling (ruling, who, at) VALUES (?, ?, ?)",
          arguments: [ruling.id, who, moment.milliseconds])
      }
      return last.map(\.ruling)
    }
  }

  /// The rulings that stand, in the order in which they were made; or with `history`, the earlier ones too.
  public func rulings(of id: Int64, history: Bool = false) throws(StoreError) -> [KeptRuling] {
    try read { db in
      _ = try AdjudicationRow.find(id, in: db)
      return try AdjudicationRow.rulings(of: id, onlyStanding: !history, in: db)
    }
  }

  /// The rulings of closed adjudications with a scheme, by session: the adjudicated values of the reference.
  ///
  /// Rulings on a session, or by an adjudicator, that may not be used so are left out.
  public func rulings(
    scheme sha256: String, for use: DataUse = .analysis
  ) throws(StoreError) -> [String: [Ruling]] {
    try read { db in
      let people = try ConsentRow.excluded(from: use, in: db)
      let sessions = try ConsentRow.sessions(of: people, in: db)
      var rulings: [String: [Ruling]] = [:]
      for adjudication in try AdjudicationRow.fetch("scheme = ? AND closed_at IS NOT NULL", [sha256], in: db)
      where !sessions.contains(adjudication.session) {
        rulings[adjudication.session] = try AdjudicationRow.rulings(
          of: adjudication.id, onlyStanding: true, in: db
        ).filter { !people.contains($0.who) }.map(\.ruling)
      }
      return rulings
    }
  }

  /// Closes an adjudication: its rulings are final and enter the reference, and each coder of its sides may see the
  /// outcome. Does nothing when it is closed.
  ///
  /// - Parameter rulings: those that stand, as far as whoever closes it knows.
  /// - Throws: ``StoreError/rulingsChanged(_:)`` when others stand by now.
  public func closeAdjudication(
    _ id: Int64, with rulings: [KeptRuling], at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      let adjudication = try AdjudicationRow.find(id, in: db)
      guard adjudication.closedAt == nil else { return }
      guard try AdjudicationRow.rulings(of: id, onlyStanding: true, in: db).map(\.id) == rulings.map(\.id)
      else { throw StoreError.rulingsChanged(id) }
      try db.execute(
        sql: "UPDATE adjudication SET closed_at = ? WHERE id = ?", arguments: [moment.milliseconds, id])
      for side in adjudication.sides {
        let coder = try AssignmentRow.find(side.assignment, in: db).assignment.coder
        try UnblindingRow.insert(coder, session: adjudication.session, cause: .outcome, at: moment, in: db)
      }
    }
  }
}
