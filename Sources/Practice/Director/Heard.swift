import DebriefCore

/// A peer's message as the director heard it, with what the rules need to know of the talk before.
struct Heard: Sendable {
  /// The moves, in the order in which they show.
  let readings: [MoveReading]
  /// How many words the message has.
  let wordCount: Int
  /// How many words of its content the client used before.
  let sharedWords: Int
  /// Whether the peer sent the same words before.
  var isRepeated = false
  /// Whether it hardly says more than the client's own last words.
  var isEcho = false
  /// Whether it asks something that wants an answer.
  var isQuestion = false
  /// What it asks about, or names when it asks nothing: the most exactly named first.
  var topics: [Topic] = []
  /// Whether it promises to tell nobody.
  let promisesSecrecy: Bool

  /// The moves alone.
  var moves: Set<Move> { Set(readings.map(\.move)) }

  /// Whether it puts the client down.
  var putsDown: Bool { has(.dismissal) || has(.hostility) }

  /// Whether it makes room for the client to say more. Words that come again, or come back, do not.
  var explores: Bool {
    guard !isRepeated, !isEcho else { return false }
    return has(.openQuestion) || has(.reflection) || has(.safetyQuestion) || has(.permission)
  }

  /// Whether it answers the client at all, without pushing.
  var invites: Bool {
    guard !isRepeated, !isEcho else { return false }
    return explores || (has(.closedQuestion) && !pushes) || has(.validation) || has(.affirmation)
      || has(.repair)
  }

  /// Whether it takes up what the client feels or said, or mends.
  var answersFeeling: Bool {
    has(.validation) || has(.repair) || (has(.reflection) && sharedWords > 0)
  }

  /// Whether it pushes for a solution or for feeling better.
  var pushes: Bool { has(.advice) || has(.reassurance) }

  func has(_ move: Move) -> Bool {
    readings.contains { $0.move == move }
  }
}

extension Heard {
  /// The move that the client answers when there are several: what hurts first, then what asks.
  var leadingMove: Move {
    Self.order.first(where: has) ?? .other
  }

  private static let order: [Move] = [
    .hostility, .dismissal, .safetyQuestion, .advice, .reassurance, .repair, .referral, .selfDisclosure,
    .information, .openQuestion, .closedQuestion, .reflection, .validation, .affirmation, .permission,
    .greeting, .closing, .other,
  ]
}
