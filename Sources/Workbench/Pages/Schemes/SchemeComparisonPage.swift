import Authoring
import DebriefCore
import Store

/// Two versions of a scheme side by side.
struct SchemeComparisonPage: Page {
  static let template = "scheme-comparison"
  let frame: Frame
  let first: String
  let second: String
  let isSame: Bool
  let parts: [Part]
  let same: String?
  let onlyFirst: String?
  let onlySecond: String?

  /// The scheme itself, or one code.
  struct Part: Sendable {
    let name: String
    let remark: String?
    let changes: [Change]
  }

  /// What each says.
  struct Change: Sendable {
    let name: String
    let first: [String]
    let second: [String]
  }

  init(_ comparison: SchemeComparison, for signIn: SignIn) {
    frame = Frame(title: "Two schemes side by side", for: signIn)
    first = "\(comparison.first.title), \(comparison.first.version)"
    second = "\(comparison.second.title), \(comparison.second.version)"
    isSame = comparison.isSame
    var parts: [Part] = []
    if !comparison.changes.isEmpty {
      parts.append(Part(name: "The scheme", remark: nil, changes: comparison.changes))
    }
    for row in comparison.codes {
      guard let code = row.first, row.second != nil, !row.changes.isEmpty else { continue }
      parts.append(
        Part(
          name: code.name,
          remark: row.isComparable
            ? nil : "Judgements cannot be read across both: it is another code, whatever its name.",
          changes: row.changes))
    }
    self.parts = parts
    same = Self.names(comparison.codes.filter { $0.second != nil && $0.changes.isEmpty }.compactMap(\.first))
    onlyFirst = Self.names(comparison.codes.filter { $0.second == nil }.compactMap(\.first))
    onlySecond = Self.names(comparison.codes.filter { $0.first == nil }.compactMap(\.second))
  }

  private static func names(_ codes: [Code]) -> String? {
    codes.isEmpty ? nil : codes.map(\.name).joined(separator: ", ")
  }
}

extension SchemeComparisonPage.Part {
  init(name: String, remark: String?, changes: [SchemeComparison.Change]) {
    self.name = name
    self.remark = remark
    self.changes = changes.map {
      SchemeComparisonPage.Change(
        name: $0.part, first: $0.first.isEmpty ? ["–"] : $0.first,
        second: $0.second.isEmpty ? ["–"] : $0.second)
    }
  }
}
