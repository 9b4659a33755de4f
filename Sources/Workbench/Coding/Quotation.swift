import DebriefCore

/// Words copied from a turn into a form, for those who mark evidence without a script.
struct Quotation {
  private let words: String
  private let number: Int

  init(_ form: Form) throws(WorkbenchError) {
    words = SafeText(try form.required("words")).text
    guard let number = Int(try form.required("turn")) else { throw .badRequest("the turn is not a number") }
    self.number = number
  }

  /// Where the words stand first.
  func span(in turns: [Turn]) throws(WorkbenchError) -> EvidenceSpan {
    let wanted = Array(words.unicodeScalars).trimmed
    guard let turn = turns.first(where: { $0.number == number }), !wanted.isEmpty else {
      throw .wordsNotFound(turn: number)
    }
    let text = Array(turn.text.unicodeScalars)
    guard let range = text.firstRange(of: wanted) else { throw .wordsNotFound(turn: number) }
    return EvidenceSpan(turn: number, start: range.lowerBound, end: range.upperBound)
  }
}

extension [Unicode.Scalar] {
  /// Without white space at either end.
  fileprivate var trimmed: ArraySlice<Unicode.Scalar> {
    guard let first = firstIndex(where: { !$0.properties.isWhitespace }),
      let last = lastIndex(where: { !$0.properties.isWhitespace })
    else { return [] }
    return self[first...last]
  }
}
