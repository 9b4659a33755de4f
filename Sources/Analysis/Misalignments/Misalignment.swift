public import Agreement
public import DebriefCore

/// How far peers see their own turns differently from experts, on one code, set against the experts' own noise.
///
/// All means are over the same units: those with a peer's value and the values of at least two experts.
public struct Misalignment: Sendable, Equatable {
  /// The code.
  public var code: Code
  /// The peers with a coding of these sessions.
  public var peers: [CoderIdentity]
  /// The experts with a coding of these sessions.
  public var experts: [CoderIdentity]
  /// How many units count: a peer's value and at least two experts' values.
  public var units: Int
  /// How many units have a peer's value, but fewer than two experts' values.
  public var unitsWithFewerThanTwoExperts: Int
  /// How many units of sessions that their peer coded have no peer's value, by reason.
  public var unitsWithoutPeerValue: [Missing: Int]
  /// The mean distance between the peer's value and each expert's, in [0, 1].
  public var toExperts: Outcome<Double>
  /// The noise ceiling: the mean distance between pairs of experts, in [0, 1].
  public var noiseCeiling: Outcome<Double>
  /// The excess misalignment: the mean of the first minus the second, in [−1, 1].
  public var excess: Outcome<Double>
  /// The interval of the excess, over clusters.
  public var interval: Outcome<Interval>
  /// What the clusters are.
  public var level: ClusterLevel
  /// How many clusters have a unit that counts.
  public var clusters: Int
  /// The mean distance of two values drawn from the experts' pooled shares.
  public var chance: Outcome<Double>
  /// Excess / (chance − noise ceiling): 0 is one expert among others, 1 is chance.
  public var scaleFree: Outcome<Double>
  /// The mean of the peer's position minus the experts' mean position, positions from 0 to 1: above 0 the peer
  /// says yes more often, or chooses higher.
  public var direction: Outcome<Double>
  /// The interval of the direction, over clusters.
  public var directionInterval: Outcome<Interval>
  /// How well the peer finds what the experts' reference holds.
  public var detection: Outcome<Detection>
}

/// Misalignment code by code.
public struct MisalignmentTable: Sendable, Equatable {
  /// The codes, in the scheme's order or the order asked for.
  public var codes: [Misalignment]

  /// Computes the table.
  ///
  /// - Parameters:
  ///   - study: what was coded.
  ///   - codes: the ids of the codes wanted; none means all.
  ///   - level: what to take for independent; `nil` is the trainee when a figure spans several, else the session.
  /// - Throws: ``AnalysisError/noPeerToCompare`` when no session was coded by its peer and by an expert.
  public init(
    of study: CodedStudy, codes: [String] = [], clusters level: ClusterLevel? = nil
  ) throws(AnalysisError) {
    let wanted = try study.codes(codes)
    let kinds = Dictionary(grouping: study.firstPasses, by: \.session).values.map { Set($0.map(\.kind)) }
    guard kinds.contains(where: { $0.isSuperset(of: [.peer, .expert]) }) else { throw .noPeerToCompare }
    let reference = study.reference
    self.codes = CodeSheet.sheets(of: wanted, in: study).map { sheet in
      Misalignment(of: sheet, reference: reference, clusters: level)
    }
  }
}
