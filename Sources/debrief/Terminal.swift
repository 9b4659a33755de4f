import Foundation
import Guidance

/// Standard output for data, standard error for talk.
enum Terminal {
  /// Writes data to standard output.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes a line of data to standard output.
  static func print(_ line: String) {
    write(line + "\n")
  }

  /// Says something on standard error.
  static func say(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Says what went wrong and how to mend it.
  static func complain(_ error: any GuidedError) {
    say("Error: \(error.message)")
    if let hint = error.hint { say("Hint: \(hint)") }
  }
}
