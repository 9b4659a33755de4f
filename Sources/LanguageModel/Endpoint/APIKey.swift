import DebriefCore
import Glibc
import Transport

/// The key of a paid service: read from the environment or a private file, sent, and shown nowhere.
public struct APIKey: Sendable {
  let secret: Secret

  /// Looks for a key.
  ///
  /// A file that is named comes first, then the variable `DEBRIEF_LLM_KEY`, then the file named by
  /// `DEBRIEF_LLM_KEY_FILE`.
  ///
  /// - Parameters:
  ///   - file: a file that holds the key alone; `-` is not special.
  ///   - environment: the variables of the process.
  /// - Returns: `nil` when nobody names a key: servers on one's own machine need none.
  /// - Throws: ``LanguageModelError/unusableKeyFile(path:problem:)`` or ``LanguageModelError/unusableKey``.
  public static func find(
    file: String? = nil, environment: [String: String]
  ) throws(LanguageModelError) -> APIKey? {
    if let file { return try APIKey(file: file) }
    if let value = environment["DEBRIEF_LLM_KEY"], !value.trimmed.isEmpty { return try APIKey(value) }
    if let file = environment["DEBRIEF_LLM_KEY_FILE"], !file.isEmpty { return try APIKey(file: file) }
    return nil
  }

  /// Takes a key; blanks around it are not part of it.
  init(_ value: String) throws(LanguageModelError) {
    let key = value.trimmed
    // A line break inside would smuggle a header field into the request.
    guard !key.isEmpty, key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .unusableKey }
    secret = Secret(key)
  }

  private init(file path: String) throws(LanguageModelError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw .unusableKeyFile(path: path, problem: errno == ENOENT ? .missing : .unreadable)
    }
    defer { close(descriptor) }
    // The opened file is asked, not the path, which could name another one by now.
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .unusableKeyFile(path: path, problem: .notAFile)
    }
    guard status.st_mode & 0o077 == 0 else { throw .unusableKeyFile(path: path, problem: .notPrivate) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw .unusableKeyFile(path: path, problem: .unreadable) }
    do {
      try self.init(String(decoding: bytes[..<count], as: UTF8.self))
    } catch {
      throw .unusableKeyFile(path: path, problem: .holdsNoKey)
    }
  }
}

/// What can be wrong with a file that should hold a key.
public enum KeyFileProblem: Sendable, Equatable {
  /// It is not there.
  case missing
  /// It cannot be read.
  case unreadable
  /// It is a folder or something else.
  case notAFile
  /// Others on this machine can read it.
  case notPrivate
  /// It is empty, or holds more than one word.
  case holdsNoKey
}
