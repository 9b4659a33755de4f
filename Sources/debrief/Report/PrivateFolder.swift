import Foundation
import Guidance

/// A folder for files that only their owner may read.
struct PrivateFolder {
  /// Where it is.
  let path: String

  /// Opens the folder, or makes it with mode 0700; a folder that is there keeps its mode.
  init(at path: String) throws(OutputError) {
    self.path = path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .cannotCreate(path: path)
    }
  }

  /// Makes a new folder with mode 0700 that holds all of these files, each with mode 0600, or nothing: they are
  /// written beside it and put in place together.
  ///
  /// - Throws: ``OutputError/isThere(path:)`` when there is something at the path that is not an empty folder.
  static func make(at path: String, holding files: [(name: String, bytes: [UInt8])]) throws(OutputError) {
    let target = path.hasSuffix("/") ? String(path.dropLast()) : path
    let found = try? FileManager.default.contentsOfDirectory(atPath: target)
    guard found?.isEmpty ?? !FileManager.default.fileExists(atPath: target) else {
      throw .isThere(path: target)
    }
    let parent = URL(filePath: target).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = "\(target).\(UInt64.random(in: 0 ... .max))"
    guard mkdir(draft, 0o700) == 0 else { throw .cannotCreate(path: target) }
    defer { try? FileManager.default.removeItem(atPath: draft) }
    for file in files {
      guard write(file.bytes, to: draft + "/" + file.name) else { throw .cannotCreate(path: target) }
    }
    // The system puts a folder in the place of an empty one, and of nothing else.
    guard rename(draft, target) == 0 else { throw .cannotCreate(path: target) }
  }

  /// Puts files into the folder, each in the place of an older one: all are whole before the first is put in
  /// place, and each has mode 0600.
  ///
  /// - Parameter files: the bytes by name.
  /// - Returns: the paths, in the order given.
  func put(_ files: KeyValuePairs<String, [UInt8]>) throws(OutputError) -> [String] {
    var waiting: [(draft: String, path: String)] = []
    defer { for file in waiting { unlink(file.draft) } }
    for (name, bytes) in files {
      let target = path + "/" + name
      let draft = "\(target).\(UInt64.random(in: 0 ... .max))"
      waiting.append((draft, target))
      guard Self.write(bytes, to: draft) else { throw .cannotCreate(path: target) }
    }
    for file in waiting where rename(file.draft, file.path) != 0 { throw .cannotCreate(path: file.path) }
    return waiting.map(\.path)
  }

  /// Writes a new file and waits until it is on disk.
  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY, 0o600)
    guard descriptor >= 0 else { return false }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    do {
      try handle.write(contentsOf: bytes)
      try handle.synchronize()
      try handle.close()
      return true
    } catch {
      return false
    }
  }
}

/// What can keep a command from writing its files.
enum OutputError: GuidedError, Equatable {
  /// The file or folder cannot be created.
  case cannotCreate(path: String)
  /// The file cannot be read.
  case cannotRead(path: String)
  /// There is something already where a new folder should go.
  case isThere(path: String)

  var message: String {
    switch self {
    case .cannotCreate(let path): "\(path) cannot be created."
    case .cannotRead(let path): "\(path) cannot be read."
    case .isThere(let path): "There is something at \(path) already."
    }
  }

  var hint: String? {
    switch self {
    case .cannotCreate: "Check that the folder exists, that it is yours, and that the disk is not full."
    case .isThere: "Name a folder that is not there yet; nothing is overwritten."
    case .cannotRead: "Check the name, and that you may read the file."
    }
  }

  var exitStatus: ExitStatus {
    switch self {
    case .cannotCreate, .isThere: .cannotCreate
    case .cannotRead: .noInput
    }
  }
}
