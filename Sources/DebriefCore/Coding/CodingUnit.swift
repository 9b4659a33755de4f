/// What a code judges.
public enum UnitKind: String, Codable, Sendable, CaseIterable {
  /// What the peer sends until the client speaks again.
  case peerTurn = "peer turn"
  /// What the client sends until the peer speaks again.
  case clientTurn = "client turn"
  /// The whole conversation.
  case session
}

/// What is coded once: a turn or a whole session.
public enum CodingUnit: Codable, Sendable, Hashable, Comparable {
  /// The turn of that number, counted from 1.
  case turn(Int)
  /// The whole session.
  case session

  /// The unit as files and the database hold it: the turn's number, or `session`.
  public var text: String {
    switch self {
    case .turn(let number): String(number)
    case .session: "session"
    }
  }

  /// Reads a unit's text form; `nil` for anything else.
  public init?(_ text: String) {
    if text == "session" {
      self = .session
    } else if let number = Int(text), number > 0 {
      self = .turn(number)
    } else {
      return nil
    }
  }
}
