import Authoring
import DebriefCore
import Store
import Synchronization

/// The scenarios that trainees can choose: those that ship, and those that the study has taken in.
final class ScenarioChoice: Sendable {
  private let study: Study
  private let shipped = Mutex<[Authored<Scenario>]?>(nil)

  init(study: Study) {
    self.study = study
  }

  /// All of them, the least risk first. Of several versions the shipped one is offered, else the last.
  func all() throws -> [Authored<Scenario>] {
    let carried = try carried()
    var own: [String: Authored<Scenario>] = [:]
    for snapshot in try study.snapshots(.scenario)
    where !carried.contains(where: { $0.value.id == snapshot.id }) {
      own[snapshot.id] = Authored(
        value: try snapshot.meaning(as: Scenario.self), snapshot: snapshot, warnings: [])
    }
    return (carried + own.values).sorted {
      ($0.value.riskLevel, $0.value.title) < ($1.value.riskLevel, $1.value.title)
    }
  }

  /// The one of that id.
  ///
  /// - Throws: ``WorkbenchError/notFound``.
  func scenario(_ id: String) throws -> Authored<Scenario> {
    guard let found = try all().first(where: { $0.value.id == id }) else { throw WorkbenchError.notFound }
    return found
  }

  /// What they are called, by id.
  func titles() throws -> [String: String] {
    Dictionary(uniqueKeysWithValues: try all().map { ($0.value.id, $0.value.title) })
  }

  private func carried() throws -> [Authored<Scenario>] {
    try shipped.withLock { kept in
      if let kept { return kept }
      let read = try Shelf.scenarios.shipped()
      kept = read
      return read
    }
  }
}
