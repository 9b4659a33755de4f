import DebriefCore

/// What a cell that should hold a value of a code comes to.
enum ValueCell: Equatable {
  /// A value.
  case value(CodeValue)
  /// The cell is empty.
  case empty
  /// The file says that there is no value.
  case missing
  /// The file says that there is no value, on a unit that the code does not judge.
  case notApplicable
  /// The cell cannot be taken; why.
  case bad(String)

  /// Reads a cell.
  ///
  /// A word for "no value" that a nominal code declares as an option is that option on the units that the code
  /// judges, and nothing on others.
  init(_ word: String, of code: Code, on kind: UnitKind, missing: Set<String>) {
    let isOwnUnit = code.unit == kind
    if word.isEmpty {
      self = .empty
    } else if missing.contains(word), !isOwnUnit {
      self = .notApplicable
    } else if missing.contains(word), !Self.declares(word, code.scale) {
      self = .missing
    } else if !isOwnUnit {
      self = .bad("the code \(code.id) judges a \(code.unit.rawValue), and this is a \(kind.rawValue)")
    } else if let value = CodeValue(word, on: code.scale) {
      self = .value(value)
    } else {
      self = .bad("\(Cell.shown(word)) is no value of \(code.id); expected \(Self.allowed(code.scale))")
    }
  }

  private static func declares(_ word: String, _ scale: Scale) -> Bool {
    guard case .nominal(let options, _) = scale else { return false }
    return options.contains { $0.id == word }
  }

  /// What a scale takes, in words.
  private static func allowed(_ scale: Scale) -> String {
    switch scale {
    case .binary: "yes or no"
    case .nominal(let options, _): "one of \(options.map(\.id).joined(separator: ", "))"
    case .ordinal(let levels): "one of \(levels.map { String($0.value) }.joined(separator: ", "))"
    case .interval(let minimum, let maximum): "a number from \(minimum) to \(maximum)"
    case .set(let options): "any of \(options.map(\.id).joined(separator: ", ")), with | between"
    }
  }
}
