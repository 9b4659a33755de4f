import DebriefCore
import Dispatch
import GRDB
import Synchronization
import Testing

@testable import Store

/// Saves that wait for the disk together.
@Suite struct TogetherTests {
  @Test func `many saves at once are all kept, each with a line of its own`() async throws {
    let (study, assignment) = try Sample.study()
    let lines = try await withThrowingTaskGroup(of: Int64.self) { group in
      for number in 1...200 {
        group.addTask {
          let coding = Coding(value: .binary(true), comment: "number \(number)")
          let change = Sample.set(on: .turn(number.isMultiple(of: 2) ? 2 : 4), id: "c\(number)", coding)
          return try await study.saveTogether(change, in: assignment.id, by: "e1", at: Sample.noon)
        }
      }
      return try await group.reduce(into: Set<Int64>()) { $0.insert($1) }
    }
    #expect(lines.count == 200)
    #expect(try study.history(of: assignment.id).count == 200)
  }

  @Test func `saves that wait while a commit is under way share the next one`() async throws {
    let (study, assignment) = try Sample.study()
    let commits = CommitCount()
    study.writer.add(transactionObserver: commits, extent: .databaseLifetime)
    // Holds the writer, so that everything below has to wait.
    let gate = DispatchSemaphore(value: 0)
    let isHeld = Flag()
    async let holding: Void = study.commits.write { _ in
      isHeld.isSet.withLock { $0 = true }
      gate.wait()
    }
    while !isHeld.isSet.withLock({ $0 }) { await Task.yield() }
    async let saves: Void = withThrowingTaskGroup { group in
      for number in 1...20 {
        group.addTask {
          _ = try await study.saveTogether(
            Sample.set(id: "c\(number)"), in: assignment.id, by: "e1", at: Sample.noon)
        }
      }
      try await group.waitForAll()
    }
    while study.commits.waitingCount < 20 { await Task.yield() }
    gate.signal()
    _ = try await (holding, saves)
    // One for the write that was held, one for all that waited.
    #expect(commits.count.withLock { $0 } == 2)
    #expect(try study.history(of: assignment.id).count == 20)
  }

  @Test func `one save that fails takes none of the others with it`() async throws {
    let (study, assignment) = try Sample.study()
    let outcomes = await withTaskGroup(of: Result<Int64, any Error>.self) { group in
      for number in 1...40 {
        group.addTask {
          let unit = CodingUnit.turn(number.isMultiple(of: 4) ? 99 : 2)
          do {
            return .success(
              try await study.saveTogether(
                Sample.set(on: unit, id: "c\(number)"), in: assignment.id, by: "e1", at: Sample.noon))
          } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let failures = outcomes.compactMap { outcome in
      if case .failure(let error) = outcome { error as? StoreError } else { nil }
    }
    #expect(failures.count == 10)
    #expect(failures.allSatisfy { if case .wrongUnit = $0 { true } else { false } })
    #expect(try study.history(of: assignment.id).count == 30)
  }
}

/// Counts commits.
private final class CommitCount: TransactionObserver, Sendable {
  let count = Mutex(0)

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseDidCommit(_ db: Database) { count.withLock { $0 += 1 } }
  func databaseDidRollback(_ db: Database) {}
}

/// Something that has happened.
private final class Flag: Sendable {
  let isSet = Mutex(false)
}
