extension String {
  /// The text in lines of at most `width` characters, each after `indent`; the first after `first`.
  ///
  /// Words are never cut; a line feed in the text starts a new line.
  func wrapped(_ first: String = "", indent: String? = nil, width: Int = 80) -> [String] {
    let indent = indent ?? String(repeating: " ", count: first.count)
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      for word in paragraph.split(separator: " ") {
        if !isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          (line, isEmpty) = (indent, true)
        }
        line += (isEmpty ? "" : " ") + word
        isEmpty = false
      }
      if !isEmpty { lines.append(line) }
      (line, isEmpty) = (indent, true)
    }
    return lines
  }
}

extension String {
  /// The text with a blank for each line end and tab in it.
  var onOneLine: String { String(map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
}
