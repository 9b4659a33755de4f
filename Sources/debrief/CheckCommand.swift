import ArgumentParser
import DebriefCore
import Store

/// `debrief check`: Check that a study is whole, and count what is in it.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that a study is whole, and count what is in it.",
    discussion: """
      Reads the whole file: that the database is intact, that everything it refers to is there, and that schemes \
      and scenarios still have the hash under which they were taken in. Exit status 65 when something is wrong.
      """)

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let health = try study.health()
    Terminal.print("study: \(study.title)")
    Terminal.print("file: \(study.path)")
    Terminal.print("schema: \(health.schemaVersion), SQLite \(health.sqliteVersion)")
    for count in health.counts {
      Terminal.print("\(count.name): \(count.number)")
    }
    for snapshot in health.snapshots {
      let hash = snapshot.sha256.prefix(12)
      Terminal.print("\(snapshot.kind.rawValue): \(snapshot.id) \(snapshot.version), sha256 \(hash)")
    }
    for problem in health.problems { Terminal.say("Problem: \(problem)") }
    guard health.problems.isEmpty else {
      throw StoreError.damaged(path: study.path, detail: "\(health.problems.count) problems were found")
    }
    Terminal.print("The study is whole.")
  }
}
