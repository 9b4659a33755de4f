import FaultyServer
import Synchronization

@testable import LanguageModel

/// A question that any model understands.
let question = ChatRequest([ChatMessage(.system, "Be brief."), ChatMessage(.user, "How was your day?")])

/// What came of a streamed request.
struct Outcome {
  var deltas: [String] = []
  var answer: ChatAnswer?
  var error: LanguageModelError?
}

/// Reads a stream to its end.
func outcome(of events: AsyncThrowingStream<ChatEvent, any Error>) async throws -> Outcome {
  var outcome = Outcome()
  do {
    for try await event in events {
      switch event {
      case .delta(let words): outcome.deltas.append(words)
      case .finished(let answer): outcome.answer = answer
      }
    }
  } catch let error as LanguageModelError {
    outcome.error = error
  }
  return outcome
}

extension ChatModel {
  /// Asks for an answer that comes whole, in no set form.
  func answer(_ request: ChatRequest) async throws -> ChatAnswer {
    try await attempts(body(request, isStreamed: false)) { _ in }
  }
}

/// What a request fails with; `nil` when it does not.
func failure(of work: () async throws -> ChatAnswer) async throws -> LanguageModelError? {
  do {
    _ = try await work()
    return nil
  } catch let error as LanguageModelError {
    return error
  }
}

extension FaultyServer {
  /// A model at this server that tries once.
  func model(retry: RetryPolicy = .never, clock: any Clock<Duration> = ManualClock()) throws -> ChatModel {
    ChatModel(try Endpoint(url, model: "tiny"), retry: retry, clock: clock)
  }

  /// The endpoint as messages name it.
  var name: String { "\(url)/chat/completions" }
}

/// Pauses that take no time, and are noted.
final class Pauses: Sendable {
  private let noted = Mutex<[Duration]>([])

  /// The pauses so far.
  var all: [Duration] { noted.withLock { $0 } }

  /// A policy that pauses here, and draws the same chance each time.
  func policy(tries: Int = 3, chance: Double = 0.5) -> RetryPolicy {
    RetryPolicy(tries: tries, chance: { chance }, pause: { time in self.noted.withLock { $0.append(time) } })
  }
}
