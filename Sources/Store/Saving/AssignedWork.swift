public import DebriefCore
import GRDB

/// An assignment at the moment at which a change is kept in it.
///
/// Everything that is read here stands in the transaction that keeps the change, so that whoever checks the change
/// judges by what holds then, whatever another process has just written.
public struct AssignedWork {
  /// The assignment.
  public let assignment: Assignment
  /// The scheme that it is coded with.
  public let scheme: Scheme
  private let study: Study
  private let db: Database

  init(_ id: Int64, in study: Study, db: Database) throws {
    assignment = try AssignmentRow.find(id, in: db).assignment
    scheme = try study.scheme(sha256: assignment.scheme, in: db)
    self.study = study
    self.db = db
  }

  /// Whether the session may be used so, by what its trainee allows.
  public func allows(_ use: DataUse) throws(StoreError) -> Bool {
    try reading { try ConsentRow.allows(use, of: assignment.session, in: db) }
  }

  /// Some turns of the conversation: as much of it as checking a change needs.
  public func turns(_ numbers: Set<Int>) throws(StoreError) -> Transcript {
    try reading {
      Transcript(
        session: assignment.session,
        turns: try numbers.sorted().compactMap { try TurnRow.turn($0, of: assignment.session, in: db) })
    }
  }

  /// Keeps a change and writes it into the history.
  ///
  /// The same change again is answered with the same line and changes nothing, also after submitting.
  /// - Returns: the number of the line in the history.
  /// - Throws: ``StoreError/notTheCoder(_:assignment:)``, ``StoreError/alreadySubmitted(assignment:)``,
  ///   ``StoreError/codesAreSet(_:)``, ``StoreError/changedElsewhere(_:)``, and what the scheme and the session do not
  ///   have.
  public func keep(_ change: CodingChange, by coder: String, at moment: Timestamp) throws(StoreError) -> Int64
  {
    try reading {
      let id = assignment.id
      guard assignment.coder == coder else { throw StoreError.notTheCoder(coder, assignment: id) }
      if let line = try ChangeWriter.line(of: change, in: id, db: db) { return line }
      switch assignment.state {
      case .open: break
      case .submitted: throw StoreError.alreadySubmitted(assignment: id)
      case .withdrawn: throw StoreError.withdrawn(assignment: id)
      }
      let codebook = try Codebook(
        scheme: scheme, session: assignment.session, only: change.unit, in: db)
      let history = HistoryRow(
        assignment: id, revision: assignment.revision, change: change.id, who: coder, at: moment)
      return try ChangeWriter(history: history, codebook: codebook).write(change, in: db)
    }
  }

  private func reading<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    try StoreError.translating(study.path, body)
  }
}
