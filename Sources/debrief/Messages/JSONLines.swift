import Foundation

/// Writes values to standard output, each as one line of JSON with its keys in order.
struct JSONLines {
  private let encoder: JSONEncoder

  /// Makes a writer.
  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Writes a value.
  func print(_ value: some Encodable) throws {
    Terminal.print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
