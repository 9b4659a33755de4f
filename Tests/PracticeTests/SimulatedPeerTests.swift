import Authoring
import DebriefCore
import Testing

@testable import Practice

/// Invented peers for pilots and load.
@Suite struct SimulatedPeerTests {
  private func play(_ persona: PeerPersona, _ id: String, seed: UInt64, suggestions: Bool = true)
    async throws -> SessionRecord
  {
    let authored = try Play.scenario(id)
    return try await SimulatedSession(
      name: "s", kind: persona.rawValue, peer: SimulatedPeer(persona, seed: seed),
      setup: PracticeSetup(
        trainee: "sim", scenario: authored.value, snapshot: authored.snapshot,
        condition: Condition(suggestions: suggestions, emotionDisplay: true), seed: seed)
    ).play().record
  }

  private func told(_ record: SessionRecord) -> Int {
    Set(record.turns.compactMap(\.client).flatMap(\.decision.cues).map(\.id)).count
  }

  @Test func `the same seed gives the same session, and another one another`() async throws {
    let first = try await play(.mixed, "after-the-breakup", seed: 7).transcript
    #expect(try await play(.mixed, "after-the-breakup", seed: 7).transcript == first)
    #expect(try await play(.mixed, "after-the-breakup", seed: 8).transcript != first)
  }

  @Test func `who listens hears more than who advises, and who advises more than who makes light of it`()
    async throws
  {
    for id in Play.shipped.map(\.value.id) {
      var cues: [PeerPersona: Int] = [:]
      for persona in [PeerPersona.warm, .mixed, .advising, .dismissive] {
        for seed in UInt64(1)...4 {
          cues[persona, default: 0] += told(try await play(persona, id, seed: seed))
        }
      }
      #expect(cues[.warm] ?? 0 > cues[.mixed] ?? 0, "\(id): \(cues)")
      #expect(cues[.mixed] ?? 0 > cues[.advising] ?? 0, "\(id): \(cues)")
      #expect(cues[.advising] ?? 0 >= cues[.dismissive] ?? 0, "\(id): \(cues)")
    }
  }

  @Test func `without suggestions every message is the peer's own`() async throws {
    let record = try await play(.mixed, "exam-stress", seed: 3, suggestions: false)
    #expect(record.turns.compactMap(\.client).allSatisfy { $0.suggestions.isEmpty })
    #expect(record.turns.compactMap(\.origin).allSatisfy { $0 == .own })
    #expect(record.endedAt != nil)
  }

  @Test func `a record holds the suggestions, those taken as offered, and no message twice`() async throws {
    var origins: [TurnOrigin] = []
    for seed in UInt64(1)...6 {
      let record = try await play(.mixed, "after-the-breakup", seed: seed)
      origins += record.turns.compactMap(\.origin)
      let messages = record.turns.map(\.turn).filter { $0.speaker == .peer }.map(\.text)
      #expect(Set(messages).count == messages.count)
      #expect(record.turns.compactMap(\.client).first?.suggestions.count == 3)
    }
    #expect(origins.contains { if case .accepted = $0 { true } else { false } })
    #expect(origins.contains { if case .edited = $0 { true } else { false } })
  }

  /// What the director has to read in each way to say it.
  private static let meant: [(PeerIntent, Set<Move>)] = [
    (.greet, [.greeting]), (.begin, [.openQuestion]), (.ask, [.openQuestion]), (.probe, [.closedQuestion]),
    (.reflect, [.reflection, .validation]), (.validate, [.validation]), (.affirm, [.affirmation]),
    (.permission, [.permission]), (.safety, [.safetyQuestion]), (.advise, [.advice]),
    (.reassure, [.reassurance]), (.disclose, [.selfDisclosure]), (.dismiss, [.dismissal]),
    (.repair, [.repair]),
    (.close, [.closing]),
  ]

  @Test func `each way to say something is read as what it means`() throws {
    let reader = try MoveReader(language: "en")
    for (intent, moves) in Self.meant {
      for phrase in intent.phrases {
        let text = phrase.replacing("{quote}", with: "“it's all too much”").replacing(
          "{topic}", with: "the nights")
        let read = Set(reader.moves(in: text).map(\.move))
        #expect(!read.isDisjoint(with: moves), "\(text): \(read)")
      }
    }
  }
}
