/// Who speaks in a turn.
public enum Speaker: String, Codable, Sendable, CaseIterable {
  case client, peer
}

/// What one side says until the other speaks again, as everybody may read it.
public struct Turn: Codable, Sendable, Equatable {
  /// The turn's place in its session, counted from 1.
  public var number: Int
  /// Who speaks.
  public var speaker: Speaker
  /// What was said.
  public var text: String

  /// Makes a turn.
  public init(number: Int, speaker: Speaker, text: String) {
    self.number = number
    self.speaker = speaker
    self.text = text
  }
}

/// A conversation and nothing else: what a blind coder may see.
public struct Transcript: Sendable, Equatable {
  /// The session's name.
  public var session: String
  /// The turns, in order.
  public var turns: [Turn]

  /// Makes a transcript.
  public init(session: String, turns: [Turn]) {
    self.session = session
    self.turns = turns
  }

  /// The units of a kind, in order: the turns of one speaker, or the session itself.
  public func units(of kind: UnitKind) -> [CodingUnit] {
    switch kind {
    case .session: [.session]
    case .peerTurn: turns.filter { $0.speaker == .peer }.map { .turn($0.number) }
    case .clientTurn: turns.filter { $0.speaker == .client }.map { .turn($0.number) }
    }
  }

  /// The turn of that number, or `nil`.
  public func turn(_ number: Int) -> Turn? {
    // Turns are numbered from 1 without gaps, but for a part of a conversation.
    if turns.indices.contains(number - 1), turns[number - 1].number == number { return turns[number - 1] }
    return turns.first { $0.number == number }
  }
}
