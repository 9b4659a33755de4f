import Authoring
import DebriefCore
import Review
import Store

/// A coding scheme as a manual, to read and to print.
struct ManualPage: Page {
  static let template = "manual"
  let frame: Frame
  let title: String
  let versionWords: String
  let summary: String
  let scheme: String
  let codes: [CodePart]

  /// One code.
  struct CodePart: Sendable {
    let id: String
    let key: String
    let name: String
    let polarity: String
    let rules: String
    let definition: String
    let lists: [Lines]
    let examples: [CodeView.ExampleView]
    let hasExamples: Bool
    let memos: [MemoView]
    let hasMemos: Bool
    let takesMemos: Bool
  }

  /// Lines that belong together.
  struct Lines: Sendable {
    let name: String
    let lines: [String]
  }

  /// - Parameter memos: what was noted on the scheme's codes.
  init(_ offered: OfferedScheme, memos: [Memo], authors: MemoAuthors, for signIn: SignIn) {
    let scheme = offered.scheme
    frame = Frame(title: scheme.title, for: signIn)
    title = scheme.title
    versionWords =
      "\(scheme.id), version \(scheme.version), language \(scheme.language), SHA-256 \(offered.snapshot.sha256.prefix(12))"
    summary = scheme.summary
    self.scheme = scheme.id
    codes = scheme.codes.map { code in
      let own = memos.filter { $0.subject == .code(code.id, scheme: scheme.id) }
      return CodePart(
        id: code.id, key: code.key, name: code.name, polarity: code.polarity.rawValue,
        rules: code.rules.joined(separator: ", "), definition: code.definition,
        lists: Self.lists(of: code, in: scheme),
        examples: code.examples.map(CodeView.ExampleView.init),
        hasExamples: !code.examples.isEmpty, memos: own.map { MemoView($0, authors: authors) },
        hasMemos: !own.isEmpty, takesMemos: offered.isHeld)
    }
  }

  private static func lists(of code: Code, in scheme: Scheme) -> [Lines] {
    [
      Lines(name: "Counts", lines: code.include), Lines(name: "Does not count", lines: code.exclude),
      Lines(name: "Values", lines: code.valueLines),
      Lines(name: "Severity", lines: code.severities.map { "\($0.value) \($0.name)" }),
      Lines(
        name: code.attribute.map { "Also choose: \($0.name)" } ?? "",
        lines: code.attribute?.options.map(\.name) ?? []),
      Lines(name: "Goes before", lines: scheme.names(of: code.precedence)),
      Lines(name: "Asked of peers", lines: [code.peerQuestion].compactMap { $0 }),
    ].filter { !$0.lines.isEmpty }
  }
}
