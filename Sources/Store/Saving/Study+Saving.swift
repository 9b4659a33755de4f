import GRDB

extension Study {
  /// Works on an assignment in one transaction: what is kept in it is on disk when this returns, or nothing is.
  ///
  /// - Throws: ``StoreError/unknownAssignment(_:)``, and what `body` throws.
  public func work<Value>(
    on assignment: Int64, _ body: (AssignedWork) throws -> Value
  ) throws -> Value {
    try StoreError.translatingDatabase(path) {
      try writer.write { try body(AssignedWork(assignment, in: self, db: $0)) }
    }
  }

  /// Does the same as ``work(on:_:)``, and shares the wait for the disk with whatever else is kept meanwhile.
  public func workTogether<Value: Sendable>(
    on assignment: Int64, _ body: @escaping @Sendable (AssignedWork) throws -> Value
  ) async throws -> Value {
    do {
      return try await commits.write { [self] in try body(AssignedWork(assignment, in: self, db: $0)) }
    } catch {
      return try StoreError.translatingDatabase(path) { throw error }
    }
  }
}
