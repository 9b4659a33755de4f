/// One message of a conversation with a model.
public struct ChatMessage: Codable, Sendable, Equatable {
  /// Who speaks.
  public enum Role: String, Codable, Sendable {
    case system, user, assistant
  }

  /// Who speaks.
  public var role: Role
  /// What is said.
  public var content: String

  /// Makes a message.
  public init(_ role: Role, _ content: String) {
    self.role = role
    self.content = content
  }
}

/// What a model is asked.
public struct ChatRequest: Sendable, Equatable {
  /// The conversation so far, the instructions first.
  public var messages: [ChatMessage]
  /// How freely words are chosen, 0 for hardly; `nil` leaves it to the service.
  public var temperature: Double?
  /// From which share of likely words is chosen, in (0, 1]; `nil` leaves it to the service.
  public var topP: Double?
  /// The most tokens of an answer; `nil` leaves it to the service.
  public var maxTokens: Int?
  /// Asks for the same answer to the same request; services promise no more than an effort.
  public var seed: UInt64?

  /// Makes a request.
  public init(
    _ messages: [ChatMessage], temperature: Double? = nil, topP: Double? = nil, maxTokens: Int? = nil,
    seed: UInt64? = nil
  ) {
    self.messages = messages
    self.temperature = temperature
    self.topP = topP
    self.maxTokens = maxTokens
    self.seed = seed
  }
}
