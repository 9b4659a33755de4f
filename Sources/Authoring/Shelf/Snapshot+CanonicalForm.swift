import Crypto
public import DebriefCore
import FoundationEssentials

extension Snapshot {
  /// Takes a snapshot of a meaning: JSON with sorted keys, and its SHA-256.
  public init(
    of kind: Kind, id: String, version: String, meaning: some Encodable, source: String
  ) throws(AuthoringError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(meaning) else { throw .brokenSnapshot(kind: kind, id: id) }
    self.init(
      kind: kind, id: id, version: version, sha256: SHA256.hash(data: json).hexadecimal,
      canonicalForm: String(decoding: json, as: UTF8.self), source: source)
  }

  /// The meaning that the canonical form holds.
  public func meaning<Meaning: Decodable>(as type: Meaning.Type) throws(AuthoringError) -> Meaning {
    guard let value = try? JSONDecoder().decode(type, from: Data(canonicalForm.utf8)) else {
      throw .brokenSnapshot(kind: kind, id: id)
    }
    return value
  }
}
