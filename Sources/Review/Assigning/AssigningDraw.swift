import Agreement

/// A session as the draw sees it.
public struct DrawnSession: Sendable, Equatable {
  /// The session's name.
  public var name: String
  /// How many units its coders answer.
  public var units: Int
  /// What it has in common with others, such as its condition; coders get about as many of each.
  public var stratum: String
  /// Who must not have it, since they have seen what others said of it.
  public var barred: Set<String>

  /// Makes a session.
  public init(name: String, units: Int, stratum: String = "", barred: Set<String> = []) {
    self.name = name
    self.units = units
    self.stratum = stratum
    self.barred = barred
  }
}

/// A session for a coder.
public struct Gift: Sendable, Hashable, Comparable {
  /// The session's name.
  public var session: String
  /// The coder's name.
  public var coder: String

  /// Makes a gift.
  public init(session: String, coder: String) {
    self.session = session
    self.coder = coder
  }

  /// By coder, then by session.
  public static func < (left: Gift, right: Gift) -> Bool {
    (left.coder, left.session) < (right.coder, right.session)
  }
}

/// Who codes which session: drawn by lot from a seed, and balanced.
///
/// Coders get as many sessions as each other, differing by one at most when nothing was given before; then, as far as
/// that allows, every pair of coders meets as often, each coder gets as many sessions of each stratum, and as many
/// units. The sessions with a second coder are spread over the strata in proportion. The same seed and the same study
/// give the same draw.
public struct AssigningDraw: Sendable, Equatable {
  /// What is to be given, by coder and session; without what was held before.
  public let gifts: [Gift]

  /// Draws.
  ///
  /// - Parameters:
  ///   - sessions: the sessions.
  ///   - coders: the experts.
  ///   - overlap: how many experts each session gets.
  ///   - held: what these coders have of these sessions already; it counts, and stays.
  ///   - seed: what the lots depend on.
  public init(
    sessions: [DrawnSession], coders: [String], overlap: Overlap, held: Set<Gift> = [], seed: UInt64
  ) {
    let coders = Set(coders).sorted()
    let sessions = sessions.sorted { $0.name < $1.name }
    var lots = SplitMix64(seed: seed)
    let needs = Self.needs(of: sessions, coders: coders, overlap: overlap, held: held, lots: &lots)
    var scales = BalanceScales(coders: coders, sessions: sessions, held: held)
    var gifts: [Gift] = []
    let order = sessions.map { (session: $0, lot: lots.next()) }.sorted { left, right in
      let (most, other) = (needs[left.session.name, default: 0], needs[right.session.name, default: 0])
      return (most, left.session.units, left.lot) > (other, right.session.units, right.lot)
    }
    for (session, _) in order {
      var has = coders.filter { held.contains(Gift(session: session.name, coder: $0)) }
      while has.count < needs[session.name, default: 0] {
        let free = coders.filter { !has.contains($0) && !session.barred.contains($0) }
        guard let next = scales.lightest(of: free, for: session, beside: has, lots: &lots) else { break }
        scales.add(session, to: next, beside: has)
        gifts.append(Gift(session: session.name, coder: next))
        has.append(next)
      }
    }
    self.gifts = gifts.sorted()
  }

  /// How many of the coders each session gets.
  private static func needs(
    of sessions: [DrawnSession], coders: [String], overlap: Overlap, held: Set<Gift>, lots: inout SplitMix64
  ) -> [String: Int] {
    let names = sessions.map(\.name)
    func each(_ count: Int) -> [String: Int] { Dictionary(uniqueKeysWithValues: names.map { ($0, count) }) }
    switch overlap {
    case .all: return each(coders.count)
    case .every(let count): return each(min(count, coders.count))
    case .panel(let count):
      let whole = names.filter { name in coders.allSatisfy { held.contains(Gift(session: name, coder: $0)) } }
      let drawn = spread(sessions.filter { !whole.contains($0.name) }, count - whole.count, lots: &lots)
      return Dictionary(uniqueKeysWithValues: (whole + drawn).map { ($0, coders.count) })
    case .share(let share):
      guard coders.count > 1 else { return each(coders.count) }
      let wanted = Int((share * Double(names.count)).rounded(.up))
      let double = names.filter { name in held.count { $0.session == name } > 1 }
      let drawn = spread(sessions.filter { !double.contains($0.name) }, wanted - double.count, lots: &lots)
      return each(1).merging((double + drawn).map { ($0, 2) }) { _, two in two }
    }
  }

  /// Draws sessions so that each stratum has its share of them: in the order of the strata, drawn by lot within each,
  /// at even steps from a random start.
  private static func spread(
    _ sessions: [DrawnSession], _ count: Int, lots: inout SplitMix64
  ) -> [String] {
    let count = min(count, sessions.count)
    guard count > 0 else { return [] }
    let row = sessions.map { (session: $0, lot: lots.next()) }
      .sorted { ($0.session.stratum, $0.lot) < ($1.session.stratum, $1.lot) }.map(\.session.name)
    let step = Double(row.count) / Double(count)
    let start = lots.nextUnit() * step
    return (0..<count).map { row[min(row.count - 1, Int(start + Double($0) * step))] }
  }
}
