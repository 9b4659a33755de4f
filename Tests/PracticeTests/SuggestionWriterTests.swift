import Authoring
import DebriefCore
import Practice
import Testing

@Suite struct SuggestionWriterTests {
  private func transcript(_ texts: String...) -> Transcript {
    Transcript(
      session: "s",
      turns: texts.enumerated().map { index, text in
        Turn(number: index + 1, speaker: index % 2 == 0 ? .client : .peer, text: text)
      })
  }

  @Test func `three kinds are offered, and each says what wrote it`() {
    var writer = SuggestionWriter(seed: 1)
    let offered = writer.suggestions(for: transcript("I haven't slept properly in ten days, it's too much."))
    #expect(offered.map(\.kind) == [.motivational, .empathetic, .support])
    #expect(Set(offered.map(\.text)).count == 3)
    #expect(offered.allSatisfy { $0.provenance.engine == "templates" })
  }

  @Test func `a suggestion takes up the client's last words`() {
    var writer = SuggestionWriter(seed: 2)
    let offered = writer.suggestions(
      for: transcript(
        "Hello there.", "What is it like?", "My flatmates cook together and I sit in my room instead."))
    #expect(offered.allSatisfy { $0.text.contains("flatmates") || $0.text.contains("room") })
  }

  @Test(arguments: ["exam-stress", "after-the-breakup"], [UInt64(1), 2, 3])
  func `none is offered twice in a session, even to one who says little`(id: String, seed: UInt64)
    async throws
  {
    let record = try await Play.record(
      id, script: .init(steps: DirectorTests.dismissive.map { .say($0) }), seed: seed)
    let texts = record.turns.compactMap(\.client).flatMap(\.suggestions).map(\.text)
    #expect(texts.count >= 6)
    #expect(Set(texts).count == texts.count)
    var writer = SuggestionWriter(seed: seed)
    let many = (0..<60).flatMap { _ in writer.suggestions(for: transcript("ok")) }.map(\.text)
    #expect(Set(many).count == many.count)
  }

  @Test(arguments: [
    "I want to die.", "Sometimes I just want to die.", "I wouldn't mind not being here any more, honestly.",
    "Well, I gave my guitar away. I'm not going to need it.", "They would be better off without me.",
    "It would be all right if I just didn't wake up.",
  ])
  func `after words that sound like risk every suggestion asks plainly about safety`(text: String) throws {
    let reader = try MoveReader(language: "en")
    for seed in UInt64(0)..<12 {
      var writer = SuggestionWriter(seed: seed)
      for suggestion in writer.suggestions(for: transcript(text)) {
        #expect(
          reader.moves(in: suggestion.text).contains { $0.move == .safetyQuestion }, "\(suggestion.text)")
      }
    }
  }

  @Test(arguments: ["I want to die.", "The exams.", "ok", "She left, and it is so quiet in the flat now."])
  func `every suggestion is made of whole sentences, however short the words it answers`(text: String) throws
  {
    for seed in UInt64(0)..<12 {
      var writer = SuggestionWriter(seed: seed)
      for suggestion in writer.suggestions(for: transcript(text)) {
        let first = try #require(suggestion.text.first)
        #expect(first.isUppercase || first == "“", "\(suggestion.text)")
        #expect(!suggestion.text.contains("{"), "\(suggestion.text)")
      }
    }
  }

  @Test func `an unasked question about safety is not forgotten in the next turn`() throws {
    let reader = try MoveReader(language: "en")
    var writer = SuggestionWriter(seed: 4)
    let forgotten = writer.suggestions(
      for: transcript(
        "I wish I was dead.", "Do you like football?", "Sometimes, on Saturdays with my brother."))
    #expect(forgotten.allSatisfy { reader.moves(in: $0.text).contains { $0.move == .safetyQuestion } })
  }

  @Test func `nothing is asked about safety where no words sound like risk`() throws {
    let reader = try MoveReader(language: "en")
    for scenario in Play.shipped.map(\.value) where scenario.riskLevel == 0 {
      for line in scenario.disclosures.flatMap(\.lines) {
        var writer = SuggestionWriter(seed: 1)
        for suggestion in writer.suggestions(for: transcript(line)) {
          #expect(
            !reader.moves(in: suggestion.text).contains { $0.move == .safetyQuestion }, "\(suggestion.text)")
        }
      }
    }
  }

  @Test func `no suggestion soothes, dismisses, promises secrecy or names an illness`() throws {
    let reader = try MoveReader(language: "en")
    let forbidden: Set<Move> = [.reassurance, .dismissal, .hostility, .advice]
    let lines = [
      "I can't sleep and I keep reading the same page.", "ok", "She left seven weeks ago and it's so quiet.",
      "I don't want to wake up.",
    ]
    for seed in UInt64(0)..<30 {
      var writer = SuggestionWriter(seed: seed)
      for line in lines {
        for suggestion in writer.suggestions(for: transcript(line)) {
          let spoken = suggestion.text.replacingQuotes
          #expect(Set(reader.moves(in: spoken).map(\.move)).isDisjoint(with: forbidden), "\(spoken)")
          for word in ["depression", "disorder", "diagnos", "secret", "promise", "illness"] {
            #expect(!spoken.lowercased().contains(word), "\(spoken)")
          }
        }
      }
    }
  }
}

extension String {
  /// The text without what stands in quotation marks.
  fileprivate var replacingQuotes: String {
    var kept = ""
    var isQuoted = false
    for character in self {
      if character == "“" { isQuoted = true }
      if !isQuoted { kept.append(character) }
      if character == "”" { isQuoted = false }
    }
    return kept
  }
}
