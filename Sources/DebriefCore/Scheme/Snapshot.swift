/// A scheme or scenario exactly as it was when a study took it in, known by the hash of its canonical form.
public struct Snapshot: Sendable, Equatable {
  /// What was taken in.
  public enum Kind: String, Sendable, CaseIterable {
    case scheme, scenario
  }

  /// Whether this is a scheme or a scenario.
  public var kind: Kind
  /// The id of the scheme or scenario.
  public var id: String
  /// Its version.
  public var version: String
  /// The SHA-256 of `canonicalForm`, as 64 lower-case hexadecimal digits.
  public var sha256: String
  /// The meaning alone: JSON with sorted keys, so that comments and layout of the file do not matter.
  public var canonicalForm: String
  /// The file as its author wrote it.
  public var source: String

  /// Makes a snapshot; `Authoring` computes the canonical form and the hash.
  public init(
    kind: Kind, id: String, version: String, sha256: String, canonicalForm: String, source: String
  ) {
    self.kind = kind
    self.id = id
    self.version = version
    self.sha256 = sha256
    self.canonicalForm = canonicalForm
    self.source = source
  }

  /// The id and version, such as `peer-support@1.0`.
  public var name: String { "\(id)@\(version)" }
}
