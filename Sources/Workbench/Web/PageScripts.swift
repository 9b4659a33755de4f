/// The carried scripts as browsers get them: each page's script in one file with all that it imports, so that a browser
/// asks once, in place of once for each part.
///
/// A part becomes a function that returns what it exports. For that the scripts keep to plain forms, each on a line of
/// its own: `import { a, b } from "./part.js";`, and `export` before a class, a function or a constant. Lines that are
/// comments alone and the spaces before a line are left out: they are for whoever reads the repository.
struct PageScripts: Sendable {
  private let parts: [String: Part]

  private struct Part: Sendable {
    var imports: [String] = []
    var exports: [String] = []
    var code = ""
  }

  init(_ scripts: [(name: String, text: String)]) {
    parts = Dictionary(uniqueKeysWithValues: scripts.map { ($0.name, Self.part($0.text)) })
  }

  /// The pages' scripts by name: those that no other imports.
  var joined: [String: String] {
    let imported = Set(parts.values.flatMap(\.imports))
    return parts.filter { !imported.contains($0.key) }.mapValues { page in
      var names: [String] = []
      var text = "const imported = {};\n"
      for name in page.imports { join(name, to: &text, after: &names) }
      return text + page.code
    }
  }

  private func join(_ name: String, to text: inout String, after names: inout [String]) {
    guard let part = parts[name], !names.contains(name) else { return }
    names.append(name)
    for name in part.imports { join(name, to: &text, after: &names) }
    let exports = part.exports.joined(separator: ", ")
    text += "imported[\"\(name)\"] = (() => {\n\(part.code)return { \(exports) };\n})();\n"
  }

  private static func part(_ text: String) -> Part {
    text.split(separator: "\n").reduce(into: Part()) { part, line in
      let code = line.drop { $0 == " " }
      if ["//", "/**", "* ", "*/"].contains(where: code.hasPrefix) { return }
      if line.hasPrefix("import ") {
        let words = line.split(separator: "\"")
        let name = String(words[words.count / 2].dropFirst("./".count).prefix { $0 != "." })
        let names = words[0].dropFirst("import ".count).prefix { $0 != "}" }
        part.imports.append(name)
        part.code += "const \(names)} = imported[\"\(name)\"];\n"
      } else if line.hasPrefix("export ") {
        let declared = line.dropFirst("export ".count)
        let words = declared.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        let name = words.first { !["async", "class", "const", "function"].contains($0) }
        if let name { part.exports.append(String(name)) }
        part.code += declared + "\n"
      } else {
        part.code += code + "\n"
      }
    }
  }
}
