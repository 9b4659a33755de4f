/// How one coder cut a continuum, such as the text of a turn, into units with gaps between them.
public struct Unitization: Sendable, Equatable {
  /// A stretch of the continuum with its category.
  public struct Unit: Sendable, Equatable {
    /// From where to where, the end excluded.
    public let range: Range<Int>
    /// The category, from 0.
    public let category: Int

    /// Makes a unit.
    public init(_ range: Range<Int>, category: Int = 0) {
      self.range = range
      self.category = category
    }
  }

  /// How long the continuum is, in characters, tokens or seconds.
  public let length: Int
  /// The units in their order; what lies between is gap.
  public let units: [Unit]

  /// Makes the units of a continuum; an empty list is a coder who found nothing there.
  ///
  /// - Returns: `nil` when units overlap, are empty or reach beyond the continuum.
  public init?(length: Int, units: [Unit]) {
    let ordered = units.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var end = 0
    for unit in ordered {
      guard unit.range.lowerBound >= end, !unit.range.isEmpty, unit.category >= 0 else { return nil }
      end = unit.range.upperBound
    }
    guard end <= length else { return nil }
    self.length = length
    self.units = ordered
  }

  /// The whole continuum in pieces, gaps too (category `nil`).
  var pieces: [(range: Range<Int>, category: Int?)] {
    var pieces: [(range: Range<Int>, category: Int?)] = []
    var end = 0
    for unit in units {
      if unit.range.lowerBound > end { pieces.append((end..<unit.range.lowerBound, nil)) }
      pieces.append((unit.range, unit.category))
      end = unit.range.upperBound
    }
    if end < length { pieces.append((end..<length, nil)) }
    return pieces
  }
}

extension PairTally {
  /// Position by position, whether two coders have it inside (0) or outside (1) a unit, whatever its category.
  ///
  /// With tokens for positions, `SpecificAgreement(of: 0).ofPair` of this table is the token-level F1.
  ///
  /// - Precondition: both are of the same continuum.
  public init(positionsOf first: Unitization, _ second: Unitization) {
    precondition(first.length == second.length, "two unitizations of one continuum have its length")
    self.init(categories: 2)
    let (one, other) = (first.pieces, second.pieces)
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      let overlap = one[i].range.clamped(to: other[j].range)
      add(one[i].category == nil ? 1 : 0, other[j].category == nil ? 1 : 0, count: overlap.count)
      let end = overlap.upperBound
      if one[i].range.upperBound == end { i += 1 }
      if other[j].range.upperBound == end { j += 1 }
    }
  }
}
