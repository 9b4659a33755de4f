public import DebriefCore

/// How many of the experts named code each session.
public enum Overlap: Sendable, Equatable {
  /// Every session by so many experts, or by all when fewer are named.
  case every(Int)
  /// A share of the sessions, from 0 to 1, by two experts, the others by one: for coding volume.
  case share(Double)
  /// Every session by every expert.
  case all
  /// A draw of so many sessions by every expert, the others by nobody: to look anew at how far a panel agrees.
  case panel(Int)

  /// What a study starts from: every session by two experts where it reports misalignment, since the excess needs
  /// two; else a fifth of the sessions.
  ///
  /// A study reports misalignment when peers judge by any code of its scheme and any session's trainee is known.
  public static func standard(for scheme: Scheme, sessions: [SessionHeader]) -> Overlap {
    let reportsMisalignment =
      scheme.codes.contains(where: \.codedByPeers) && sessions.contains { $0.trainee != nil }
    return reportsMisalignment ? .every(2) : .share(0.2)
  }

  /// The overlap in words, such as `every session by 2 of the experts named`.
  public var words: String {
    switch self {
    case .every(let count):
      "every session by \(count) of the experts named, or by all when they are fewer"
    case .share(let share): "\(Int((share * 100).rounded())) % of the sessions by 2 experts, the others by 1"
    case .all: "every session by every expert named"
    case .panel(let count): "a draw of \(count) of the sessions by every expert named"
    }
  }
}
