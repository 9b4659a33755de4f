import Foundation
import TestSupport

/// A file that `Sources/CAssets/assets.c` carries: its name among the assets and where it lies.
struct CarriedFile {
  var name: String
  /// The path from the root of the repository.
  var path: String

  /// The folders whose files are for carrying, and the endings of files among them that are not.
  static let folders = ["CodingSchemes", "Fixtures/Scenarios", "Prompts", "Sources", "docs/schema"]
  static let code: Set<String> = ["c", "h", "modulemap", "swift"]

  /// The table of `assets.c`, read as text.
  static func table() throws -> [CarriedFile] {
    let source = try String(
      contentsOf: Repository.root.appending(path: "Sources/CAssets/assets.c"), encoding: .utf8)
    var paths: [String: String] = [:]
    for match in source.matches(of: /unsigned char (\w+)\[\] = \{\s*#embed "\.\.\/\.\.\/([^"]+)"/) {
      paths[String(match.1)] = String(match.2)
    }
    return source.matches(of: /\{"([^"]+)", (\w+), sizeof (\w+)\}/).compactMap { match in
      guard match.2 == match.3 else { return nil }
      return paths[String(match.2)].map { CarriedFile(name: String(match.1), path: $0) }
    }
  }

  /// The paths, from the root of the repository, of all files that have to be carried.
  static func expectedPaths() -> [String] {
    folders.flatMap { folder -> [String] in
      let root = Repository.root.appending(path: folder).resolvingSymlinksInPath()
      let files = FileManager.default.enumerator(
        at: root, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
      return (files?.allObjects as? [URL] ?? [])
        .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
        .filter { !code.contains($0.pathExtension) }
        .map { folder + $0.path.dropFirst(root.path.count) }
    }.sorted()
  }
}
