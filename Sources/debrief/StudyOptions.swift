import ArgumentParser
import Foundation

/// Which study a command works on.
struct StudyOptions: ParsableArguments {
  @Option(
    name: .customLong("study"),
    help: "The study's file. Without it: $DEBRIEF_STUDY, else study.sqlite in this folder.",
    completion: .file(extensions: ["sqlite"]))
  var named: String?

  /// The path of the study's file.
  var path: String {
    named ?? ProcessInfo.processInfo.environment["DEBRIEF_STUDY"] ?? "study.sqlite"
  }

  /// Whether a command that can do without a study should look into one: it is named, or it is there.
  var isNamedOrThere: Bool {
    named != nil || FileManager.default.fileExists(atPath: path)
  }

  /// What a further command needs to work on the same study: ` --study PATH` when it was named, else nothing.
  var again: String {
    named.map { " --study \($0)" } ?? ""
  }
}
