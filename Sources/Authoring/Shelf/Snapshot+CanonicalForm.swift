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
    let hash = SHA256.hash(data: json).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }
    self.init(
      kind: kind, id: id, version: version, sha256: hash.joined(),
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
