/// The different sets of options that were chosen, as the categories of a scale. The empty set is one of them: a
/// coder who saw that no option applies has rated.
///
/// Which sets there are is known only after all ratings were seen once; tallies over sets add when they come from
/// the same codebook. Sets that nobody chose would change no figure.
public struct SetCodebook: Sendable, Equatable {
  /// The sets, a bit per option, fewer options first.
  public let sets: [UInt64]
  private let positions: [UInt64: Int]

  /// Makes the codebook of the sets in `ratings`, each a bit per option (at most 64 options).
  public init(of ratings: some Sequence<UInt64>) {
    sets = Set(ratings).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    positions = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
  }

  /// The category of a set; `nil` when it is none of the codebook's.
  public func category(of set: UInt64) -> Int? { positions[set] }

  /// How far the sets lie apart, for Krippendorff's α: `KrippendorffAlpha(.own(codebook.distances(.masi)))`.
  public func distances(_ distance: SetDistance) -> DistanceMatrix {
    DistanceMatrix(distance.rawValue, sets.count) { distance.between(sets[$0], sets[$1]) }
  }

  /// How far the sets agree, 1 − distance, for coefficients with weights.
  public func weights(_ distance: SetDistance) -> Weights {
    Weights(distance.rawValue, sets.count) { 1 - distance.between(sets[$0], sets[$1]) }
  }
}
