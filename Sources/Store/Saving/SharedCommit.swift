import Dispatch
import GRDB
import Synchronization

/// Lets writes that wait at the same moment share one commit.
///
/// A commit costs one wait for the disk, however much it holds. While one is under way, what comes in waits; the next
/// commit takes all of it. Each write succeeds or fails alone, and is answered only after its commit is on disk.
final class SharedCommit: Sendable {
  private struct State {
    var waiting: [any WaitingWrite] = []
    var isWriting = false
  }

  private let writer: DatabaseQueue
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "debrief.commits")

  init(_ writer: DatabaseQueue) {
    self.writer = writer
  }

  /// Writes: all of `body` or, when it throws, nothing of it.
  func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let write = PromisedWrite(body: body, continuation: continuation)
      let isIdle = state.withLock { state in
        state.waiting.append(write)
        defer { state.isWriting = true }
        return !state.isWriting
      }
      if isIdle { queue.async { self.commitAll() } }
    }
  }

  /// How many writes wait for the next commit.
  var waitingCount: Int { state.withLock(\.waiting.count) }

  /// Commits what is waiting, until nothing is.
  private func commitAll() {
    while let writes = takeAll() {
      var failure: (any Error)?
      do {
        try writer.write { db in
          for write in writes { write.run(in: db) }
        }
      } catch {
        failure = error
      }
      for write in writes { write.answer(failure) }
    }
  }

  private func takeAll() -> [any WaitingWrite]? {
    state.withLock { state in
      guard !state.waiting.isEmpty else {
        state.isWriting = false
        return nil
      }
      defer { state.waiting = [] }
      return state.waiting
    }
  }
}

/// A write that somebody waits for.
private protocol WaitingWrite: Sendable {
  /// Does the work, and undoes it when it fails.
  func run(in db: Database)
  /// Tells whoever waits what became of it, once the commit is on disk or has failed.
  func answer(_ failure: (any Error)?)
}

private final class PromisedWrite<Value: Sendable>: WaitingWrite {
  private let body: @Sendable (Database) throws -> Value
  private let continuation: CheckedContinuation<Value, any Error>
  private let result = Mutex<Result<Value, any Error>?>(nil)

  init(
    body: @escaping @Sendable (Database) throws -> Value, continuation: CheckedContinuation<Value, any Error>
  ) {
    self.body = body
    self.continuation = continuation
  }

  func run(in db: Database) {
    do {
      try db.inSavepoint {
        let value = try body(db)
        result.withLock { $0 = .success(value) }
        return .commit
      }
    } catch {
      result.withLock { $0 = .failure(error) }
    }
  }

  func answer(_ failure: (any Error)?) {
    let made = result.withLock { $0 } ?? .failure(StoreError.unexpected(detail: "a save that was not made"))
    if let failure, case .success = made {
      continuation.resume(throwing: failure)
    } else {
      continuation.resume(with: made)
    }
  }
}
