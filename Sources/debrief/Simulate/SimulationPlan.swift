import Authoring
import DebriefCore
import Practice

/// Which sessions are going to be simulated: settled before the first is played, so that the order in which they
/// end makes no difference.
struct SimulationPlan {
  /// How many sessions are kept at once: each batch is whole in the study, or not there.
  static let batchSize = 20

  /// The sessions.
  let sessions: [SimulatedSession]

  /// Shares the sessions out among peers, scenarios and trainees by turns.
  ///
  /// - Parameter names: the next free name of a session of a trainee and a scenario.
  init(
    cases: [Authored<Scenario>], personas: [PeerPersona], sessions count: Int, trainees: Int, seed: UInt64,
    suggestions: Bool, names: (String, String) throws -> String
  ) throws {
    var seeds = SeededGenerator(seed: seed, use: "simulate")
    var taken: [String: (stem: String, last: Int)] = [:]
    var sessions: [SimulatedSession] = []
    for index in 0..<count {
      let persona = personas[index % personas.count]
      let round = index / personas.count
      let authored = cases[round % cases.count]
      let number = round / cases.count % trainees + 1
      let trainee = "sim-\(persona.rawValue)" + (trainees == 1 ? "" : "-\(number)")
      let key = "\(trainee) \(authored.value.id)"
      if taken[key] == nil {
        let first = try names(trainee, authored.value.id)
        let stem = first.reversed().drop(while: \.isNumber).reversed()
        taken[key] = (String(stem), (Int(first.dropFirst(stem.count)) ?? 1) - 1)
      }
      taken[key]?.last += 1
      guard let name = taken[key].map({ "\($0.stem)\($0.last)" }) else { continue }
      sessions.append(
        SimulatedSession(
          name: name, persona: persona,
          setup: PracticeSetup(
            trainee: trainee, scenario: authored.value, snapshot: authored.snapshot,
            condition: Condition(suggestions: suggestions, emotionDisplay: true), occasion: "simulated",
            seed: seeds.next() >> 32)))
    }
    self.sessions = sessions
  }

  /// The sessions in the parts in which they are kept.
  var batches: [ArraySlice<SimulatedSession>] {
    stride(from: 0, to: sessions.count, by: Self.batchSize).map {
      sessions[$0..<min($0 + Self.batchSize, sessions.count)]
    }
  }

  /// Plays sessions, several at a time, and hands their records over in the order of the plan.
  static func play(_ batch: ArraySlice<SimulatedSession>) async throws -> [SessionRecord] {
    try await withThrowingTaskGroup(of: (Int, SessionRecord).self) { group in
      for (place, session) in batch.enumerated() {
        group.addTask { (place, try await session.play()) }
      }
      var records: [Int: SessionRecord] = [:]
      for try await (place, record) in group { records[place] = record }
      return records.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}
