import ArgumentParser
import Foundation
import Reporting

/// `debrief report check`: Check a report file against its schema.
struct ReportCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check report.xml files against the report schema.",
    discussion: """
      Says "ok" for a file that keeps to the schema (docs/schema/report.xsd, which this program carries), and \
      names every line that does not.
      """)

  @Argument(help: "The files to check.", completion: .file(extensions: ["xml"]))
  var files: [String]

  func run() async throws {
    for path in files {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw OutputError.cannotRead(path: path)
      }
      try ReportSchema.check(Array(data), document: path)
      Terminal.print("\(path): ok")
    }
  }
}
