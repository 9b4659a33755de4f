import ArgumentParser
import Authoring
import DebriefCore
import Foundation
import Store

/// `debrief scheme show`: Show a coding scheme.
struct SchemeShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a coding scheme as a manual to read, or as YAML or JSON.",
    discussion: """
      Copy a shipped scheme to start one of your own: debrief scheme show peer-support --format yaml > mine.yaml
      """)

  /// How the scheme is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, yaml, json
  }

  @Argument(
    help: """
      The id of a shipped scheme, the path of a file, or a scheme that the study has taken in: its id, \
      id@version, or the first digits of its hash.
      """)
  var scheme: String

  @Option(help: "A manual to read, the file as it was written, or all fields as JSON.")
  var format: Format = .text

  @OptionGroup var study: StudyOptions

  func run() async throws {
    let (scheme, snapshot) = try find()
    switch format {
    case .text: SchemeManual(scheme, sha256: snapshot.sha256).lines.forEach { Terminal.print($0) }
    case .yaml: Terminal.write(snapshot.source.hasSuffix("\n") ? snapshot.source : snapshot.source + "\n")
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      Terminal.print(String(decoding: try encoder.encode(scheme), as: UTF8.self))
    }
  }

  /// The shipped scheme or file of that name, else the one in the study; in a study that is named, that one first.
  private func find() throws -> (Scheme, Snapshot) {
    if study.named != nil {
      let opened = try Study.open(at: study.path)
      if let kept = try? opened.scheme(named: scheme) { return kept }
    }
    do {
      let read = try Shelf.schemes.load(scheme)
      return (read.value, read.snapshot)
    } catch AuthoringError.unknown where study.isNamedOrThere {
      return try Study.open(at: study.path).scheme(named: scheme)
    }
  }
}
