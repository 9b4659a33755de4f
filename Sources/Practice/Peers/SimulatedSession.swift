public import DebriefCore
public import LanguageModel

/// A session that an invented peer is going to have.
public struct SimulatedSession: Sendable {
  /// The name that it will have.
  public let name: String
  /// What kind of peer it is with.
  public let kind: String
  /// What is settled before it begins.
  public let setup: PracticeSetup
  private let peer: any InventedPeer

  /// What was played.
  public struct Outcome: Sendable {
    /// Everything that is to be kept of it.
    public var record: SessionRecord
    /// Why the peer could not go on; `nil` when the session came to its end.
    public var failure: LanguageModelError?
  }

  /// Plans a session.
  public init(name: String, kind: String, peer: any InventedPeer, setup: PracticeSetup) {
    self.name = name
    self.kind = kind
    self.peer = peer
    self.setup = setup
  }

  /// Plays it from the client's first words to the end, or to where the peer could not go on.
  ///
  /// - Throws: ``PracticeError/languageNotRead(_:known:)``. When a voice fails, the session ends where it stands.
  public func play() async throws -> Outcome {
    let notebook = SessionNotebook(name: name)
    let session = try PracticeSession(setup, recorder: notebook)
    var peer = peer
    var failure: LanguageModelError?
    try await session.begin()
    await session.settle()
    while await session.standing == .peersTurn, let latest = await session.latest {
      let conversation = await session.transcript
      if peer.notices(conversation) { try await session.mark() }
      do {
        guard let message = try await peer.reply(to: conversation, offered: latest.suggestions) else { break }
        try await session.send(message)
      } catch let error as LanguageModelError {
        failure = error
        break
      }
      await session.settle()
    }
    try await session.end()
    return Outcome(record: notebook.record, failure: failure)
  }
}
