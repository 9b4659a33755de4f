import DebriefCore
import Foundation

/// The canonical form of a scheme.
enum JSONForm {
  static func text(_ scheme: Scheme) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(scheme), as: UTF8.self)
  }
}
