public import DebriefCore

/// Which sessions will enter the excess misalignment when all that is given has been submitted.
///
/// A session enters with its trainee's own coding and those of two experts who code it blind, in their first pass.
public struct ExcessForecast: Sendable, Equatable {
  /// The sessions that will enter, by name.
  public var entering: [String]
  /// The sessions that will not, since fewer than two experts have them.
  public var lackingExperts: [String]
  /// The sessions that two experts have, but whose trainee does not, or is not known.
  public var lackingOwnCoding: [String]
  /// Whether peers judge by any code of the scheme; there is no excess otherwise.
  public var isAsked: Bool

  /// Looks at what is given.
  ///
  /// - Parameters:
  ///   - sessions: the sessions that are meant.
  ///   - assignments: what is given with the scheme and coded blind.
  ///   - further: what is going to be given too, to coders of these kinds who are blind.
  public init(
    scheme: Scheme, sessions: [SessionHeader], assignments: [Assignment],
    further: [(gift: Gift, kind: CoderKind)] = []
  ) {
    isAsked = scheme.codes.contains(where: \.codedByPeers)
    (entering, lackingExperts, lackingOwnCoding) = ([], [], [])
    let counting = assignments.filter {
      $0.pass == 1 && $0.purpose == .study && $0.state != .withdrawn
    }
    let given =
      counting.map { (session: $0.session, coder: $0.coder, kind: $0.kind) }
      + further.map { (session: $0.gift.session, coder: $0.gift.coder, kind: $0.kind) }
    let bySession = Dictionary(grouping: given, by: \.session)
    for session in sessions.sorted(by: { $0.name < $1.name }) {
      let here = bySession[session.name] ?? []
      let experts = Set(here.filter { $0.kind == .expert }.map(\.coder)).count
      if experts < 2 {
        lackingExperts.append(session.name)
      } else if here.contains(where: { $0.kind == .peer }) {
        entering.append(session.name)
      } else {
        lackingOwnCoding.append(session.name)
      }
    }
  }

  /// What it says, in sentences.
  public var sentences: [String] {
    guard isAsked else {
      return ["No session will enter the excess misalignment: peers judge by no code of this scheme."]
    }
    let all = entering.count + lackingExperts.count + lackingOwnCoding.count
    return [
      "\(entering.count) of \(all) \(all == 1 ? "session" : "sessions") will enter the excess misalignment, when all "
        + "is submitted."
    ] + Self.lacking("fewer than two experts", lackingExperts)
      + Self.lacking("two experts, but not to their trainee", lackingOwnCoding)
  }

  private static func lacking(_ what: String, _ sessions: [String]) -> [String] {
    guard !sessions.isEmpty else { return [] }
    let shown = sessions.prefix(5).joined(separator: ", ")
    let rest = sessions.count > 5 ? " and \(sessions.count - 5) more" : ""
    return ["Given to \(what): \(shown)\(rest)."]
  }
}
