import ArgumentParser
import Foundation
import LanguageModel

/// Where a language model is.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "An OpenAI-compatible service, such as http://127.0.0.1:8011/v1. The conversation is sent there.",
      valueName: "url"))
  var endpoint: String?

  @Option(help: ArgumentHelp("The model's name there.", valueName: "name"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "A private file that holds the service's key. Without it: $DEBRIEF_LLM_KEY, else $DEBRIEF_LLM_KEY_FILE.",
      valueName: "file"),
    completion: .file())
  var apiKeyFile: String?

  /// Checks that a model is named where one is wanted, and only there.
  ///
  /// - Parameter options: the options that want one, for the message.
  func check(isWanted: Bool, by options: String) throws {
    if isWanted, endpoint == nil || model == nil {
      throw ValidationError("A language model needs --endpoint and --model; docs/llm.md says how to get one.")
    }
    if !isWanted, endpoint != nil || model != nil || apiKeyFile != nil {
      throw ValidationError("--endpoint, --model and --api-key-file go with \(options).")
    }
  }

  /// The model; `nil` when none is named.
  func chatModel() throws -> ChatModel? {
    guard let endpoint, let model else { return nil }
    let key = try APIKey.find(file: apiKeyFile, environment: ProcessInfo.processInfo.environment)
    return ChatModel(try Endpoint(endpoint, model: model, key: key))
  }
}
