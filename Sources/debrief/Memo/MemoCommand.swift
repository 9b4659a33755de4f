import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief memo`: Keep notes on codes and sessions.
struct MemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memo", abstract: "Keep and list memos on codes and sessions.",
    subcommands: [MemoAdd.self, MemoList.self])
}

/// What a memo is about, as the command line says it.
struct MemoSubject: ParsableArguments {
  @Option(help: "The id of a code, in all versions of its scheme.")
  var code: String?

  @Option(help: "The name of a session.")
  var session: String?

  @OptionGroup var scheme: HeldScheme

  func validate() throws {
    guard code == nil || session == nil else { throw ValidationError("Give --code or --session, not both.") }
  }

  /// The subject; `nil` when none is named.
  func find(in study: Study) throws -> Memo.Subject? {
    if let session { return .session(session) }
    return try code.map { .code($0, scheme: try scheme.find(in: study).scheme.id) }
  }
}

/// `debrief memo add`: Keep a memo.
struct MemoAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Keep a memo on a code or a session.",
    discussion: """
      A memo on a code holds for all versions of its scheme: what a meeting agreed, what the manual should say. A \
      memo on a session is read by its author, by leads, and by those who can see how others coded it.
      """)

  @Argument(help: "What it says.")
  var text: String

  @Option(help: "Who writes it.")
  var by: String

  @OptionGroup var subject: MemoSubject

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard subject.code != nil || subject.session != nil else {
      throw ValidationError("Name what it is about with --code or --session.")
    }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    guard let subject = try subject.find(in: study) else { return }
    let memo = try Desk(study).add(memo: text, on: subject, by: study.person(named: by), at: .now())
    Terminal.say("Memo \(memo.id) is kept.")
  }
}

/// `debrief memo list`: List memos.
struct MemoList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List memos: all, or those on a code or a session.")

  @OptionGroup var subject: MemoSubject

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    for memo in try study.memos(on: subject.find(in: study)) {
      let about =
        switch memo.subject {
        case .code(let code, let scheme): "\(scheme), \(code)"
        case .session(let name): name
        }
      Terminal.print(Terminal.plain("\(about) (\(memo.author), \(memo.at.day))"))
      Terminal.plain(memo.text).wrapped("  ").forEach { Terminal.print($0) }
    }
  }
}
