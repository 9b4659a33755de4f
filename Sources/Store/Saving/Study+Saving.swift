public import DebriefCore
import GRDB

extension Study {
  /// Keeps a change and writes it into the history; both are on disk when this returns.
  ///
  /// The same change again is answered with the same line and changes nothing, also after submitting.
  /// - Returns: the number of the line in the history.
  /// - Throws: ``StoreError/notTheCoder(_:assignment:)``, ``StoreError/alreadySubmitted(assignment:)``,
  ///   ``StoreError/codesAreSet(_:)``, ``StoreError/changedElsewhere(_:)``, and what the scheme and the session do not
  ///   have.
  public func save(
    _ change: CodingChange, in assignment: Int64, by coder: String, at moment: Timestamp
  ) throws(StoreError) -> Int64 {
    try write { try keep(change, in: assignment, by: coder, at: moment, db: $0) }
  }

  /// Does the same as ``save(_:in:by:at:)``, and shares the wait for the disk with whatever else is saved meanwhile.
  public func saveTogether(
    _ change: CodingChange, in assignment: Int64, by coder: String, at moment: Timestamp
  ) async throws(StoreError) -> Int64 {
    do {
      return try await commits.write { [self] db in
        try keep(change, in: assignment, by: coder, at: moment, db: db)
      }
    } catch {
      return try StoreError.translating(path) { throw error }
    }
  }

  /// Some turns of a conversation: as much of it as checking a change needs.
  public func turns(_ numbers: Set<Int>, of session: String) throws(StoreError) -> Transcript {
    try read { db in
      Transcript(
        session: session,
        turns: try numbers.sorted().compactMap { try TurnRow.turn($0, of: session, in: db) })
    }
  }

  private func keep(
    _ change: CodingChange, in assignment: Int64, by coder: String, at moment: Timestamp, db: Database
  ) throws -> Int64 {
    let row = try AssignmentRow.find(assignment, of: coder, in: db)
    if let line = try ChangeWriter.line(of: change, in: assignment, db: db) { return line }
    switch row.assignment.state {
    case .open: break
    case .submitted: throw StoreError.alreadySubmitted(assignment: assignment)
    case .withdrawn: throw StoreError.withdrawn(assignment: assignment)
    }
    let hash = row.assignment.scheme
    let scheme = try schemes.scheme(hash) { try SnapshotRow.scheme(hash, in: db) }
    let codebook = try Codebook(
      scheme: scheme, session: row.assignment.session, only: change.unit, in: db)
    let history = HistoryRow(
      assignment: assignment, revision: row.revision, change: change.id, who: coder, at: moment)
    return try ChangeWriter(history: history, codebook: codebook).write(change, in: db)
  }
}
