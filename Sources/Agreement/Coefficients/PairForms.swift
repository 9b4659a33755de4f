/// A panel's coefficient for two coders, over the units that both rated.
public typealias PairForm<Panel: Coefficient<PanelTally>> = CoefficientOfPart<Panel, PairTally>

extension Coefficient<PanelTally> where Self: Sendable {
  /// The coefficient for two coders, over the units that both rated.
  public var ofPair: PairForm<Self> { CoefficientOfPart(self) { $0.panel } }
}

/// The coefficients that were first given for two coders.
extension PairForm where Base == FleissKappa, Sums == PairTally {
  /// Scott's π: chance by both coders' shares together, Σ w_kl π_k π_l with π_k the mean of their shares.
  ///
  /// Source: Scott (1955), *Public Opinion Quarterly* 19:321–325.
  public static func scottPi(weights: Weights) -> Self { FleissKappa(weights: weights).ofPair }
}

extension PairForm where Base == BrennanPrediger, Sums == PairTally {
  /// Bennett, Alpert and Goldstein's S: chance as if all q categories were equally likely, 1/q. For two categories
  /// it is PABAK, 2 p_o − 1.
  ///
  /// Sources: Bennett, Alpert & Goldstein (1954), *Public Opinion Quarterly* 18:303–308; Byrt, Bishop & Carlin
  /// (1993), *Journal of Clinical Epidemiology* 46:423–429, for PABAK.
  public static func bennettS(categories: Int) -> Self {
    BrennanPrediger(weights: .identity(categories: categories)).ofPair
  }
}
