/// The text of one section, cut where names are to be filled in.
struct PromptTemplate: Sendable, Equatable {
  /// A piece of a text.
  enum Piece: Sendable, Equatable {
    case words(String)
    case name(String, at: PromptPlace)
  }

  private(set) var pieces: [Piece] = []

  /// The names to fill.
  var names: Set<String> {
    Set(
      pieces.compactMap { piece in
        if case .name(let name, _) = piece { name } else { nil }
      })
  }

  /// Cuts a line, which begins a new line of the text unless it is the first.
  mutating func add(_ line: Substring, at place: PromptPlace) throws(PromptError) {
    var words = pieces.isEmpty ? "" : "\n"
    var rest = line
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      words += rest[..<brace]
      let column = line.distance(from: line.startIndex, to: brace) + 1
      let here = PromptPlace(file: place.file, line: place.line, column: column)
      let after = rest[rest.index(after: brace)...]
      if after.first == rest[brace] {
        words.append(rest[brace])
        rest = after.dropFirst()
        continue
      }
      guard rest[brace] == "{", let end = after.firstIndex(of: "}"), Self.isName(after[..<end]) else {
        throw .strayBrace(at: here)
      }
      if !words.isEmpty { pieces.append(.words(words)) }
      words = ""
      pieces.append(.name(String(after[..<end]), at: here))
      rest = after[after.index(after: end)...]
    }
    words += rest
    if !words.isEmpty || pieces.isEmpty { pieces.append(.words(words)) }
  }

  /// The text with its names filled, without blank lines around it.
  func filled(with values: [String: String]) throws(PromptError) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .name(let name, let place):
        guard let value = values[name] else {
          throw .unfilled(name, at: place, known: values.keys.sorted())
        }
        text += value
      }
    }
    var rest = text[...]
    while rest.first?.isNewline == true { rest.removeFirst() }
    while rest.last?.isNewline == true { rest.removeLast() }
    return String(rest)
  }

  private static func isName(_ text: Substring) -> Bool {
    text.first?.isLetter == true && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
