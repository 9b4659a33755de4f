/// What is printed by `--explain` of the ways to make intervals and distances.
extension Interval.Method {
  /// The formula, with what its letters mean.
  public var formula: String {
    switch self {
    case .clusterRobust:
      "figure ± t(m − 1) √(m/(m − 1) Σ ψ_s²), ψ_s what cluster s contributes by the influence function, m clusters"
    case .jackknife:
      "figure ± t(m − 1) √((m − 1)/m Σ (θ_(s) − mean)²), θ_(s) the figure without cluster s, m clusters"
    case .percentileBootstrap: "percentiles of the figures of m clusters drawn with replacement, many times"
    case .correctedBootstrap:
      "the same with percentiles Φ(z₀ + (z₀ ± z)/(1 − a(z₀ ± z))), z₀ for bias, a for acceleration"
    case .unitNormal:
      "κ ± z SE, SE² = {Σ p_ij [w_ij − (w̄_i + w̄′_j)(1 − κ)]² − [κ − p_e(1 − κ)]²} / [n(1 − p_e)²]"
    case .unitStudent: "figure ± t(n − 1) √(n/(n − 1) Σ ψ²), ψ what a unit contributes, n units"
    case .unitWilson: "(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)"
    case .wilson:
      "(p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), n = (Σ n_s)² / Σ n_s², n_s the clusters' units"
    case .fisherF:
      "from F = R/W or R/E with quantiles of Fisher's F; for (A,·) with Satterthwaite's degrees of freedom"
    }
  }

  /// Where it comes from.
  public var source: String {
    switch self {
    case .clusterRobust: "Vanbelle (2017), Biometrical Journal 59:1016–1034"
    case .jackknife: "Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 11"
    case .percentileBootstrap: "Field & Welsh (2007), Journal of the Royal Statistical Society B 69:369–390"
    case .correctedBootstrap: "Efron (1987), Journal of the American Statistical Association 82:171–185"
    case .unitNormal: "Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72:323–327"
    case .unitStudent: "Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed."
    case .unitWilson: "Wilson (1927), Journal of the American Statistical Association 22:209–212"
    case .wilson:
      "Wilson (1927), Journal of the American Statistical Association 22:209–212; Kish (1965), Survey Sampling"
    case .fisherF: "McGraw & Wong (1996), Psychological Methods 1:30–46"
    }
  }
}

extension AlphaMetric {
  /// δ² of the metric of that name, one of ``names``, as a formula.
  public static func formula(of name: String) -> String {
    switch name {
    case "ordinal":
      "δ²_ck = (Σ n_g from c to k − (n_c + n_k)/2)², n the pairable ratings of each category, in codebook order"
    case "interval": "δ²_ck = (c − k)²"
    case "ratio": "δ²_ck = ((c − k)/(c + k))², 0 for two zeros"
    case "circular": "δ²_ck = sin²(π (c − k)/U), U = largest − smallest score + 1"
    case "bipolar": "δ²_ck = (c − k)² / [(c + k − 2 smallest)(2 largest − c − k)]"
    default: "δ²_ck = 1 for different categories, else 0"
    }
  }
}
