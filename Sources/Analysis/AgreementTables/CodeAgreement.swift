public import Agreement
public import DebriefCore

/// How far coders agree on one code.
public struct CodeAgreement: Sendable, Equatable {
  /// The code.
  public var code: Code
  /// The experts whose agreement the panel's figure is of.
  public var experts: [CoderIdentity]
  /// How many units the code has in the sessions that coders of the table coded.
  public var units: Int
  /// How many of them have the values of at least two experts.
  public var pairableUnits: Int
  /// How many values are missing among the table's coders, by reason.
  public var missing: [Missing: Int]
  /// The mean share of agreeing pairs of experts.
  public var panel: Share
  /// One row per pair of coders.
  public var pairs: [PairAgreement]
}

/// A share of units with its interval.
public struct Share: Sendable, Equatable {
  /// The share, in [0, 1].
  public var value: Outcome<Double>
  /// Its interval over clusters.
  public var interval: Outcome<Interval>
  /// How many units it is of.
  public var units: Int
  /// What the clusters are.
  public var level: ClusterLevel
  /// How many clusters have a unit that counts.
  public var clusters: Int
}

/// How far two coders, or two passes of one, agree on one code.
public struct PairAgreement: Sendable, Equatable {
  /// The coder named first.
  public var first: CoderIdentity
  /// The coder named second.
  public var second: CoderIdentity
  /// The share of units with exactly the same value.
  public var agreement: Share
  /// How many sessions the units that both rated are of.
  public var sessions: Int
  /// How many units of sessions that both coded only the first rated.
  public var onlyFirst: Int
  /// How many units of sessions that both coded only the second rated.
  public var onlySecond: Int
  /// How many units of sessions that both coded neither rated.
  public var neither: Int
  /// Shares, prevalence, bias and the like of the same table; `nil` where the scale has no categories.
  public var background: PairBackground?
  /// Cohen's κ: unweighted, and quadratically weighted too where categories have an order.
  public var kappas: [KappaFigure]

  /// How the first used the categories on the units that both rated, in the scheme's order; empty without categories.
  public var firstCounts: [Int] { background?.table.firstCounts ?? [] }
  /// How the second used the categories on the units that both rated, likewise.
  public var secondCounts: [Int] { background?.table.secondCounts ?? [] }
}

/// A Cohen's κ with everything that has to stand beside it.
public struct KappaFigure: Sendable, Equatable {
  /// The name of the weights: `identity` or `quadratic`.
  public var weights: String
  /// κ.
  public var value: Outcome<Double>
  /// Observed and chance agreement under these weights; there even where κ is undefined.
  public var parts: Outcome<ObservedAndChance>
  /// The standard error of Fleiss, Cohen & Everitt (1969), which takes units for independent.
  public var unitError: Outcome<Double>
  /// The same under chance agreement: for the test of κ = 0 alone.
  public var unitErrorUnderChance: Outcome<Double>
  /// The interval over clusters.
  public var interval: Outcome<Interval>
}
