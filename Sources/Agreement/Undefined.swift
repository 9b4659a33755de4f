/// Why a figure cannot be given. It stands where other programs print 0, 1 or NaN. Programs tell reasons apart by
/// their raw value.
public enum Undefined: String, Error, Sendable, Hashable, CaseIterable {
  /// No unit has a rating.
  case nothingObserved
  /// No unit has the two ratings that a comparison needs.
  case noOverlap
  /// Every rating that counts is the same category, so agreement by chance is complete too.
  case oneCategoryOnly
  /// By its weights, every disagreement that could have happened counts as full agreement.
  case noExpectedDisagreement
  /// The category that the figure is of was not used.
  case categoryNotUsed
  /// All ratings are the same number, so there is nothing to tell units apart by.
  case noVariance
  /// Fewer than two units have the rating of every coder.
  case oneUnitOnly
  /// There are fewer than two coders.
  case fewerThanTwoCoders
  /// The coders do not differ on any unit, so a test of their difference has nothing to go by.
  case nothingDiffers
  /// The coefficient is one for categories, and the scale has none.
  case needsCategories
  /// There is one cluster, or none; an interval needs two.
  case fewerThanTwoClusters
  /// There is one unit that counts; an interval needs two.
  case fewerThanTwoUnits
  /// All units agree, so nothing shows how far the coefficient would vary.
  case allUnitsAgree
  /// One category only was used, so that a coefficient of 1 carries no information.
  case oneCategorySaysNothing
  /// Every cluster gives the same result, so nothing shows how far the coefficient would vary.
  case noSpreadBetweenClusters
  /// Every unit weighs alike in the coefficient, so nothing shows how far it would vary.
  case noSpreadBetweenUnits
  /// Without one of the clusters the coefficient does not exist, so nothing shows how far it would vary.
  case hangsOnOneCluster
  /// Without one of the units the coefficient does not exist, so nothing shows how far it would vary.
  case hangsOnOneUnit
  /// The data are too few to bound the coefficient on one side, such as that of the mean of several coders.
  case intervalWithoutEnd

  /// The reason in a sentence.
  public var sentence: String {
    switch self {
    case .nothingObserved: "No unit has a rating."
    case .noOverlap: "No unit was rated by two coders."
    case .oneCategoryOnly: "Only one category was used, so chance agreement is complete too."
    case .noExpectedDisagreement: "By these weights no disagreement is possible."
    case .categoryNotUsed: "Nobody used the category."
    case .noVariance: "All ratings are the same number, so nothing varies."
    case .oneUnitOnly: "Fewer than two units have the rating of every coder."
    case .fewerThanTwoCoders: "There are fewer than two coders."
    case .nothingDiffers: "The coders differ on no unit, so there is nothing to test."
    case .needsCategories: "The coefficient needs categories, and this scale has none."
    case .fewerThanTwoClusters: "An interval needs at least two clusters."
    case .fewerThanTwoUnits: "An interval needs at least two units."
    case .allUnitsAgree: "Not estimable: all units agree."
    case .oneCategorySaysNothing:
      "Not estimable: only one category was used, so a coefficient of 1 carries no information."
    case .noSpreadBetweenClusters: "Not estimable: every cluster gives the same result."
    case .noSpreadBetweenUnits: "Not estimable: every unit weighs alike."
    case .hangsOnOneCluster: "Not estimable: without one of the clusters the coefficient is undefined."
    case .hangsOnOneUnit: "Not estimable: without one of the units the coefficient is undefined."
    case .intervalWithoutEnd: "Too few units: the interval has no lower end."
    }
  }
}
