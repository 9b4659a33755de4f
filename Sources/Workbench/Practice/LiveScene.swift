import DebriefCore
import Foundation
import Practice
import Synchronization

/// A scene that goes on, and those who follow it.
final class LiveScene: Sendable {
  private struct State {
    var scene: PracticeScene
    var followers: [UUID: AsyncStream<Void>.Continuation] = [:]
    var waiting: [(condition: @Sendable (PracticeScene) -> Bool, tell: @Sendable () -> Void)] = []
  }

  private let state: Mutex<State>

  init(_ scene: PracticeScene) {
    state = Mutex(State(scene: scene))
  }

  /// The scene as it is now.
  var scene: PracticeScene { state.withLock { $0.scene } }

  /// Takes in what happened, and tells everybody who follows or waits for it.
  func apply(_ event: PracticeEvent) {
    let (followers, told) = state.withLock { state in
      state.scene.apply(event)
      let scene = state.scene
      let told = state.waiting.filter { $0.condition(scene) }.map(\.tell)
      state.waiting.removeAll { $0.condition(scene) }
      return (Array(state.followers.values), told)
    }
    told.forEach { $0() }
    followers.forEach { $0.yield() }
  }

  /// Calls `tell` once, when something happens after which the scene meets a condition.
  func once(_ condition: @escaping @Sendable (PracticeScene) -> Bool, tell: @escaping @Sendable () -> Void) {
    state.withLock { $0.waiting.append((condition, tell)) }
  }

  /// Ticks now, at each change, and once every `pause`. Changes that come faster than they are looked at tick once.
  func ticks(every pause: Duration) -> AsyncStream<Void> {
    let (ticks, follower) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = UUID()
    let clock = Task {
      while !Task.isCancelled {
        try await Task.sleep(for: pause)
        follower.yield()
      }
    }
    follower.onTermination = { [weak self] _ in
      clock.cancel()
      self?.state.withLock { _ = $0.followers.removeValue(forKey: id) }
    }
    state.withLock { $0.followers[id] = follower }
    follower.yield()
    return ticks
  }
}
