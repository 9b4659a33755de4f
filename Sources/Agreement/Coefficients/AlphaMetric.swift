#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How far two categories lie apart for Krippendorff's α: δ², the squared difference.
///
/// Source: Krippendorff (2011), *Computing Krippendorff's Alpha-Reliability*, section E, and, for sets, the
/// distances of ``SetDistance``.
public enum AlphaMetric: Sendable, Equatable {
  /// Any two different categories lie equally far apart.
  case nominal
  /// Categories lie apart by how many ratings fall between them.
  case ordinal
  /// By the difference of their scores, one score per category in codebook order.
  case interval([Double])
  /// By the difference of their scores over the sum, one score per category in codebook order.
  case ratio([Double])
  /// By sin(π (c − k) / U) on a circle of circumference U, one score per category in codebook order.
  case circular([Double], circumference: Double)
  /// By (c − k)² / [(c + k − 2 smallest)(2 largest − c − k)], one score per category in codebook order.
  case bipolar([Double])
  /// Any other distance of categories, such as MASI or Jaccard between sets of options. It stands for δ² itself.
  case own(DistanceMatrix)

  /// What the metric is called where results are printed.
  public var name: String {
    switch self {
    case .nominal: "nominal"
    case .ordinal: "ordinal"
    case .interval: "interval"
    case .ratio: "ratio"
    case .circular: "circular"
    case .bipolar: "bipolar"
    case .own(let distances): distances.name
    }
  }

  /// The metrics that have a name: `nominal`, `ordinal`, `interval`, `ratio`, `circular`, `bipolar`.
  public static let names = ["nominal", "ordinal", "interval", "ratio", "circular", "bipolar"]

  /// The metric of that name.
  ///
  /// - Parameters:
  ///   - name: one of ``names``.
  ///   - scores: one number per category, in codebook order; categories without numbers have 1, 2, 3 … A circle
  ///     goes once around from the smallest to one more than the largest.
  /// - Returns: `nil` when there is no metric of that name.
  public init?(named name: String, scores: [Double]) {
    switch name {
    case "nominal": self = .nominal
    case "ordinal": self = .ordinal
    case "interval": self = .interval(scores)
    case "ratio": self = .ratio(scores)
    case "circular":
      self = .circular(scores, circumference: (scores.max() ?? 0) - (scores.min() ?? 0) + 1)
    case "bipolar": self = .bipolar(scores)
    default: return nil
    }
  }

  /// δ² of two categories.
  ///
  /// - Parameter margins: how many pairable ratings fell into each category.
  func squaredDistances(_ margins: [Double]) -> (Int, Int) -> Double {
    switch self {
    case .nominal:
      return { $0 == $1 ? 0 : 1 }
    case .ordinal:
      let between = Self.between(margins)
      return { c, k in
        let count = between(c, k)
        return count * count
      }
    case .interval(let scores):
      return { (scores[$0] - scores[$1]) * (scores[$0] - scores[$1]) }
    case .ratio(let scores):
      return { c, k in
        let sum = scores[c] + scores[k]
        guard sum != 0 else { return 0 }
        return (scores[c] - scores[k]) / sum * ((scores[c] - scores[k]) / sum)
      }
    case .circular(let scores, let circumference):
      return { c, k in
        let sine = sin(Double.pi * (scores[c] - scores[k]) / circumference)
        return sine * sine
      }
    case .bipolar(let scores):
      let (least, most) = (scores.min() ?? 0, scores.max() ?? 0)
      return { c, k in
        if scores[c] == scores[k] { return 0 }
        let (sum, difference) = (scores[c] + scores[k], scores[c] - scores[k])
        return difference * difference / ((sum - 2 * least) * (2 * most - sum))
      }
    case .own(let distances):
      return { distances[$0, $1] }
    }
  }

  /// Σ_{g = c…k} n_g − (n_c + n_k) / 2: how many ratings lie between two categories.
  static func between(_ margins: [Double]) -> (Int, Int) -> Double {
    var sums = [0.0]
    for margin in margins { sums.append(sums[sums.count - 1] + margin) }
    let cumulated = sums
    return { c, k in
      cumulated[max(c, k) + 1] - cumulated[min(c, k)] - (margins[c] + margins[k]) / 2
    }
  }
}
