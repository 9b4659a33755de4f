import Guidance

/// The fields of a group, each asked for by its name; what nobody asked for is unknown.
public struct Fields {
  private let owner: Field
  private let entries: [Element.Entry]
  private var asked: [String] = []

  init(of owner: Field, entries: [Element.Entry]) {
    self.owner = owner
    self.entries = entries
  }

  /// Where the group begins.
  public var position: Position { owner.position }

  /// A field that has to be there; a missing one is noted.
  public mutating func required(_ name: String) -> Field? {
    if let field = optional(name) { return field }
    owner.log.report(
      owner.position, "the field `\(name)` is missing in `\(owner.name)`", "add “\(name): …” to it")
    return nil
  }

  /// A field that may be there.
  public mutating func optional(_ name: String) -> Field? {
    asked.append(name)
    return entries.first { $0.name == name }.map { Field(name: name, element: $0.value, log: owner.log) }
  }

  /// Notes the fields that nobody asked for.
  func reportUnknown() {
    let free = asked.filter { name in !entries.contains { $0.name == name } }
    for entry in entries where !asked.contains(entry.name) {
      if owner.log.isFull { return }
      let hint: String
      if let meant = Spelling.closest(to: entry.name, among: free) {
        hint = "did you mean `\(meant)`?"
      } else if asked.contains(where: { Spelling.closest(to: entry.name, among: [$0]) != nil }) {
        hint = "remove it"
      } else {
        hint = "remove it; known here: \(asked.joined(separator: ", "))"
      }
      owner.log.report(
        entry.position, "the field \(quoted(entry.name)) is not known in `\(owner.name)`", hint)
    }
  }
}
