import Foundation

/// The words by which a person signs in again, as they typed them.
public struct Passphrase: Sendable, Equatable {
  /// The fewest characters.
  public static let shortest = 12
  /// The most characters.
  public static let longest = 200

  let text: String

  /// Takes what somebody typed. The same characters count as the same, however a keyboard makes them.
  public init(_ text: String) {
    self.text = text.precomposedStringWithCompatibilityMapping
  }

  /// Refuses words that are too easily guessed for somebody of that name.
  ///
  /// - Throws: ``StoreError/weakPassphrase(_:)``.
  func check(for name: String) throws(StoreError) {
    guard text.count >= Self.shortest else {
      throw .weakPassphrase("it has to have at least \(Self.shortest) characters")
    }
    guard text.count <= Self.longest else {
      throw .weakPassphrase("it may have at most \(Self.longest) characters")
    }
    guard Set(text.lowercased()).count > 4 else {
      throw .weakPassphrase("it has hardly any different characters")
    }
    guard name.count < 4 || !text.lowercased().contains(name.lowercased()) else {
      throw .weakPassphrase("it holds your name")
    }
  }
}
