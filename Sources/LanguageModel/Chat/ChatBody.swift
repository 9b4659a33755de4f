import FoundationEssentials

/// A request as it is written down for a service.
struct ChatBody: Encodable {
  /// The settings that some services refuse.
  enum Setting: String, CaseIterable, Sendable {
    case maxTokens = "max_tokens"
    case responseFormat = "response_format"
    case seed
    case streamOptions = "stream_options"
    case temperature
    case topP = "top_p"
  }

  var model: String
  var request: ChatRequest
  var isStreamed: Bool
  var format: ResponseFormat?
  var leftOut: Set<Setting>

  /// The settings that this request really has.
  var settings: Set<Setting> {
    var present: Set<Setting> = []
    if request.maxTokens != nil { present.insert(.maxTokens) }
    if format != nil { present.insert(.responseFormat) }
    if request.seed != nil { present.insert(.seed) }
    if isStreamed { present.insert(.streamOptions) }
    if request.temperature != nil { present.insert(.temperature) }
    if request.topP != nil { present.insert(.topP) }
    return present.subtracting(leftOut)
  }

  var bytes: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return [UInt8](try encoder.encode(self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    let settings = settings
    var fields = encoder.container(keyedBy: FieldName.self)
    try fields.encode(model, forKey: "model")
    try fields.encode(request.messages, forKey: "messages")
    try fields.encode(isStreamed, forKey: "stream")
    // Services that refuse the first name of this limit want the second.
    try fields.encodeIfPresent(
      request.maxTokens, forKey: leftOut.contains(.maxTokens) ? "max_completion_tokens" : "max_tokens")
    if settings.contains(.seed) { try fields.encode(request.seed, forKey: "seed") }
    if settings.contains(.temperature) { try fields.encode(request.temperature, forKey: "temperature") }
    if settings.contains(.topP) { try fields.encode(request.topP, forKey: "top_p") }
    if settings.contains(.streamOptions) {
      try fields.encode(["include_usage": true], forKey: "stream_options")
    }
    if settings.contains(.responseFormat) { try fields.encode(format, forKey: "response_format") }
  }
}

/// A field's name in JSON.
struct FieldName: CodingKey, ExpressibleByStringLiteral {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringLiteral value: String) {
    stringValue = value
  }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}
