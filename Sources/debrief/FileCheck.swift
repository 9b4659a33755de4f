import ArgumentParser
import Authoring
import DebriefCore
import Guidance

/// Checks scheme or scenario files, and says of each whether it is good.
struct FileCheck<Value: Sendable> {
  /// Where files of this kind are read.
  let shelf: Shelf<Value>
  /// What a good file holds, in a few words.
  let summary: (Value) -> String

  /// Checks every file: a line on standard output for a good one, a line for each problem on standard error.
  ///
  /// - Throws: the exit status, when any file is not good.
  func run(_ paths: [String]) throws {
    var status: ExitStatus?
    for path in paths {
      do {
        let read = try shelf.load(path: path)
        for warning in read.warnings { Terminal.say("\(warning) (warning)") }
        Terminal.print(
          "\(path): ok, \(read.snapshot.id) \(read.snapshot.version), \(summary(read.value)), "
            + "sha256 \(read.snapshot.sha256.prefix(12))")
      } catch {
        if case .problems = error { Terminal.say(error.message) } else { Terminal.complain(error) }
        if status != .badData { status = error.exitStatus }
      }
    }
    if let status { throw ExitCode(status.rawValue) }
  }
}
