/// A coding scheme: the codes that coders judge by, immutable once a study uses it.
public struct Scheme: Codable, Sendable, Equatable {
  /// A short name that stays the same over versions, such as `peer-support`.
  public var id: String
  /// The version as the authors write it, such as `1.0`.
  public var version: String
  /// The title a person reads.
  public var title: String
  /// The language of the texts, as a BCP 47 tag such as `en`.
  public var language: String
  /// What the scheme is for and where it comes from, in a paragraph; empty when the file gives none.
  public var summary: String
  /// The codes, in the order in which they are shown. Never empty.
  public var codes: [Code]

  /// Makes a scheme from its parts; `Authoring` checks the rules between them.
  public init(
    id: String, version: String, title: String, language: String, summary: String = "", codes: [Code]
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.language = language
    self.summary = summary
    self.codes = codes
  }

  /// The code of that id, or `nil`.
  public func code(_ id: String) -> Code? {
    codes.first { $0.id == id }
  }

  /// The names of codes by their ids; an id that no code has stays as it is.
  public func names(of ids: [String]) -> [String] {
    ids.map { code($0)?.name ?? $0 }
  }

  /// The codes that are judged on units of a kind, in order.
  public func codes(for kind: UnitKind) -> [Code] {
    codes.filter { $0.unit == kind }
  }

  /// The codes that a kind of coder judges by, in order.
  public func codes(for kind: CoderKind) -> [Code] {
    codes.filter { kind != .peer || $0.codedByPeers }
  }
}
