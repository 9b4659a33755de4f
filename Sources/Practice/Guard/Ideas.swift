/// What a text is about, as far as words show: the beginnings of its content words.
struct Ideas: Sendable, Equatable {
  /// How many letters of a word count, so that "sleep" and "sleeping" are the same.
  static let letters = 5

  /// The beginnings.
  let stems: Set<String>
  /// The whole words, in the order of the text.
  let words: [String]

  /// Takes a text's ideas.
  init(_ text: ReadText) {
    let content = text.contentWords
    var seen: Set<String> = []
    words = text.words.map(\.plain).filter { content.contains($0) && seen.insert($0).inserted }
    stems = Set(words.map { String($0.prefix(Self.letters)) })
  }

  /// Takes a text's ideas.
  init(_ text: String) {
    self.init(ReadText(text))
  }

  /// How many of these ideas a text takes up.
  func shared(with other: Ideas) -> Int {
    stems.intersection(other.stems).count
  }
}
