import DebriefCore
import Guidance
import Practice
import Synchronization

/// A voice that fails as often as it is told to, then says its briefing's line.
final class FailingVoice: Voice {
  struct Failure: GuidedError {
    let message = "The service is silent."
    let hint: String? = "Wait."
  }

  private let left: Mutex<Int>

  init(times: Int = .max) {
    left = Mutex(times)
  }

  func speak(_ briefing: Briefing, say: (String) -> Void) async throws -> SpokenLine {
    let fails = left.withLock { left in
      defer { left = max(0, left - 1) }
      return left > 0
    }
    if fails { throw Failure() }
    say(briefing.line.text)
    return briefing.line
  }
}

/// A voice that says its briefing's line and then nothing more until it is stopped.
struct HesitantVoice: Voice {
  func speak(_ briefing: Briefing, say: (String) -> Void) async throws -> SpokenLine {
    say(briefing.line.text)
    let (words, speaker) = AsyncStream<String>.makeStream()
    defer { speaker.finish() }
    for await word in words { say(word) }
    return briefing.line
  }
}

/// An estimator that waits until it is let go on, or is stopped.
struct WaitingEstimator: EmotionEstimating {
  private let pause = AsyncStream<Void>.makeStream()

  func goOn() {
    pause.continuation.finish()
  }

  func estimate(_ conversation: Transcript) async -> EmotionEstimate {
    for await _ in pause.stream {}
    return EmotionEstimator().estimate(conversation)
  }
}

/// A voice that says nothing until it is stopped.
struct SilentVoice: Voice {
  func speak(_ briefing: Briefing, say: (String) -> Void) async throws -> SpokenLine {
    let (words, speaker) = AsyncStream<String>.makeStream()
    defer { speaker.finish() }
    for await word in words { say(word) }
    throw CancellationError()
  }
}
