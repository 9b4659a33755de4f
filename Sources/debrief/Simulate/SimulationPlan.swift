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
    cases: [Authored<Scenario>], peers: [PeerKind], sessions count: Int, trainees: Int, seed: UInt64,
    suggestions: Bool, names: (String, String) throws -> String
  ) throws {
    var seeds = SeededGenerator(seed: seed, use: "simulate")
    var taken: [String: (stem: String, last: Int)] = [:]
    var sessions: [SimulatedSession] = []
    for index in 0..<count {
      let peer = peers[index % peers.count]
      let round = index / peers.count
      let authored = cases[round % cases.count]
      let number = round / cases.count % trainees + 1
      let trainee = "sim-\(peer.name)" + (trainees == 1 ? "" : "-\(number)")
      let key = "\(trainee) \(authored.value.id)"
      if taken[key] == nil {
        let first = try names(trainee, authored.value.id)
        let stem = first.reversed().drop(while: \.isNumber).reversed()
        taken[key] = (String(stem), (Int(first.dropFirst(stem.count)) ?? 1) - 1)
      }
      taken[key]?.last += 1
      guard let name = taken[key].map({ "\($0.stem)\($0.last)" }) else { continue }
      let ownSeed = seeds.next() >> 32
      sessions.append(
        SimulatedSession(
          name: name, kind: peer.name, peer: try peer.invent(ownSeed),
          setup: PracticeSetup(
            trainee: trainee, scenario: authored.value, snapshot: authored.snapshot,
            condition: Condition(suggestions: suggestions, emotionDisplay: true), occasion: "simulated",
            seed: ownSeed)))
    }
    self.sessions = sessions
  }

  /// The sessions in the parts in which they are kept, of that many each.
  func batches(of size: Int) -> [ArraySlice<SimulatedSession>] {
    stride(from: 0, to: sessions.count, by: size).map { sessions[$0..<min($0 + size, sessions.count)] }
  }

  /// Plays sessions, several at a time, and hands over what came of them in the order of the plan.
  static func play(_ batch: ArraySlice<SimulatedSession>) async throws -> [SimulatedSession.Outcome] {
    try await withThrowingTaskGroup(of: (Int, SimulatedSession.Outcome).self) { group in
      for (place, session) in batch.enumerated() {
        group.addTask { (place, try await session.play()) }
      }
      var outcomes: [Int: SimulatedSession.Outcome] = [:]
      for try await (place, outcome) in group { outcomes[place] = outcome }
      return outcomes.sorted { $0.key < $1.key }.map(\.value)
    }
  }
}
