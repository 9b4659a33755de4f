import ArgumentParser
import Authoring
import DebriefCore
import Store

/// `debrief scheme compare`: Show two versions of a scheme side by side.
struct SchemeCompare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Show two versions of a coding scheme side by side.",
    discussion: """
      Shows where the two differ, and says of which codes judgements can be read across both: a code whose unit, \
      values, severities or further choices differ is another code, whatever its name. Codings stay with the version \
      they were made with; coding anew is another assignment.

      For example: debrief scheme compare peer-support@1.0 mine.yaml
      """)

  @Argument(
    help: "A shipped scheme, a file, or a scheme of the study by id@version or the start of its hash.")
  var first: String

  @Argument(help: "Another.")
  var second: String

  @OptionGroup var study: StudyOptions

  func run() async throws {
    let comparison = try SchemeComparison(find(first), find(second))
    SchemeComparisonPage(comparison).lines.forEach { Terminal.print($0) }
  }

  /// The scheme in the study of that name, when there is a study that holds it; else the shipped one or the file.
  private func find(_ name: String) throws -> Scheme {
    if study.isNamedOrThere {
      let opened = try Study.open(at: study.path)
      if let (scheme, _) = try? opened.scheme(named: name) { return scheme }
    }
    return try Shelf.schemes.load(name).value
  }
}

/// Two versions of a scheme side by side, for reading in a terminal.
struct SchemeComparisonPage {
  /// The page's lines.
  private(set) var lines: [String]
  private static let column = 48

  /// Lays the page out.
  init(_ comparison: SchemeComparison) {
    let names = [comparison.first, comparison.second].map { Terminal.plain("\($0.id) \($0.version)") }
    lines = Self.beside([names[0]], [names[1]])
    guard !comparison.isSame else {
      lines.append("They say the same.")
      return
    }
    if !comparison.changes.isEmpty { add("The scheme", comparison.changes) }
    for row in comparison.codes {
      switch (row.first, row.second) {
      case (let code?, nil): lines += ["", Terminal.plain("\(row.id): only in \(names[0]) (\(code.name))")]
      case (nil, let code?): lines += ["", Terminal.plain("\(row.id): only in \(names[1]) (\(code.name))")]
      default:
        guard !row.changes.isEmpty else { continue }
        add(row.id + (row.isComparable ? "" : ": judgements cannot be read across both"), row.changes)
      }
    }
    let same = comparison.codes.filter { $0.first != nil && $0.second != nil && $0.changes.isEmpty }
    if !same.isEmpty {
      lines += [""] + "Unchanged: \(same.map(\.id).joined(separator: ", "))".wrapped(width: 100)
    }
  }

  private mutating func add(_ title: String, _ changes: [SchemeComparison.Change]) {
    lines += ["", Terminal.plain(title)]
    for change in changes {
      lines.append("  \(change.part)")
      lines += Self.beside(change.first, change.second).map { "    " + $0 }
    }
  }

  private static func beside(_ first: [String], _ second: [String]) -> [String] {
    let columns = [first, second].map { texts in
      texts.isEmpty ? ["–"] : texts.flatMap { Terminal.plain($0).wrapped(width: column) }
    }
    return (0..<max(columns[0].count, columns[1].count)).map { line in
      let left = line < columns[0].count ? columns[0][line] : ""
      let right = line < columns[1].count ? columns[1][line] : ""
      let gap = String(repeating: " ", count: max(1, column + 2 - left.count))
      return right.isEmpty ? left : left + gap + right
    }
  }
}
