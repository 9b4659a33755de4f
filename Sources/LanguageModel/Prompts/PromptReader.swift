/// Reads a prompt's file: a head of `key: value` lines, then sections.
struct PromptReader {
  let source: String
  let file: String
  private(set) var head: [String: String] = [:]
  private(set) var sections: [String] = []
  private(set) var templates: [String: PromptTemplate] = [:]

  private static let keys = ["id", "version", "about"]

  init(source: String, file: String) {
    self.source = source
    self.file = file
  }

  mutating func read() throws(PromptError) {
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let place = PromptPlace(file: file, line: index + 1, column: 1)
      if line.first == "[", line.last == "]" {
        try begin(String(line.dropFirst().dropLast()), at: place)
      } else if let section = sections.last {
        try templates[section, default: PromptTemplate()].add(line, at: place)
      } else if !line.isEmpty {
        try readHead(line, at: place)
      }
    }
    let end = PromptPlace(file: file, line: 1, column: 1)
    for key in Self.keys where head[key] == nil { throw .noKey(key, at: end) }
    let expected = file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    guard head["id"].map({ $0 == expected }) == true else { throw .wrongID(String(expected), at: end) }
    guard !sections.isEmpty else { throw .noSection(at: end) }
  }

  private mutating func begin(_ section: String, at place: PromptPlace) throws(PromptError) {
    guard templates[section] == nil else { throw .sectionTwice(section, at: place) }
    sections.append(section)
    templates[section] = PromptTemplate()
  }

  private mutating func readHead(_ line: Substring, at place: PromptPlace) throws(PromptError) {
    guard let colon = line.firstIndex(of: ":") else { throw .unknownKey(at: place, known: Self.keys) }
    let key = String(line[..<colon])
    guard Self.keys.contains(key) else { throw .unknownKey(at: place, known: Self.keys) }
    head[key] = String(line[line.index(after: colon)...].drop { $0 == " " })
  }
}
