public import DebriefCore

/// What one kind of coder may code in one conversation with one scheme, and when the coding is complete.
///
/// A peer judges only by the codes that the scheme says peers use. Everything here is a value: nothing is read from
/// or written to a study.
public struct SheetRules: Sendable, Equatable {
  /// The most Unicode scalars in a comment or an alternative.
  public static let longestText = 10_000
  /// The most pieces of evidence beside one code.
  public static let mostSpans = 20

  /// The codes that this kind of coder judges by, in the scheme's order.
  public let codes: [Code]
  /// The turns.
  public let turns: [Turn]
  private let transcript: Transcript

  /// Makes the rules for a kind of coder.
  public init(scheme: Scheme, transcript: Transcript, kind: CoderKind) {
    codes = scheme.codes(for: kind)
    turns = transcript.turns
    self.transcript = transcript
  }

  /// The units that any of the codes judges: turns in order, the session last.
  public var units: [CodingUnit] {
    UnitKind.allCases.filter { kind in codes.contains { $0.unit == kind } }
      .flatMap { transcript.units(of: $0) }.sorted()
  }

  /// The codes that judge a unit, in the scheme's order; empty for a unit that is not there.
  public func codes(for unit: CodingUnit) -> [Code] {
    guard let kind = kind(of: unit) else { return [] }
    return codes.filter { $0.unit == kind }
  }

  /// How many units a coder has answered.
  public func answered(in coding: SessionCoding) -> Int {
    units.count { coding.units[$0]?.isAnswered == true }
  }

  private func kind(of unit: CodingUnit) -> UnitKind? {
    switch unit {
    case .session: .session
    case .turn(let number):
      switch transcript.turn(number)?.speaker {
      case .peer: .peerTurn
      case .client: .clientTurn
      case nil: nil
      }
    }
  }
}
