import ArgumentParser
import DebriefCore
import Foundation
import Interchange
import Reporting
import Store

/// `debrief report trainee`: Write the feedback report of a trainee.
struct ReportTrainee: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trainee", abstract: "Write the feedback report of a trainee.",
    discussion: """
      Writes report.html, a page to read or print, and report.xml, the same for other programs. Strengths come \
      first, then what was missed with the experts' words, what to try next, and the transcripts with every mark.

      What experts saw in a session is left out until the trainee has submitted their own coding of it. Experts \
      are not named. Codings by experts who withdrew are left out. The files can be read by you alone.

      For example: debrief report trainee p01 --output feedback/p01
      """)

  @Argument(help: "The trainee's name.")
  var name: String

  @Option(
    help: ArgumentHelp(
      "The folder to write into; it is made if need be. Without it: reports/ and the trainee's name.",
      valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: "The coding scheme: its id, id@version or the start of its hash. Without it: the only one in use.")
  var scheme: String?

  @Option(
    help: ArgumentHelp(
      "A text file that says where to find help. Without it, the study's help text (debrief help-text).",
      valueName: "file"),
    completion: .file())
  var helpText: String?

  @Option(
    help: ArgumentHelp(
      "A note for the head of the report, such as that the people in it are invented. Can be repeated.",
      valueName: "text"))
  var note: [String] = []

  @OptionGroup var study: StudyOptions

  func run() async throws {
    let report = try TraineeReport(of: material(from: Study.open(at: study.path)))
    let files: KeyValuePairs = ["report.html": Array(try report.html().utf8), "report.xml": try report.xml()]
    let paths = try PrivateFolder(at: output ?? "reports/\(name)").put(files)
    for path in paths { Terminal.print(path) }
    for session in report.withheldSessions {
      Terminal.say(
        "\(session): without the experts' view, since \(name) has not submitted an own coding of it.")
    }
  }

  private func material(from study: Study) throws -> ReportMaterial {
    let trainee = try study.person(named: name)
    guard try study.consent(of: name).withdrewAt == nil else { throw StoreError.hasLeft(name) }
    let sessions = try study.sessions().filter { $0.header.trainee == trainee.name }
    guard !sessions.isEmpty else { throw ReportingError.noSessions(trainee: trainee.name) }
    let (scheme, snapshot) = try study.scheme(named: scheme)
    return ReportMaterial(
      study: study.title, trainee: trainee.name,
      sessions: try sessions.map { try study.session(named: $0.header.name) }.sorted { left, right in
        let starts = [left, right].map { $0.header.startedAt?.milliseconds ?? .max }
        return starts[0] != starts[1] ? starts[0] < starts[1] : left.header.name < right.header.name
      },
      scheme: scheme, schemeHash: snapshot.sha256,
      codings: try study.submittedCodings(scheme: snapshot.sha256, for: .coding),
      latest: try study.latestCodings(scheme: snapshot.sha256, for: .coding),
      rulings: try study.rulings(scheme: snapshot.sha256, for: .coding),
      datasetHash: try StudyDataset(of: study).dataset.sha256,
      helpText: try helpText.map(Self.text) ?? study.helpTexts().first?.text,
      notes: note.map { SafeText($0).text }, madeAt: .now(),
      program: "debrief \(DebriefCommand.configuration.version)")
  }

  private static func text(inFile path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw OutputError.cannotRead(path: path)
    }
    return SafeText(String(decoding: data, as: UTF8.self)).text
  }
}
