import DebriefCore
import Synchronization

/// A recorder that keeps sessions in memory, and can be told to fail.
final class MemoryRecorder: SessionRecorder, SessionSource {
  struct Refusal: Error {}
  struct Unknown: Error {}

  struct State {
    var records: [String: SessionRecord] = [:]
    var scenarios: [String: Snapshot] = [:]
    var callsBeforeRefusal = Int.max
  }

  let state = Mutex(State())

  init(callsBeforeRefusal: Int = .max) {
    state.withLock { $0.callsBeforeRefusal = callsBeforeRefusal }
  }

  var only: SessionRecord? { state.withLock { $0.records.values.first } }

  func nextSessionName(trainee: String, scenario: String) throws -> String {
    state.withLock { "\(trainee)-\(scenario)-\($0.records.count + 1)" }
  }

  func begin(_ header: SessionHeader, scenario: Snapshot) throws {
    try keep { state in
      state.records[header.name] = SessionRecord(header: header)
      state.scenarios[scenario.sha256] = scenario
    }
  }

  func record(_ turn: RecordedTurn, in session: String) throws {
    try keep { $0.records[session]?.turns.append(turn) }
  }

  func record(_ addition: TurnAddition, to turn: Int, in session: String) throws {
    try keep { state in
      guard case .client(var detail) = state.records[session]?.turns[turn - 1].detail else { throw Unknown() }
      detail.add(addition)
      state.records[session]?.turns[turn - 1].detail = .client(detail)
    }
  }

  func record(_ mark: CueMark, in session: String) throws {
    try keep { $0.records[session]?.marks.append(mark) }
  }

  func end(_ session: String, at: Timestamp) throws {
    try keep { $0.records[session]?.endedAt = at }
  }

  func session(named name: String) throws -> SessionRecord {
    guard let record = state.withLock({ $0.records[name] }) else { throw Unknown() }
    return record
  }

  func snapshot(sha256: String) throws -> Snapshot {
    guard let snapshot = state.withLock({ $0.scenarios[sha256] }) else { throw Unknown() }
    return snapshot
  }

  private func keep(_ change: (inout State) throws -> Void) throws {
    try state.withLock { state in
      guard state.callsBeforeRefusal > 0 else { throw Refusal() }
      state.callsBeforeRefusal -= 1
      try change(&state)
    }
  }
}
