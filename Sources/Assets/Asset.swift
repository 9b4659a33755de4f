import CAssets

/// One file carried inside the program, so that the binary works from any folder.
///
/// Names are paths below a few roots: `prompts/`, `schemes/`, `scenarios/`, `templates/`, `styles/`, `scripts/`, `schema/`.
public struct Asset: Sendable, Equatable {
  /// The name, such as `schemes/peer-support.yaml`.
  public let name: String
  /// Its place in the table of carried files.
  private let place: Int

  /// The file's bytes, exactly as they lie in the repository. They stay in the program until somebody asks for them.
  public var bytes: [UInt8] { Array(carried) }

  /// The bytes read as UTF-8; what is not UTF-8 becomes U+FFFD.
  public var text: String { String(decoding: carried, as: UTF8.self) }

  private var carried: UnsafeBufferPointer<UInt8> {
    let file = Self.table[place]
    return UnsafeBufferPointer(start: file.bytes, count: file.count)
  }

  /// Every carried file, sorted by name.
  public static let all: [Asset] = table.indices.map {
    Asset(name: String(cString: table[$0].name), place: $0)
  }.sorted { $0.name < $1.name }

  private static var table: UnsafeBufferPointer<debrief_asset> {
    var count = 0
    let first = debrief_assets(&count)
    return UnsafeBufferPointer(start: first, count: count)
  }

  /// The carried file of that exact name, or `nil`.
  public static func named(_ name: String) -> Asset? {
    all.first { $0.name == name }
  }

  /// Every carried file below a root such as `schemes/`, sorted by name.
  public static func under(_ root: String) -> [Asset] {
    all.filter { $0.name.hasPrefix(root) }
  }
}
