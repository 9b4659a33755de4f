/// The words of a text, to count evidence spans by words rather than by characters.
public struct Tokens: Sendable, Equatable {
  /// Where each word lies, in Unicode scalars of the text.
  public let ranges: [Range<Int>]

  /// The words of `text`: what lies between white space.
  public init(of text: String) {
    var ranges: [Range<Int>] = []
    var start: Int?
    var place = 0
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if let begun = start { ranges.append(begun..<place) }
        start = nil
      } else if start == nil {
        start = place
      }
      place += 1
    }
    if let begun = start { ranges.append(begun..<place) }
    self.ranges = ranges
  }

  /// A coder's spans as units over the words: a word belongs to a span when they share a character. Spans that then
  /// touch or overlap become one.
  ///
  /// - Parameter spans: in Unicode scalars of the text, the end excluded.
  public func unitization(of spans: [Range<Int>]) -> Unitization? {
    var units: [Unitization.Unit] = []
    for (word, range) in ranges.enumerated() where spans.contains(where: { $0.overlaps(range) }) {
      if let last = units.last, last.range.upperBound == word {
        units[units.count - 1] = Unitization.Unit(last.range.lowerBound..<(word + 1))
      } else {
        units.append(Unitization.Unit(word..<(word + 1)))
      }
    }
    return Unitization(length: ranges.count, units: units)
  }
}
