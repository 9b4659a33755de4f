public import DebriefCore

/// What the client does in a turn. The director decides it; a voice finds the words.
public enum ClientAct: Sendable, Equatable {
  /// Opens the conversation.
  case open
  /// Discloses something, by the id of the disclosure, after what the peer's message asks for first.
  case disclose(String, after: Lead? = nil)
  /// Answers what was asked about, by the id of the answer, and gives nothing away.
  case answer(String)
  /// Answers one of the peer's moves.
  case react(Move)
  /// Holds back.
  case holdBack(ResistanceForm)
  /// Says goodbye: warmly, or in as few words as possible.
  case leave(warmly: Bool)

  /// The id of the answer that is given, if one is.
  var answer: String? {
    switch self {
    case .answer(let id), .disclose(_, after: .answer(let id)): id
    default: nil
    }
  }

  /// The id of what is disclosed, if something is.
  var disclosure: String? {
    if case .disclose(let id, _) = self { id } else { nil }
  }

  /// The act in a word or two, as it is kept.
  public var name: String {
    switch self {
    case .open: "open"
    case .disclose(_, let lead): lead == nil ? "disclose" : "disclose something else"
    case .answer(let id): "answer about \(id)"
    case .react(let move): "react to \(move.rawValue)"
    case .holdBack(let form): "hold back: \(form.rawValue)"
    case .leave(let warmly): warmly ? "leave warmly" : "leave"
    }
  }
}

/// What a client who tells something else than the peer was after says first.
public enum Lead: Sendable, Equatable {
  /// Passes over an open question.
  case bridge
  /// Answers what was asked, by the id of the answer.
  case answer(String)
  /// Parries advice or comfort.
  case parry(Move)
}

/// What the director asks of a voice for one client turn.
public struct Direction: Sendable, Equatable {
  /// What is kept as the ground truth of the turn.
  public var decision: Decision
  /// What the client does.
  public var act: ClientAct

  /// Makes a direction.
  public init(decision: Decision, act: ClientAct) {
    self.decision = decision
    self.act = act
  }
}
