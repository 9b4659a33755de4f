import ArgumentParser
import DebriefCore
import Foundation
import Store

/// `debrief backup`: Copy a study.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy a study into a new file, also while it is in use.",
    discussion: """
      The copy is whole, as of one moment, and can be read by you alone; use it with --study. The study remembers \
      where its backups are, so that an erased person can be taken out of those too: --list shows them.

      For example: debrief backup backups/pilot-monday.sqlite
      """)

  @Argument(help: "The file to write; one that is there already is never overwritten.", completion: .file())
  var file: String?

  @Flag(help: "Show the backups that were made, and whether they are still there.")
  var list = false

  @OptionGroup var options: StudyOptions

  func validate() throws {
    if list == (file != nil) { throw ValidationError("Name the file to write, or say --list.") }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    if let file {
      _ = try PrivateFolder(at: URL(filePath: file).deletingLastPathComponent().path)
      Terminal.print(try study.backUp(to: file, at: .now()).path)
    } else {
      try study.backups().forEach { Terminal.print(Self.line($0)) }
    }
  }

  /// A backup as a line of a list.
  static func line(_ backup: Backup) -> String {
    let isThere = FileManager.default.fileExists(atPath: backup.path)
    return Terminal.plain("\(backup.at.text)  \(isThere ? "there" : "gone")  \(backup.path)")
  }
}
