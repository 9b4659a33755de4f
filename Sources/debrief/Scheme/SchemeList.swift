import ArgumentParser
import Authoring
import DebriefCore
import Foundation
import Store

/// `debrief scheme list`: List the coding schemes that can be used.
struct SchemeList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the coding schemes that can be used.",
    discussion: """
      Lists the schemes that come with Debrief, and those that the study has taken in. A study takes a scheme in \
      when a session is first assigned or imported with it; from then on it does not change.
      """)

  @OptionGroup var study: StudyOptions

  func run() async throws {
    var table = TextTable("ID", "VERSION", "CODES", "LANGUAGE", "FROM", "TITLE")
    for shipped in try Shelf.schemes.shipped() { Self.add(shipped.value, from: "Debrief", to: &table) }
    if study.isNamedOrThere {
      for kept in try Study.open(at: study.path).snapshots(.scheme) {
        Self.add(try kept.meaning(as: Scheme.self), from: "the study", to: &table)
      }
    }
    table.lines.forEach { Terminal.print($0) }
  }

  private static func add(_ scheme: Scheme, from origin: String, to table: inout TextTable) {
    table.add(
      scheme.id, Terminal.plain(scheme.version), String(scheme.codes.count), scheme.language, origin,
      Terminal.plain(scheme.title))
  }
}
