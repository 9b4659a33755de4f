public import DebriefCore
import GRDB

extension Study {
  /// Takes in codings from elsewhere as submitted ones: all of them, or none. Coders who are not there yet are added.
  ///
  /// - Parameters:
  ///   - codings: one coder's view of one session each. What is set, and which answered units lack a code.
  ///   - sha256: the hash of the scheme that they were coded with.
  ///   - moment: when they are taken in; it stands as the moment of assigning and submitting.
  /// - Throws: ``StoreError/assignmentExists(session:coder:pass:)``, and what the study does not know.
  public func importCodings(
    _ codings: [SessionCoding], scheme sha256: String, at moment: Timestamp
  ) throws(StoreError) {
    try write { db in
      let scheme = try SnapshotRow.scheme(sha256, in: db)
      var codebooks: [String: Codebook] = [:]
      for coding in codings {
        guard coding.scheme == sha256 else {
          throw StoreError.schemeDiffers(session: coding.session, coder: coding.coder)
        }
        try ConsentRow.expectTakingPart(coding.coder, in: db)
        try PersonRow.ensureCoder(coding.coder, kind: coding.kind, in: db)
        let key = AssignmentRow.Key(
          coder: coding.coder, kind: coding.kind, session: coding.session, scheme: sha256, pass: coding.pass)
        let assignment = try AssignmentRow.insert(key, at: moment, in: db)
        let codebook =
          try codebooks[coding.session] ?? Codebook(scheme: scheme, session: coding.session, in: db)
        codebooks[coding.session] = codebook
        try Self.insert(coding, into: assignment, codebook: codebook, at: moment, in: db)
      }
    }
  }

  private static func insert(
    _ coding: SessionCoding, into assignment: Int64, codebook: Codebook, at moment: Timestamp, in db: Database
  ) throws {
    var line = 0
    func history() -> HistoryRow {
      line += 1
      return HistoryRow(
        assignment: assignment, revision: 1, change: "import-\(line)", who: coding.coder, at: moment)
    }
    let rows = CodingRow(assignment: assignment, revision: 1)
    for (unit, said) in coding.units.sorted(by: { $0.key < $1.key }) {
      for (code, value) in said.codings.sorted(by: { $0.key < $1.key }) {
        let change = CodingChange(id: "", unit: unit, act: .set(code: code, value))
        _ = try ChangeWriter(history: history(), codebook: codebook).write(change, in: db)
      }
      if said.nothing {
        let change = CodingChange(id: "", unit: unit, act: .nothing(true))
        _ = try ChangeWriter(history: history(), codebook: codebook).write(change, in: db)
      }
    }
    for (unit, codes) in coding.absent {
      for code in codes {
        try codebook.check(code, nil, on: unit)
        try rows.setAbsent(code, on: unit, in: db)
      }
    }
    _ = try history().add(.submit, in: db)
    try rows.submit(at: moment, in: db)
  }
}
