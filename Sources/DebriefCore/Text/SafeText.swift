/// Text from outside, made safe to keep: what XML 1.0 cannot carry has become U+FFFD.
public struct SafeText: Sendable, Equatable {
  /// The text to keep.
  public let text: String
  /// How many characters were replaced.
  public let replacements: Int

  /// Makes text safe.
  ///
  /// XML 1.0 (5th ed., production 2) carries tab, line feed, carriage return and U+0020 upwards, without the
  /// surrogates, U+FFFE and U+FFFF. Everything else, NUL among it, becomes U+FFFD. A carriage return with or
  /// without a line feed becomes a line feed, as an XML parser would make it.
  public init(_ raw: String) {
    var kept = String.UnicodeScalarView()
    var count = 0
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0D: kept.append("\n")
      case 0x0A: if !afterReturn { kept.append(scalar) }
      case 0x09, 0x20...0xFFFD, 0x10000...0x10FFFF: kept.append(scalar)
      default:
        kept.append("\u{FFFD}")
        count += 1
      }
    }
    text = String(kept)
    replacements = count
  }
}
