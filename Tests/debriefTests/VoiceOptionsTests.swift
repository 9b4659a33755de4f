import ArgumentParser
import LanguageModel
import Practice
import Testing

@testable import debrief

@Suite struct VoiceOptionsTests {
  private let base = ["--trainee", "p01", "--scenario", "exam-stress"]

  @Test(arguments: [
    ["--voice", "llm"], ["--voice", "llm", "--model", "m"],
    ["--emotion-by", "llm", "--endpoint", "http://x"],
    ["--endpoint", "http://127.0.0.1:1/v1"], ["--model", "m"], ["--api-key-file", "key"],
  ])
  func `options that do not go together are refused`(options: [String]) {
    #expect(throws: (any Error).self) { try RecordCommand.parse(base + options) }
  }

  @Test func `nothing goes over a network unless it is named`() throws {
    let voice = try RecordCommand.parse(base).voice
    #expect(try voice.chatModel()?.endpoint.name == nil)
    #expect(try voice.parts(seed: 1, model: nil).voice == nil)
  }

  @Test func `a model is asked where it is named`() throws {
    let options = ["--voice", "llm", "--endpoint", "http://127.0.0.1:8011", "--model", "tiny"]
    let command = try RecordCommand.parse(base + options)
    let model = try #require(try command.voice.chatModel())
    #expect(try command.voice.parts(seed: 1, model: model).voice != nil)
    #expect(model.endpoint.name == "http://127.0.0.1:8011/v1/chat/completions")
  }
}
