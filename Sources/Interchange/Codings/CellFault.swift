import DebriefCore

/// Why a cell cannot be taken, as a part of a sentence.
struct CellFault: Error {
  let text: String
}

extension Code {
  /// The severity that a cell gives by its number or its name.
  func severity(in word: String) throws(CellFault) -> Int {
    guard !severities.isEmpty else { throw CellFault(text: "the code \(id) has no severity") }
    let level = severities.first {
      String($0.value) == word || $0.name.lowercased() == word.lowercased()
    }
    guard let level else {
      let allowed = severities.map { "\($0.value) (\($0.name))" }.joined(separator: ", ")
      throw CellFault(text: "\(Cell.shown(word)) is no severity of \(id); expected one of \(allowed)")
    }
    return level.value
  }

  /// The attribute that a cell gives by its option's id.
  func attribute(in word: String) throws(CellFault) -> String {
    guard let attribute else { throw CellFault(text: "the code \(id) has no attribute") }
    guard attribute.options.contains(where: { $0.id == word }) else {
      let allowed = attribute.options.map(\.id).joined(separator: ", ")
      throw CellFault(
        text: "\(Cell.shown(word)) is no \(attribute.name) of \(id); expected one of \(allowed)")
    }
    return word
  }
}
