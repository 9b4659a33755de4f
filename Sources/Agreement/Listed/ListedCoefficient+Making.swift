extension ListedCoefficient {
  /// The coefficient of two coders, over the units that both rated.
  ///
  /// Conger's κ and Light's κ of two coders are Cohen's.
  ///
  /// - Parameters:
  ///   - weights: one row per category of the codebook; disregarded where ``takesWeights`` is false.
  ///   - metric: how far categories lie apart, for α; nominal unless given.
  /// - Returns: `nil` for coefficients of scores and ranks.
  public func ofPair(weights: Weights, metric: AlphaMetric = .nominal) -> (any Coefficient<PairTally>)? {
    let unweighted = Weights.identity(categories: weights.categories)
    return switch self {
    case .percent: PanelAgreement(weights: weights).ofPair
    case .cohen, .conger, .light: CohenKappa(weights: weights)
    case .scott, .fleiss: PairForm.scottPi(weights: weights)
    case .bennett: PairForm.bennettS(categories: weights.categories)
    case .brennanPrediger: BrennanPrediger(weights: weights).ofPair
    case .ac1: GwetAC(weights: unweighted).ofPair
    case .ac2: GwetAC(weights: weights).ofPair
    case .alpha: KrippendorffAlpha(metric).ofPair
    case .specific: SpecificAgreement(of: 0).ofPair
    case .icc1, .iccA1, .iccC1, .icc1k, .iccAk, .iccCk, .kendallW: nil
    }
  }

  /// The coefficient of any number of coders.
  ///
  /// - Parameters:
  ///   - weights: one row per category of the codebook; disregarded where ``takesWeights`` is false.
  ///   - metric: how far categories lie apart, for α; nominal unless given.
  /// - Returns: `nil` for the coefficients of two coders only, of scores and of ranks.
  public func ofCoders(weights: Weights, metric: AlphaMetric = .nominal) -> (any Coefficient<CodersTally>)? {
    let unweighted = Weights.identity(categories: weights.categories)
    return switch self {
    case .percent: PanelAgreement(weights: weights).ofCoders
    case .brennanPrediger: BrennanPrediger(weights: weights).ofCoders
    case .fleiss: FleissKappa(weights: weights).ofCoders
    case .conger: CongerKappa(weights: weights)
    case .light: LightKappa(weights: weights)
    case .ac1: GwetAC(weights: unweighted).ofCoders
    case .ac2: GwetAC(weights: weights).ofCoders
    case .alpha: KrippendorffAlpha(metric).ofCoders
    case .specific: SpecificAgreement(of: 0).ofCoders
    case .cohen, .scott, .bennett, .icc1, .iccA1, .iccC1, .icc1k, .iccAk, .iccCk, .kendallW: nil
    }
  }

  /// The coefficient of any number of coders that does not ask who rated what, and so needs the smaller tally.
  ///
  /// - Returns: `nil` for those that need ``CodersTally``, and those that ``ofCoders(weights:metric:)`` lacks.
  public func ofPanel(weights: Weights, metric: AlphaMetric = .nominal) -> (any Coefficient<PanelTally>)? {
    let unweighted = Weights.identity(categories: weights.categories)
    return switch self {
    case .percent: PanelAgreement(weights: weights)
    case .brennanPrediger: BrennanPrediger(weights: weights)
    case .fleiss: FleissKappa(weights: weights)
    case .ac1: GwetAC(weights: unweighted)
    case .ac2: GwetAC(weights: weights)
    case .alpha: KrippendorffAlpha(metric)
    case .specific: SpecificAgreement(of: 0)
    case .cohen, .scott, .bennett, .conger, .light, .icc1, .iccA1, .iccC1, .icc1k, .iccAk, .iccCk, .kendallW:
      nil
    }
  }

  /// The coefficient of scores.
  ///
  /// - Returns: `nil` for all but the intraclass correlations.
  public var ofScores: Intraclass? {
    switch self {
    case .icc1: Intraclass(.oneWay)
    case .iccA1: Intraclass(.agreement)
    case .iccC1: Intraclass(.consistency)
    case .icc1k: Intraclass(.oneWayMean)
    case .iccAk: Intraclass(.agreementMean)
    case .iccCk: Intraclass(.consistencyMean)
    default: nil
    }
  }
}
