import ArgumentParser
import Authoring
import Practice
import Testing

@testable import debrief

@Suite struct VoiceOptionsTests {
  private let base = ["--trainee", "p01", "--scenario", "exam-stress"]

  @Test(arguments: [
    ["--voice", "llm"], ["--voice", "llm", "--model", "m"],
    ["--emotion-by", "llm", "--endpoint", "http://x"], ["--suggestions-by", "llm"],
    ["--endpoint", "http://127.0.0.1:1/v1"], ["--model", "m"], ["--api-key-file", "key"],
  ])
  func `options that do not go together are refused`(options: [String]) {
    #expect(throws: (any Error).self) { try RecordCommand.parse(base + options) }
  }

  private func setup() throws -> PracticeSetup {
    let authored = try Shelf.scenarios.load("exam-stress")
    return PracticeSetup(trainee: "p01", scenario: authored.value, snapshot: authored.snapshot, seed: 1)
  }

  @Test func `nothing goes over a network unless it is named`() throws {
    let voice = try RecordCommand.parse(base).voice
    let model = try voice.model.chatModel()
    #expect(VoiceOptions.notice(of: model) == nil)
    let parts = try voice.parts(of: model)(setup())
    #expect(parts.voice == nil)
    #expect(parts.estimator is EmotionEstimator)
  }

  @Test func `a model is asked where it is named, and that is said`() throws {
    let options = ["--voice", "llm", "--endpoint", "http://127.0.0.1:8011", "--model", "tiny"]
    let voice = try RecordCommand.parse(base + options).voice
    let model = try voice.model.chatModel()
    #expect(try voice.parts(of: model)(setup()).voice is ModelVoice)
    #expect(try voice.parts(of: model)(setup()).suggester is SuggestionWriter)
    #expect(
      VoiceOptions.notice(of: model)
        == "A language model reads along: tiny at http://127.0.0.1:8011/v1/chat/completions.")
    #expect(try ServeCommand.parse(options).voice.parts(of: model)(setup()).voice is ModelVoice)
  }
}
