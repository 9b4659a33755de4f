import DebriefCore
import Guidance
import Practice
import Store

/// One session that somebody practises in: takes what they do, whichever tab it comes from, once each.
actor PracticeRoom {
  /// The longest note on a mark, in Unicode scalars.
  static let longestNote = 2_000

  /// What is seen of it.
  nonisolated let live: LiveScene
  private let session: PracticeSession
  private let recorder: MessageRecorder
  private let study: Study
  private let rule = OwnCrisisRule()
  private var sending: String?

  init(_ session: PracticeSession, live: LiveScene, recorder: MessageRecorder, study: Study) {
    self.session = session
    self.live = live
    self.recorder = recorder
    self.study = study
  }

  /// Begins a new session. Returns once it is in the study.
  func begin() async throws {
    try await run(until: \.isUnderWay) { [session] in try await session.begin() }
  }

  /// Goes on with a kept session where it stopped.
  func goOn() {
    run { [session] in try await session.goOn() }
  }

  /// Sends a message. Returns once it is kept; the client's answer comes into the scene.
  ///
  /// - Throws: ``WorkbenchError/heldBack`` when it reads as if it were about the trainee, unless it `isMeant`.
  func say(_ message: PeerMessage, after turn: Int, id: String, isMeant: Bool) async throws {
    let scene = live.scene
    if try study.hasKept(message: id, in: scene.name) { return }
    guard scene.standing != .ended, scene.standing != .left else {
      throw PracticeError.sessionOver(scene.name)
    }
    guard turn == scene.lastClientTurn else { throw WorkbenchError.movedOn }
    // The same message again, while it is being kept: whoever sends it asks once more.
    guard sending != id else { throw WorkbenchError.beingKept }
    guard scene.standing == .yours, sending == nil else { throw WorkbenchError.clientIsWriting }
    if !isMeant, rule.words(in: message) != nil { throw WorkbenchError.heldBack }
    sending = id
    defer { sending = nil }
    recorder.expect(id)
    let number = scene.turns.count + 1
    try await run(until: { $0.turns.count >= number }) { [session] in
      try await session.send(message, as: number)
    }
  }

  /// Marks that the trainee noticed something in a client turn.
  func mark(_ turn: Int, note: String?, id: String) throws {
    let scene = live.scene
    if try study.hasKept(message: id, in: scene.name) { return }
    guard scene.standing != .ended else { throw PracticeError.sessionOver(scene.name) }
    guard scene.turns.contains(where: { $0.number == turn && $0.speaker == .client }) else {
      throw PracticeError.noClientTurn(turn)
    }
    let mark = CueMark(turn: turn, note: note, at: .now())
    guard mark.note?.unicodeScalars.count ?? 0 <= Self.longestNote else {
      throw WorkbenchError.badRequest("the note is longer than \(Self.longestNote) characters")
    }
    try study.record(mark, in: scene.name, message: id)
    live.apply(.marked(mark))
  }

  /// Tries again to get the client's answer.
  func retry() {
    run { [session] in try await session.retryAnswer() }
  }

  /// Goes on with the scenario's own lines.
  func goOnScripted() {
    run { [session] in try await session.switchToScriptedVoice() }
  }

  /// Ends the session.
  func end() async throws {
    try await session.end()
  }

  /// Waits until the client has answered and what stands beside the answer has come, or so long.
  func waitForAnswer(atMost limit: Duration) async {
    let deadline = ContinuousClock.now + limit
    for await _ in live.ticks(every: .seconds(1)) {
      if live.scene.isSettled || ContinuousClock.now > deadline { return }
    }
  }

  /// Runs what may take its time; what fails becomes trouble that everybody sees.
  private func run(_ work: @escaping @Sendable () async throws -> Void) {
    Task { [live] in
      do {
        try await work()
      } catch {
        live.apply(.trouble(Trouble(failing: error)))
      }
    }
  }

  /// Runs what may take its time, and returns once the scene meets a condition. What fails before is thrown, what
  /// fails after becomes trouble that everybody sees.
  private func run(
    until condition: @escaping @Sendable (PracticeScene) -> Bool,
    _ work: @escaping @Sendable () async throws -> Void
  ) async throws {
    let (reached, told) = AsyncThrowingStream.makeStream(of: Void.self)
    live.once(condition) { told.yield() }
    Task { [live] in
      do {
        try await work()
        told.finish()
      } catch {
        told.finish(throwing: error)
        if condition(live.scene) { live.apply(.trouble(Trouble(failing: error))) }
      }
    }
    for try await _ in reached { return }
  }
}

extension Trouble {
  /// What failed inside, in words for the trainee.
  fileprivate init(failing error: any Error) {
    let refusal = Refusal(error)
    self.init(message: refusal.message, hint: refusal.hint, waysOn: WayOn.allCases)
  }
}
