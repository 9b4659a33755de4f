import Crypto
import DebriefCore
import Foundation

/// The secret in a sign-in link or a cookie. The study keeps only its hash.
struct Token {
  /// The secret as it stands in a link: 32 random bytes in the URL-safe alphabet of base 64.
  let text: String

  /// Makes a new secret from the system's random numbers.
  static func random() -> Token {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return Token(text: base64URL(bytes))
  }

  /// The hash that the study keeps: SHA-256 in lower-case hexadecimal digits.
  var sha256: String {
    SHA256.hash(data: Data(text.utf8)).hexadecimal
  }

  static func base64URL(_ bytes: [UInt8]) -> String {
    let text = Data(bytes).base64EncodedString().utf8.compactMap { digit in
      switch digit {
      case UInt8(ascii: "+"): UInt8(ascii: "-")
      case UInt8(ascii: "/"): UInt8(ascii: "_")
      case UInt8(ascii: "="): nil
      default: digit
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
