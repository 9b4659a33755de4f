import Synchronization

/// What happened at a server.
final class RequestLog: Sendable {
  /// What can be waited for.
  struct Happenings {
    var requests: [FaultyServer.Request] = []
    var leavings = 0
  }

  private struct State {
    var happenings = Happenings()
    var waiting: [Waiter] = []
  }

  private struct Waiter {
    var isOver: @Sendable (Happenings) -> Bool
    var continuation: CheckedContinuation<Void, Never>
  }

  private let answers: [Answer]
  private let state = Mutex(State())

  init(_ answers: [Answer]) {
    self.answers = answers
  }

  /// The requests so far.
  var requests: [FaultyServer.Request] { state.withLock { $0.happenings.requests } }

  /// Notes a request and says how to answer it.
  func answer(to request: FaultyServer.Request) -> Answer {
    note { happenings in
      happenings.requests.append(request)
      return answers[min(happenings.requests.count, answers.count) - 1]
    }
  }

  /// Notes that the client closed a connection before the answer was over.
  func noteLeaving() {
    note { $0.leavings += 1 }
  }

  /// Waits until enough has happened.
  func wait(until isOver: @escaping @Sendable (Happenings) -> Bool) async {
    await withCheckedContinuation { continuation in
      let isOverAlready = state.withLock { state in
        if isOver(state.happenings) { return true }
        state.waiting.append(Waiter(isOver: isOver, continuation: continuation))
        return false
      }
      if isOverAlready { continuation.resume() }
    }
  }

  private func note<Result: Sendable>(_ change: (inout Happenings) -> Result) -> Result {
    let (result, done) = state.withLock { state in
      let result = change(&state.happenings)
      let happenings = state.happenings
      let done = state.waiting.filter { $0.isOver(happenings) }.map(\.continuation)
      state.waiting.removeAll { $0.isOver(happenings) }
      return (result, done)
    }
    for continuation in done { continuation.resume() }
    return result
  }
}
