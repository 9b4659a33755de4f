public import Agreement
public import DebriefCore

/// How far a coder is from gold codings, code by code, and whether that reaches a mark.
public struct GoldComparison: Sendable, Equatable {
  /// What is said of a code, or of a whole try.
  public enum Verdict: Sendable, Equatable {
    case passed
    case failed
    /// There is too little to say, and why.
    case none(String)
  }

  /// One code.
  public struct CodeRow: Sendable, Equatable {
    /// The code.
    public var code: Code
    /// How many units both rated.
    public var units: Int
    /// On how many of them the gold coding sets the code.
    public var uses: Int
    /// On how many units of the sessions one of the two has no value.
    public var missing: Int
    /// The share of units on which both agree.
    public var agreement: FigureWithInterval
    /// The figure that the mark names.
    public var figure: FigureWithInterval
    /// Whether it reaches the mark.
    public var verdict: Verdict
  }

  /// A figure and its interval: over sessions, or, where there is one alone, over units taken for independent, as its
  /// method says.
  public struct FigureWithInterval: Sendable, Equatable {
    /// The figure.
    public var value: Outcome<Double>
    /// Its interval.
    public var interval: Outcome<Interval>
  }

  /// The mark.
  public let mark: PassMark
  /// The codes, in the scheme's order.
  public let codes: [CodeRow]
  /// The whole: failed when any judged code fails; passed when every code that has to be judged is, and none fails.
  public let verdict: Verdict

  /// Compares.
  ///
  /// - Parameters:
  ///   - own: the coder's codings.
  ///   - gold: the gold codings of the same sessions; sessions that only one of the two has are left out.
  ///   - sessions: what can be coded in them.
  public init(
    of own: [SessionCoding], with gold: [SessionCoding], sessions: [SessionOutline], scheme: Scheme,
    mark: PassMark
  ) {
    let ownBySession = Dictionary(own.map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
    let goldBySession = Dictionary(gold.map { ($0.session, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = scheme.codes.map { code -> CodeRow in
      var comparison = CodeComparison(code: code)
      for session in sessions {
        guard let own = ownBySession[session.name], let gold = goldBySession[session.name] else { continue }
        for unit in session.units[code.unit] ?? [] {
          comparison.add(own.value(of: code, on: unit), gold.value(of: code, on: unit), in: session.name)
        }
      }
      return comparison.row(mark)
    }
    self.mark = mark
    codes = rows
    verdict = Self.verdict(of: rows, mark)
  }

  private static func verdict(of rows: [CodeRow], _ mark: PassMark) -> Verdict {
    let wanted = mark.codes.isEmpty ? rows : rows.filter { mark.codes.contains($0.code.id) }
    if wanted.contains(where: { $0.verdict == .failed }) { return .failed }
    let open = wanted.filter { $0.verdict != .passed }
    if open.count == wanted.count { return .none("On no code is there enough to say.") }
    if !mark.codes.isEmpty, !open.isEmpty {
      return .none("There is too little to say on \(open.map(\.code.id).joined(separator: ", ")).")
    }
    return .passed
  }
}
