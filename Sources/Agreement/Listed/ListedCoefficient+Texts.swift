/// What is printed beside a figure, and by `--explain`.
extension ListedCoefficient {
  /// The coefficient's name in full, such as "Cohen's κ".
  public var title: String {
    switch self {
    case .percent: "Percent agreement"
    case .cohen: "Cohen's κ"
    case .scott: "Scott's π"
    case .bennett: "Bennett's S"
    case .brennanPrediger: "Brennan and Prediger's κ"
    case .fleiss: "Fleiss' κ"
    case .conger: "Conger's κ"
    case .light: "Light's κ"
    case .ac1: "Gwet's AC1"
    case .ac2: "Gwet's AC2"
    case .alpha: "Krippendorff's α"
    case .specific: "Specific agreement"
    case .icc1, .iccA1, .iccC1, .icc1k, .iccAk, .iccCk: ofScores?.form.rawValue ?? rawValue
    case .kendallW: "Kendall's W"
    }
  }

  /// The formula, with what its letters mean.
  public var formula: String {
    switch self {
    case .percent:
      "p_a: mean over units with two or more ratings of (agreeing pairs of ratings / pairs of ratings)"
    case .cohen:
      "κ = (p_o − p_e)/(1 − p_e); p_o = Σ w_ij p_ij, p_e = Σ w_ij p_i. p_.j, p_i. and p_.j each coder's shares"
    case .scott:
      "π = (p_o − p_e)/(1 − p_e); p_e = Σ w_kl π_k π_l, π_k the mean of both coders' shares of category k"
    case .bennett:
      "S = (p_o − 1/q)/(1 − 1/q), q the codebook's categories; for two categories PABAK = 2 p_o − 1"
    case .brennanPrediger:
      "κ = (p_a − p_e)/(1 − p_e); p_e = Σ w_kl / q², q the codebook's categories"
    case .fleiss:
      "κ = (p_a − p_e)/(1 − p_e); p_e = Σ w_kl π_k π_l, π_k the mean over units of the share of ratings in k"
    case .conger:
      "κ = (p_a − p_e)/(1 − p_e); p_e = Σ_{g≠h} Σ w_kl p_gk p_hl / (r(r − 1)), p_gk coder g's share of k"
    case .light: "the mean over all pairs of coders of Cohen's κ"
    case .ac1:
      "AC1 = (p_a − p_e)/(1 − p_e); p_e = Σ π_k (1 − π_k) / (q − 1), π_k the mean share of category k"
    case .ac2:
      "AC2 = (p_a − p_e)/(1 − p_e); p_e = T/(q(q − 1)) Σ π_k (1 − π_k), T the sum of all weights"
    case .alpha:
      "α = 1 − D_o/D_e; D_o = Σ o_ck δ²_ck / n, D_e = Σ n_c n_k δ²_ck / (n(n − 1)), o the coincidences of ratings"
    case .specific:
      "Σ r_k (r_k − 1)/(r − 1) over Σ r_k, r_k of a unit's r ratings in the category; two coders: 2a/(2a + b + c)"
    case .icc1: "ICC(1,1) = (R − W)/(R + (k − 1)W); \(Self.squares)"
    case .iccA1: "ICC(A,1) = (R − E)/(R + (k − 1)E + k(C − E)/n); \(Self.squares)"
    case .iccC1: "ICC(C,1) = (R − E)/(R + (k − 1)E); \(Self.squares)"
    case .icc1k: "ICC(1,k) = (R − W)/R; \(Self.squares)"
    case .iccAk: "ICC(A,k) = (R − E)/(R + (C − E)/n); \(Self.squares)"
    case .iccCk: "ICC(C,k) = (R − E)/R; \(Self.squares)"
    case .kendallW:
      "W = 12 S/(m²(n³ − n) − m Σ(t³ − t)); S the squared deviations of rank sums, t the sizes of ties, m coders"
    }
  }

  /// The publications it comes from.
  public var sources: [String] {
    let missing = "Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed. (missing ratings, weights)"
    return switch self {
    case .percent: [missing]
    case .cohen:
      [
        "Cohen (1960), Educational and Psychological Measurement 20:37–46",
        "Cohen (1968), Psychological Bulletin 70:213–220 (weights)",
      ]
    case .scott: ["Scott (1955), Public Opinion Quarterly 19:321–325"]
    case .bennett:
      [
        "Bennett, Alpert & Goldstein (1954), Public Opinion Quarterly 18:303–308",
        "Byrt, Bishop & Carlin (1993), Journal of Clinical Epidemiology 46:423–429 (PABAK)",
      ]
    case .brennanPrediger:
      ["Brennan & Prediger (1981), Educational and Psychological Measurement 41:687–699", missing]
    case .fleiss: ["Fleiss (1971), Psychological Bulletin 76:378–382", missing]
    case .conger: ["Conger (1980), Psychological Bulletin 88:322–328", missing]
    case .light: ["Light (1971), Psychological Bulletin 76:365–377"]
    case .ac1: ["Gwet (2008), British Journal of Mathematical and Statistical Psychology 61:29–48", missing]
    case .ac2: [missing]
    case .alpha: ["Krippendorff (2011), Computing Krippendorff's Alpha-Reliability"]
    case .specific:
      [
        "Dice (1945), Ecology 26:297–302",
        "Cicchetti & Feinstein (1990), Journal of Clinical Epidemiology 43:551–558",
      ]
    case .icc1, .iccA1, .iccC1, .icc1k, .iccAk, .iccCk:
      [
        "McGraw & Wong (1996), Psychological Methods 1:30–46",
        "Shrout & Fleiss (1979), Psychological Bulletin 86:420–428",
      ]
    case .kendallW:
      [
        "Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10:275–287",
        "Siegel & Castellan (1988), Nonparametric Statistics for the Behavioral Sciences, 2nd ed. (ties)",
      ]
    }
  }

  private static let squares =
    "mean squares R between units, C between coders, E residual, W within units; n units, k coders"
}
