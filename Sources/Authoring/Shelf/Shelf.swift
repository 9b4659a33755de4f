import Assets
public import DebriefCore
import FoundationEssentials

/// Where schemes or scenarios come from: those shipped in the program, and files on disk.
public struct Shelf<Value: Sendable>: Sendable {
  /// What stands on it.
  public let kind: Snapshot.Kind
  /// The root of the shipped files among the assets, such as `schemes/`.
  public let root: String
  private let read: @Sendable (SourceFile) throws(AuthoringError) -> Authored<Value>

  /// Makes a shelf.
  ///
  /// - Parameter read: reads a file, or throws everything that is wrong with it.
  public init(
    _ kind: Snapshot.Kind, root: String,
    read: @escaping @Sendable (SourceFile) throws(AuthoringError) -> Authored<Value>
  ) {
    self.kind = kind
    self.root = root
    self.read = read
  }

  /// What is shipped, in the order of the assets' names.
  public func shipped() throws(AuthoringError) -> [Authored<Value>] {
    var found: [Authored<Value>] = []
    for asset in Asset.under(root) {
      found.append(try read(SourceFile(name: asset.name, bytes: asset.bytes)))
    }
    return found
  }

  /// What is shipped under an id, or else what the file of that path holds.
  ///
  /// A name with a slash or the ending `.yaml` or `.yml` is a path; so is the name of a file that is there and
  /// not the id of anything shipped.
  public func load(_ name: String) throws(AuthoringError) -> Authored<Value> {
    if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return try load(path: name) }
    let shipped = try shipped()
    if let found = shipped.first(where: { $0.snapshot.id == name }) { return found }
    guard FileManager.default.fileExists(atPath: name) else {
      throw .unknown(kind: kind, name: name, known: shipped.map(\.snapshot.id))
    }
    return try load(path: name)
  }

  /// What the file of that path holds.
  public func load(path: String) throws(AuthoringError) -> Authored<Value> {
    try read(SourceFile(path: path))
  }

  /// What a text holds; `file` is its name in messages.
  public func load(text: String, file: String) throws(AuthoringError) -> Authored<Value> {
    try read(SourceFile(name: file, text: text))
  }
}
