import Authoring
import DebriefCore
import Practice
import Store

/// The sessions that are practised in, each opened when somebody comes to it.
actor PracticeRooms {
  private let study: Study
  private let offer: PracticeOffer
  private var rooms: [String: PracticeRoom] = [:]
  private var beginnings: [String: Task<String, any Error>] = [:]

  init(study: Study, offer: PracticeOffer) {
    self.study = study
    self.offer = offer
  }

  /// The room of a session that goes on; after a restart it is furnished from the study.
  ///
  /// - Throws: ``PracticeError/cannotResume(_:reason:)``.
  func room(of name: String) async throws -> PracticeRoom {
    if let room = rooms[name] { return room }
    let record = try study.session(named: name)
    guard let hash = record.header.scenarioHash else {
      throw PracticeError.cannotResume(name, reason: .imported)
    }
    let scenario = try study.snapshot(sha256: hash).meaning(as: Scenario.self)
    let live = LiveScene(PracticeScene(record, of: scenario))
    let recorder = MessageRecorder(study)
    let isScripted = record.header.voice == .scripted
    let session = try PracticeSession(
      resuming: name, in: recorder,
      parts: { [offer] setup in isScripted ? .embedded(seed: setup.seed) : offer.parts(setup) },
      report: { live.apply($0) })
    let hasLeft = await session.standing == .clientHasLeft
    if let room = rooms[name] { return room }
    if hasLeft { live.apply(.goodbye) }
    let room = PracticeRoom(session, live: live, recorder: recorder, study: study)
    rooms[name] = room
    await room.goOn()
    return room
  }

  /// Begins a session of a trainee; one that they began alike and have said nothing in is gone on with instead, so
  /// that a second press of the button begins no second session.
  ///
  /// - Returns: the session's name.
  func begin(_ authored: Authored<Scenario>, for trainee: String) async throws -> String {
    let key = "\(trainee)\n\(authored.snapshot.sha256)"
    if let beginning = beginnings[key] { return try await beginning.value }
    let setup = PracticeSetup(
      trainee: trainee, scenario: authored.value, snapshot: authored.snapshot, condition: offer.condition,
      occasion: offer.occasion, seed: UInt64.random(in: 0...UInt64(UInt32.max)))
    let beginning = Task { try await begin(setup) }
    beginnings[key] = beginning
    defer { beginnings[key] = nil }
    return try await beginning.value
  }

  private func begin(_ setup: PracticeSetup) async throws -> String {
    let parts = offer.parts(setup)
    if let untouched = try untouched(like: setup, voice: parts.voice == nil ? .scripted : .llm) {
      return untouched
    }
    let recorder = MessageRecorder(study)
    let name = try study.nextSessionName(trainee: setup.trainee, scenario: setup.scenario.id)
    let live = LiveScene(PracticeScene(setup, name: name, startedAt: .now()))
    let session = try PracticeSession(setup, recorder: recorder, parts: parts, report: { live.apply($0) })
    let room = PracticeRoom(session, live: live, recorder: recorder, study: study)
    rooms[name] = room
    do {
      try await room.begin()
    } catch {
      rooms[name] = nil
      throw error
    }
    return name
  }

  /// Ends a session, also one that cannot go on.
  func end(_ name: String) async throws {
    do {
      try await room(of: name).end()
    } catch PracticeError.cannotResume {
      try study.end(name, at: .now())
    }
    rooms[name] = nil
  }

  private func untouched(like setup: PracticeSetup, voice: ClientVoice) throws -> String? {
    try study.sessions().first { session in
      let header = session.header
      return header.trainee == setup.trainee && header.scenarioHash == setup.snapshot.sha256
        && header.condition == setup.condition && header.occasion == setup.occasion
        && header.voice == voice && session.endedAt == nil && session.turnCount <= 1
    }?.header.name
  }
}
