import DebriefCore
import Transport

/// Makes an answer of what arrives. A value without clock or network.
struct AnswerReader {
  /// What a piece of the answer brought.
  struct Progress: Equatable {
    /// Words to show, safe to keep.
    var deltas: [String] = []
    /// Whether the model is at work: it said something, if only to itself.
    var isAlive = false
  }

  private enum Form: Equatable {
    case awaitingHead, events, whole
    case refusal(HTTPHead)
  }

  /// Whether the service has said that the answer is over.
  private(set) var isDone = false
  /// The words so far.
  private(set) var text = ""
  /// In how many pieces they came.
  private(set) var pieces = 0
  /// The service's name of the model.
  private(set) var model: String?
  /// The service's count of tokens.
  private(set) var tokens: Int?
  private let endpoint: Endpoint
  private var ending: ChatAnswer.Ending?
  private var form = Form.awaitingHead
  private var parser = EventStreamParser()
  private var body: [UInt8] = []

  init(endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  /// Takes what arrives.
  mutating func take(_ event: HTTPEvent) throws(LanguageModelError) -> Progress {
    var progress = Progress()
    switch event {
    case .head(let head): form = try start(head)
    case .bytes(let bytes):
      guard form == .events else {
        body += bytes
        break
      }
      for event in parser.take(bytes) { try read(event, into: &progress) }
    }
    return progress
  }

  /// Takes the end.
  ///
  /// - Returns: the words that the end itself brought: all of them, when the answer came whole.
  mutating func end() throws(LanguageModelError) -> Progress {
    var progress = Progress()
    switch form {
    case .awaitingHead: throw .brokenOff(endpoint: endpoint.name)
    case .refusal(let head): throw refusal(head)
    case .whole: try readWhole(into: &progress)
    case .events:
      if let event = parser.end() { try read(event, into: &progress, isLast: true) }
    }
    return progress
  }

  /// Why the answer ended, when it is one.
  func finish() throws(LanguageModelError) -> ChatAnswer.Ending {
    guard isDone || ending != nil else { throw .brokenOff(endpoint: endpoint.name) }
    let ending = ending ?? .complete
    guard !text.allSatisfy(\.isWhitespace) else { throw .empty(endpoint: endpoint.name, ending: ending) }
    return ending
  }

  private func start(_ head: HTTPHead) throws(LanguageModelError) -> Form {
    switch head.status {
    case 200:
      switch head.contentType {
      case "text/event-stream": return .events
      // Some services do not know streams and answer whole; some do not name the type.
      case "application/json", "": return .whole
      default: throw .wrongType(endpoint: endpoint.name, found: SafeName(head.contentType).text)
      }
    case 400, 422, 500: return .refusal(head)
    default: throw LanguageModelError(head, endpoint: endpoint)
    }
  }

  /// Some services fail (500) over a setting that they do not know.
  private func refusal(_ head: HTTPHead) -> LanguageModelError {
    let refusal = Refusal(body)
    if head.status == 500, refusal.settings.isEmpty { return LanguageModelError(head, endpoint: endpoint) }
    return .refused(endpoint: endpoint.name, refusal: refusal)
  }

  private mutating func read(
    _ event: [UInt8], into progress: inout Progress, isLast: Bool = false
  ) throws(LanguageModelError) {
    guard !isDone else { return }
    if event.elementsEqual("[DONE]".utf8) {
      isDone = true
      return
    }
    guard let chunk = Chunk(event) else {
      throw isLast ? .brokenOff(endpoint: endpoint.name) : .unreadable(endpoint: endpoint.name)
    }
    try take(chunk, words: chunk.choice?.delta, into: &progress)
  }

  private mutating func readWhole(into progress: inout Progress) throws(LanguageModelError) {
    guard let chunk = Chunk(body), chunk.choices != nil || chunk.error != nil else {
      throw .unreadable(endpoint: endpoint.name)
    }
    try take(chunk, words: chunk.choice?.message, into: &progress)
    isDone = true
  }

  private mutating func take(
    _ chunk: Chunk, words: Chunk.Choice.Words?, into progress: inout Progress
  ) throws(LanguageModelError) {
    if let error = chunk.error, error != .null {
      let code = error["code"]?.string ?? error["type"]?.string ?? ""
      throw .modelFailed(endpoint: endpoint.name, code: SafeName(code).text)
    }
    model = chunk.model.map { SafeText(String($0.prefix(200))).text } ?? model
    tokens = chunk.usage?.tokens ?? tokens
    if let reason = chunk.choice?.ending { ending = ChatAnswer.Ending(reason) }
    if words?.reasoning?.isEmpty == false { progress.isAlive = true }
    if let content = words?.content, !content.isEmpty {
      let delta = SafeText(content).text
      text += delta
      pieces += 1
      progress.deltas.append(delta)
      progress.isAlive = true
    }
  }
}
