public import DebriefCore

/// How a session goes on after the program stopped.
extension PracticeSession {
  /// Prepares to go on with a kept session; ``goOn()`` does it. What happened before is in ``transcript`` and
  /// ``latest`` and is not reported again.
  ///
  /// - Parameters:
  ///   - study: where it is kept, and where it is read.
  ///   - parts: makes the parts for the session's setup; `nil` for what is carried in the program.
  ///   - now: what time it is.
  ///   - report: takes what happens, in order, and returns at once.
  /// - Throws: ``PracticeError/cannotResume(_:reason:)``, or what the study throws.
  public init(
    resuming name: String, in study: some SessionRecorder & SessionSource,
    parts: ((PracticeSetup) -> PracticeParts)? = nil,
    now: @escaping @Sendable () -> Timestamp = Timestamp.now,
    report: @escaping @Sendable (PracticeEvent) -> Void = { _ in }
  ) throws {
    let record = try study.session(named: name)
    let replay = try Replay(record, in: study)
    var parts = parts?(replay.setup) ?? .embedded(seed: replay.setup.seed)
    for (index, turn) in record.turns.enumerated() {
      guard let offered = turn.client?.suggestions, !offered.isEmpty else { continue }
      let conversation = Transcript(session: name, turns: record.turns[...index].map(\.turn))
      parts.suggester.recall(offered, for: conversation)
    }
    self.init(name: name, replay: replay, recorder: study, parts: parts, now: now, report: report)
  }

  /// Goes on where the session stopped: makes the turn that the client owes, or what did not come beside the last
  /// one.
  public func goOn() async throws {
    if owed != nil, answering == nil, standing == .clientsTurn {
      try await answer()
    } else if let latest, latest.suggestions.isEmpty, standing == .peersTurn, helping == nil {
      help(after: nil)
    }
  }
}
