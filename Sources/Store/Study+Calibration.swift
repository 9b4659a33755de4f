public import DebriefCore
import GRDB

extension Study {
  /// Sets the mark for a scheme; tries that have begun keep theirs.
  public func setPassMark(_ mark: PassMark, scheme sha256: String, at moment: Timestamp) throws(StoreError) {
    try write { db in
      let scheme = try SnapshotRow.scheme(sha256, in: db)
      for code in mark.codes where scheme.code(code) == nil {
        throw StoreError.unknownCode(code, known: scheme.codes.map(\.id))
      }
      try db.execute(
        sql: "INSERT INTO pass_mark (scheme, mark, set_at) VALUES (?, ?, ?)",
        arguments: [sha256, try JSON.text(mark), moment.milliseconds])
    }
  }

  /// The mark that stands for a scheme; `nil` when none was set.
  public func passMark(scheme sha256: String) throws(StoreError) -> PassMark? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT mark FROM pass_mark WHERE scheme = ? ORDER BY id DESC", arguments: [sha256]
      ).map { try JSON.value(PassMark.self, from: $0) }
    }
  }

  /// Begins a coder's try on gold codings: gives their sessions as calibration, all of them or none.
  ///
  /// - Throws: ``StoreError/noPassMark`` when none was set before; ``StoreError/assignmentExists(session:coder:pass:)``
  ///   for a session that the coder has had.
  public func beginCalibration(
    of coder: String, golds: [Int64], due: Timestamp? = nil, at moment: Timestamp
  ) throws(StoreError) -> Calibration {
    try write { db in
      try ConsentRow.expectTakingPart(coder, in: db)
      let all = try golds.map { try GoldRow.find($0, in: db) }
      guard let scheme = all.first?.scheme, all.allSatisfy({ $0.scheme == scheme }) else {
        throw StoreError.unknownGold(golds.first ?? 0)
      }
      let mark = try Int64.fetchOne(
        db, sql: "SELECT id FROM pass_mark WHERE scheme = ? ORDER BY id DESC", arguments: [scheme])
      guard let mark else { throw StoreError.noPassMark }
      let before = try Int.fetchOne(
        db, sql: "SELECT COUNT(*) FROM calibration WHERE coder = ? AND scheme = ?",
        arguments: [coder, scheme])
      try db.execute(
        sql: "INSERT INTO calibration (coder, scheme, pass_mark, number, started_at) VALUES (?, ?, ?, ?, ?)",
        arguments: [coder, scheme, mark, (before ?? 0) + 1, moment.milliseconds])
      let id = db.lastInsertedRowID
      for gold in all {
        let assignment = try AssignmentRow.insert(
          AssignmentRow.Key(
            coder: coder, kind: .expert, session: gold.session, scheme: scheme, pass: 1,
            purpose: .calibration, dueAt: due), at: moment, in: db)
        try db.execute(
          sql: "INSERT INTO calibration_part (calibration, gold, assignment) VALUES (?, ?, ?)",
          arguments: [id, gold.id, assignment])
      }
      return try CalibrationRow.find(id, in: db)
    }
  }

  /// Keeps what came of a try, lets its coder see the gold codings, and gives a certificate where it was passed. Does
  /// nothing when it is judged.
  public func judge(_ id: Int64, _ result: Calibration.Result, at moment: Timestamp) throws(StoreError) {
    try write { db in
      let calibration = try CalibrationRow.find(id, in: db)
      guard calibration.judgedAt == nil else { return }
      try db.execute(
        sql: "UPDATE calibration SET judged_at = ?, result = ? WHERE id = ?",
        arguments: [moment.milliseconds, result.rawValue, id])
      for part in calibration.parts {
        let session = try GoldRow.find(part.gold, in: db).session
        try UnblindingRow.insert(calibration.coder, session: session, cause: .gold, at: moment, in: db)
      }
      guard result == .passed else { return }
      let end = moment.adding(seconds: Int64(calibration.mark.validDays) * 86_400)
      try db.execute(
        sql: """
          INSERT INTO certificate (coder, scheme, calibration, given_at, ends_at) VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [
          calibration.coder, calibration.scheme, id, moment.milliseconds, end.milliseconds,
        ])
    }
  }

  /// One try.
  ///
  /// - Throws: ``StoreError/unknownCalibration(_:)``.
  public func calibration(_ id: Int64) throws(StoreError) -> Calibration {
    try read { try CalibrationRow.find(id, in: $0) }
  }

  /// The tries with a scheme, first to last.
  public func calibrations(scheme sha256: String) throws(StoreError) -> [Calibration] {
    try read { try CalibrationRow.fetch("calibration.scheme = ?", [sha256], in: $0) }
  }

  /// The try that an assignment belongs to; `nil` when it is none's.
  public func calibration(with assignment: Int64) throws(StoreError) -> Calibration? {
    try read { db in
      try CalibrationRow.fetch(
        "calibration.id IN (SELECT calibration FROM calibration_part WHERE assignment = ?)", [assignment],
        in: db
      ).first
    }
  }

  /// The certificates with a scheme, first to last.
  public func certificates(scheme sha256: String) throws(StoreError) -> [Certificate] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM certificate WHERE scheme = ? ORDER BY id", arguments: [sha256]
      ).map { row in
        Certificate(
          id: row["id"], coder: row["coder"], scheme: row["scheme"], calibration: row["calibration"],
          givenAt: Timestamp(milliseconds: row["given_at"]), endsAt: Timestamp(milliseconds: row["ends_at"]),
          revokedAt: SessionRow.moment(row["revoked_at"]))
      }
    }
  }

  /// Takes a coder's certificates with a scheme away, from now on.
  public func revokeCertificates(
    of coder: String, scheme sha256: String, at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      _ = try PersonRow.find(coder, in: db)
      try db.execute(
        sql: "UPDATE certificate SET revoked_at = ? WHERE coder = ? AND scheme = ? AND revoked_at IS NULL",
        arguments: [moment.milliseconds, coder, sha256])
    }
  }
}

/// Reads tries.
enum CalibrationRow {
  static func find(_ id: Int64, in db: Database) throws -> Calibration {
    guard let found = try fetch("calibration.id = ?", [id], in: db).first else {
      throw StoreError.unknownCalibration(id)
    }
    return found
  }

  static func fetch(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [Calibration] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT calibration.*, pass_mark.mark FROM calibration JOIN pass_mark ON pass_mark.id = pass_mark
        WHERE \(condition) ORDER BY calibration.id
        """,
      arguments: arguments
    ).map { row in
      let id: Int64 = row["id"]
      let result: String? = row["result"]
      return Calibration(
        id: id, coder: row["coder"], scheme: row["scheme"],
        mark: try JSON.value(PassMark.self, from: row["mark"]), number: row["number"],
        parts: try Row.fetchAll(
          db, sql: "SELECT * FROM calibration_part WHERE calibration = ? ORDER BY gold", arguments: [id]
        ).map { Calibration.Part(gold: $0["gold"], assignment: $0["assignment"]) },
        startedAt: Timestamp(milliseconds: row["started_at"]),
        judgedAt: SessionRow.moment(row["judged_at"]),
        result: result.flatMap { Calibration.Result(rawValue: $0) })
    }
  }
}
