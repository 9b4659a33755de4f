public import DebriefCore
import GRDB

extension Study {
  /// Records what a person allows or refuses; what they said before stays in the record.
  ///
  /// - Parameters:
  ///   - answers: for each use that was asked about, whether they allow it.
  ///   - name: who.
  ///   - note: how it is known, such as the name of a signed form.
  ///   - moment: when.
  /// - Throws: ``StoreError/unknownPerson(_:known:)``.
  public func record(
    consent answers: [DataUse: Bool], of name: String, note: String = "", at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      let person = try PersonRow.find(name, in: db)
      for use in DataUse.allCases {
        guard let isGiven = answers[use] else { continue }
        try ConsentRow.add(
          isGiven ? .given : .refused, use: use, of: person.name, note: note, at: moment, in: db)
      }
    }
  }

  /// Where a person stands.
  ///
  /// - Throws: ``StoreError/unknownPerson(_:known:)``.
  public func consent(of name: String) throws(StoreError) -> ConsentRecord {
    try read { db in try ConsentRow.record(of: PersonRow.find(name, in: db).name, in: db) }
  }

  /// Where everybody stands, by name; also those who were never asked.
  public func consents() throws(StoreError) -> [ConsentRecord] {
    try read { db in
      let records = try ConsentRow.records(in: db)
      return try PersonRow.all(in: db).map { records[$0.name] ?? ConsentRecord(person: $0.name) }
    }
  }

  /// Lets a person leave: their data count in nothing from now on, nobody codes their sessions, and they are signed
  /// out. Everything stays in the study until they are erased. Does nothing when they have left.
  ///
  /// - Throws: ``StoreError/unknownPerson(_:known:)``.
  public func withdraw(_ name: String, note: String = "", at moment: Timestamp) throws(StoreError) {
    try write { db in
      let person = try PersonRow.find(name, in: db).name
      guard try ConsentRow.record(of: person, in: db).withdrewAt == nil else { return }
      try ConsentRow.add(.withdrew, of: person, note: note, at: moment, in: db)
      for table in ["invitation", "sign_in", "passphrase"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person])
      }
    }
  }

  /// Takes a withdrawal back, when it was recorded by mistake or the person came back.
  ///
  /// - Throws: ``StoreError/unknownPerson(_:known:)``, or ``StoreError/isErased(_:)`` when there is nothing to return
  ///   to.
  public func takeBackWithdrawal(
    of name: String, note: String = "", at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      let person = try PersonRow.find(name, in: db).name
      guard try ErasureRow.find(person, in: db) == nil else { throw StoreError.isErased(person) }
      guard try ConsentRow.record(of: person, in: db).withdrewAt != nil else { return }
      try ConsentRow.add(.returned, of: person, note: note, at: moment, in: db)
    }
  }

  /// The sessions that may not be used so, because of what their trainees allow.
  public func sessionsLeftOut(of use: DataUse) throws(StoreError) -> Set<String> {
    try read { db in try ConsentRow.sessions(of: ConsentRow.excluded(from: use, in: db), in: db) }
  }

  /// Whether a session may be used so, by what its trainee allows.
  public func allows(_ use: DataUse, of session: String) throws(StoreError) -> Bool {
    try read { try ConsentRow.allows(use, of: session, in: $0) }
  }

  /// The people who have left the study.
  public func whoLeft() throws(StoreError) -> Set<String> {
    Set(try consents().filter { $0.withdrewAt != nil }.map(\.person))
  }

  /// The people whose data may not be used so. With sharing these are also all who were never asked.
  public func peopleLeftOut(of use: DataUse) throws(StoreError) -> Set<String> {
    try read { try ConsentRow.excluded(from: use, in: $0) }
  }

  /// How much ``submittedCodings(scheme:for:)`` leaves out; the sessions are those of the whole study.
  ///
  /// - Parameter sha256: the scheme's hash; `nil` for all schemes.
  public func leftOut(scheme sha256: String?, of use: DataUse = .analysis) throws(StoreError) -> LeftOut {
    try read { db in
      let people = try ConsentRow.excluded(from: use, in: db)
      let sessions = try ConsentRow.sessions(of: people, in: db)
      let given = try Row.fetchAll(
        db,
        sql: """
          SELECT coder, session, EXISTS (
            SELECT 1 FROM revision
            WHERE assignment = assignment.id AND is_blind AND submitted_at IS NOT NULL) AS counts
          FROM assignment WHERE scheme = COALESCE(?, scheme) AND purpose = 'study'
          """,
        arguments: [sha256])
      let trainees = try String.fetchSet(
        db, sql: "SELECT trainee FROM session WHERE trainee IS NOT NULL")
      let present = trainees.union(given.map { $0["coder"] as String })
      return LeftOut(
        people: people.intersection(present).count, sessions: sessions.count,
        codings: given.count {
          $0["counts"] && (people.contains($0["coder"]) || sessions.contains($0["session"]))
        })
    }
  }
}
