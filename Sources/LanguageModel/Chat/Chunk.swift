import FoundationEssentials

/// A piece of an answer, or a whole one, as services write it down. Everything may be missing.
struct Chunk: Decodable {
  struct Choice: Decodable {
    struct Words: Decodable {
      var content: String?
      /// What some models think aloud before they answer: never shown, but a sign of life.
      var reasoning: String?

      private enum CodingKeys: String, CodingKey {
        case content
        case reasoning = "reasoning_content"
      }
    }

    var index: Int?
    var delta: Words?
    var message: Words?
    var ending: String?

    private enum CodingKeys: String, CodingKey {
      case index, delta, message
      case ending = "finish_reason"
    }
  }

  struct Usage: Decodable {
    var tokens: Int?

    private enum CodingKeys: String, CodingKey {
      case tokens = "completion_tokens"
    }
  }

  var model: String?
  var choices: [Choice]?
  var usage: Usage?
  var error: JSONValue?

  /// Reads JSON; `nil` when it is none, or not of this kind.
  init?(_ text: [UInt8]) {
    guard let chunk = try? JSONDecoder().decode(Chunk.self, from: Data(text)) else { return nil }
    self = chunk
  }

  /// The first answer; others were not asked for.
  var choice: Choice? { choices?.first { ($0.index ?? 0) == 0 } }
}

extension ChatAnswer.Ending {
  /// Reads the reason that a service gives.
  init(_ reason: String) {
    self =
      switch reason {
      case "stop", "eos", "end_turn": .complete
      case "length", "max_tokens": .cutOff
      case "content_filter": .filtered
      default: .other(SafeName(reason).text)
      }
  }
}
