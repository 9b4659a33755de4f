/// The coefficients of this library by name, as a command line or a table of results calls them.
public enum ListedCoefficient: String, Sendable, CaseIterable {
  /// The share of agreeing pairs, not corrected for chance.
  case percent
  /// Cohen's κ, two coders.
  case cohen
  /// Scott's π, two coders.
  case scott
  /// Bennett, Alpert and Goldstein's S, two coders; PABAK for two categories.
  case bennett
  /// Brennan and Prediger's κ.
  case brennanPrediger = "brennan-prediger"
  /// Fleiss' κ.
  case fleiss
  /// Conger's κ.
  case conger
  /// Light's κ, the mean of Cohen's over pairs.
  case light
  /// Gwet's AC1.
  case ac1
  /// Gwet's AC2, AC1 with weights.
  case ac2
  /// Krippendorff's α.
  case alpha
  /// Specific agreement on the first category, as of one category against the rest.
  case specific
  /// ICC(1,1).
  case icc1 = "icc-1"
  /// ICC(A,1).
  case iccA1 = "icc-a1"
  /// ICC(C,1).
  case iccC1 = "icc-c1"
  /// ICC(1,k).
  case icc1k = "icc-1k"
  /// ICC(A,k).
  case iccAk = "icc-ak"
  /// ICC(C,k).
  case iccCk = "icc-ck"
  /// Kendall's W.
  case kendallW = "kendall-w"

  /// What a coefficient is computed from.
  public enum Data: Sendable {
    /// The categories of two coders: ``PairTally``.
    case pair
    /// The categories of any number of coders: ``CodersTally``.
    case coders
    /// Numbers of two or more coders, each of whom measured every unit: ``ScoreTally``.
    case scores
    /// The order of units by two or more coders: ``KendallW``.
    case ranks
  }

  /// What it is computed from.
  public var data: Data {
    switch self {
    case .cohen, .scott, .bennett: .pair
    case .percent, .brennanPrediger, .fleiss, .conger, .light, .ac1, .ac2, .alpha, .specific: .coders
    case .icc1, .iccA1, .iccC1, .icc1k, .iccAk, .iccCk: .scores
    case .kendallW: .ranks
    }
  }

  /// Whether ``WeightSet`` weights change it. (α takes an ``AlphaMetric`` instead.)
  public var takesWeights: Bool {
    switch self {
    case .percent, .cohen, .scott, .brennanPrediger, .fleiss, .conger, .light, .ac2: true
    case .bennett, .ac1, .alpha, .specific, .icc1, .iccA1, .iccC1, .icc1k, .iccAk, .iccCk, .kendallW: false
    }
  }

  /// The coefficient of that name, or of another name in use, such as `cohen_kappa`, `Fleiss' kappa`, `gwet_ac1`,
  /// `pabak` or `ICC(A,1)`. Case, spaces and marks do not matter.
  public init?(named name: String) {
    let plain = Self.plain(name)
    for coefficient in Self.allCases
    where Self.plain(coefficient.rawValue) == plain || coefficient.otherNames.contains(plain) {
      self = coefficient
      return
    }
    return nil
  }

  private static func plain(_ name: String) -> String {
    var plain = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "κ": plain += "kappa"
      case "π": plain += "pi"
      case "α": plain += "alpha"
      case "a"..."z", "0"..."9": plain.unicodeScalars.append(scalar)
      default: break
      }
    }
    return plain
  }

  private var otherNames: [String] {
    switch self {
    case .percent: ["percentagreement", "agreement", "po"]
    case .cohen: ["cohenkappa", "cohenskappa", "kappa"]
    case .scott: ["scottpi", "scottspi", "pi"]
    case .bennett: ["bennetts", "bennettss", "s", "pabak"]
    case .brennanPrediger: ["brennanpredigerkappa", "brennanandpredigerskappa", "bp"]
    case .fleiss: ["fleisskappa", "fleisskappas", "fleissskappa"]
    case .conger: ["congerkappa", "congerskappa"]
    case .light: ["lightkappa", "lightskappa"]
    case .ac1: ["gwetac1", "gwetsac1", "gwet"]
    case .ac2: ["gwetac2", "gwetsac2"]
    case .alpha: ["krippendorffalpha", "krippendorffsalpha", "krippendorff"]
    case .specific: ["specificagreement", "dice", "f1"]
    case .icc1: ["icc11"]
    case .iccA1: ["icc"]
    case .iccC1, .icc1k, .iccAk, .iccCk: []
    case .kendallW: ["kendall", "kendallsw", "w"]
    }
  }
}
