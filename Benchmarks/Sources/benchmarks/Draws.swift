import Agreement

/// Seeded ratings: a true category a unit, which a coder gives in seven units of ten.
enum Draws {
  /// One column a coder; 255 is missing, in so many of a hundred ratings.
  static func columns(coders: Int, categories: Int, units: Int, missing: Int) -> [[UInt8]] {
    var generator = SplitMix64(seed: 20_000)
    let truth = (0..<units).map { _ in UInt8(truncatingIfNeeded: generator.next() % UInt64(categories)) }
    return (0..<coders).map { _ in
      truth.map { category in
        let draw = generator.next()
        if draw % 100 < UInt64(missing) { return 255 }
        return (draw >> 32) % 10 < 7 ? category : UInt8(truncatingIfNeeded: (draw >> 40) % UInt64(categories))
      }
    }
  }
}
