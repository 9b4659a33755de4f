/// What a trainee can do with a message that ``OwnCrisisRule`` held back.
public enum HeldMessageChoice: String, Sendable, CaseIterable {
  /// Drop the message, and go on with the practice when ready.
  case goOn = "go-on"
  /// Send it, since it was meant for the client.
  case send
  /// End the session.
  case end

  /// What a button says.
  public var title: String {
    switch self {
    case .goOn: "Drop it and go on with the practice"
    case .send: "Send it: it was meant for the client"
    case .end: "End the practice"
    }
  }
}

/// What is said, on the page and in the terminal alike, when a trainee is out of role.
public enum OutOfRoleTexts {
  /// Over a message that was held back.
  public static let held = """
    Your message was not sent. It reads as if it might be about you and not about the practice. The client waits, \
    and nobody else has seen it. It is not kept either.
    """
  /// Over the help text.
  public static let help = "Help for yourself"
  /// Instead of a help text when the lead has set none.
  public static let helpUnset = """
    No help text is set for this study. If you are in danger now, call your local emergency number; otherwise \
    talk to somebody you trust, or ask the study’s lead who is there for you.
    """
  /// While the trainee has stepped out.
  public static let paused = """
    You have stepped out of role. The client waits; nothing that you do now is recorded. Take the time you need.
    """
  /// When the trainee steps back in.
  public static let resumed = "You are the peer supporter again. The client has not noticed anything."
  /// After the last turn.
  public static let ended = """
    The practice is over, and you are yourself again: the client is invented, and nobody was left in distress. If \
    something stays with you, take a break, and talk to somebody you trust.
    """
  /// Before a scenario is begun.
  public static let choice = """
    You need not take this case, and nobody asks why: choose another if its topics are too close.
    """
}
