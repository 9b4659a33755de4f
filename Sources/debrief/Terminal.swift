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

  /// A text from outside without control characters, which could move the cursor or change colours.
  static func plain(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      kept.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(kept)
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
