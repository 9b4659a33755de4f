import DebriefCore
import Guidance

extension [CodeDraft] {
  /// Checks the rules between the codes of a scheme: unique ids, names and keys, and a precedence that leads
  /// somewhere.
  func checkTogether() {
    checkUnique("id", \.code.id, \.id)
    checkUnique("name", { $0.code.name.lowercased() }, \.name)
    checkUnique("key", \.code.key, \.key)
    for draft in self { checkPrecedence(of: draft) }
    checkCycles()
  }

  private func checkUnique(
    _ what: String, _ value: (CodeDraft) -> String, _ field: (CodeDraft) -> Field
  ) {
    var first: [String: Field] = [:]
    for draft in self {
      if let earlier = first[value(draft)] {
        field(draft).report(
          "the \(what) \(quoted(value(draft))) is already used in line \(earlier.position.line)",
          "give each code its own")
      }
      first[value(draft)] = first[value(draft)] ?? field(draft)
    }
  }

  private func checkPrecedence(of draft: CodeDraft) {
    var named: Set<String> = []
    for field in draft.precedence {
      guard let id = field.word() else { continue }
      if id == draft.code.id {
        field.report("a code cannot go before itself", "remove it")
      } else if let other = first(where: { $0.code.id == id }) {
        if other.code.unit != draft.code.unit {
          field.report(
            "\(quoted(id)) is coded per \(other.code.unit.rawValue), this code per \(draft.code.unit.rawValue)",
            "name only codes of the same unit")
        } else if !named.insert(id).inserted {
          field.report("\(quoted(id)) is named twice", "keep one of them")
        }
      } else {
        field.report(
          "there is no code \(quoted(id))",
          Spelling.closest(to: id, among: map(\.code.id)).map { "did you mean \($0)?" }
            ?? "name the id of a code")
      }
    }
  }

  /// Reports each code that, by way of others, goes before itself.
  private func checkCycles() {
    let before = Dictionary(map { ($0.code.id, $0.code.precedence) }) { first, _ in first }
    for draft in self where !draft.code.precedence.contains(draft.code.id) {
      var seen: Set<String> = []
      var open = draft.code.precedence
      while let id = open.popLast() {
        if seen.insert(id).inserted { open += before[id] ?? [] }
      }
      if seen.contains(draft.code.id) {
        draft.precedence.first?.report(
          "\(quoted(draft.code.id)) goes before itself, by way of other codes",
          "break the circle in one place")
      }
    }
  }
}
