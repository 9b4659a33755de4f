import Practice

/// Where a recording shows itself.
protocol PracticeScreen: Sendable {
  /// Whether the prompt can be drawn anew below what comes while somebody types.
  var redrawsPrompt: Bool { get }
  /// Shows what happens in the session.
  func show(_ event: PracticeEvent)
  /// Asks for the next line.
  func ask(_ prompt: Prompting)
  /// Notes that a line was typed, which ends the line of the prompt.
  func heard()
  /// Says something that is not part of the conversation.
  func say(_ text: String)
  /// Lists the commands.
  func explain()
  /// Shows that the trainee has stepped out of role, and where help is.
  func stepOut(_ reason: OutOfRole)
  /// Says what can be done out of role.
  func remind(_ reason: OutOfRole)
  /// Shows that the trainee is in role again.
  func stepIn()
  /// Tells how the recording ended.
  func conclude(_ summary: RecordSummary)
}

/// Why a trainee is out of role.
enum OutOfRole: Equatable, Sendable {
  /// They stepped out.
  case paused
  /// A message was held back, because it reads as if it were about themselves.
  case held(PeerMessage)
}

/// What the next line is asked for.
enum Prompting: String, Sendable {
  /// Something to send, or a command.
  case message = "> "
  /// Another wording of a suggestion.
  case edit = "your version> "
  /// A choice, out of role.
  case outOfRole = "out of role> "
}
