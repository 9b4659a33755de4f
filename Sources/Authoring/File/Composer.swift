import DebriefCore
import Yams

/// Turns a YAML text into elements with places, by way of Yams.
///
/// Yams alone is too generous and too terse for hand-written files: it follows anchors wherever they lead and
/// refuses a mapping with repeated fields as a whole. So
/// - anchors are looked for first in a copy of the text in which each `&` is a `!`. A tag may stand wherever an
///   anchor may, so the copy has the same shape and places, but nothing in it can be expanded;
/// - the first of two equal fields gets a stand-in for its first letter and the text is read again, until
///   all fields differ; the stand-ins are undone while the elements are made.
struct Composer {
  private let log: ProblemLog
  private var text: String
  /// The letters that stand-ins hide, by the place of their field.
  private var hidden: [Position: Unicode.Scalar] = [:]

  /// How deep lists and groups of fields may be nested.
  static let deepest = 32
  /// How many repeated fields are looked for: each costs another reading of the text.
  private var mostRepeats: Int { min(20, max(1, 2 * SourceFile.limit / text.utf8.count)) }

  private init(_ text: String, log: ProblemLog) {
    self.text = text
    self.log = log
  }

  /// The root of the file's one document; `nil` when the text could not be read, which the log then says.
  static func compose(_ text: String, log: ProblemLog) -> Element? {
    if text.contains("&") {
      var probe = Composer(text.replacing("&", with: "!"), log: log)
      guard let node = probe.load(), !probe.reportProperties(of: node, original: text) else { return nil }
    }
    var composer = Composer(text, log: log)
    guard let node = composer.load(), !composer.reportProperties(of: node, original: text) else { return nil }
    return composer.element(node, depth: 0)
  }

  /// The tree of Yams, with stand-ins for repeated fields.
  private mutating func load() -> Node? {
    for _ in 0...mostRepeats {
      do {
        // The resolver without rules: what a plain value means is decided here, not by a dozen patterns.
        guard let root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot() else {
          log.report(
            .start, "the file holds no fields, only comments", "write at least id, version and title")
          return nil
        }
        return root
      } catch YamlError.duplicatedKeysInMapping(_, let context) {
        let position = Position(context.mark)
        guard hide(at: position) else {
          log.report(position, "this field stands in its group twice", "keep one of them")
          return nil
        }
      } catch let error as YamlError {
        let problem = SyntaxProblem(error, in: text)
        log.report(problem.position, problem.message, problem.hint)
        return nil
      } catch {
        log.report(.start, "the file could not be read as YAML", nil)
        return nil
      }
    }
    for position in hidden.keys {
      log.report(
        position, "this field is given again below, and so are others", "keep each field of a group once")
    }
    return nil
  }

  /// Puts a stand-in from the private use area at the first letter of the field at `position`.
  private mutating func hide(at position: Position) -> Bool {
    guard var index = text.index(of: position) else { return false }
    let scalars = text.unicodeScalars
    if scalars[index] == "\"" || scalars[index] == "'" { index = scalars.index(after: index) }
    guard index < scalars.endIndex, hidden[position] == nil,
      scalars[index].properties.isAlphabetic || scalars[index].properties.numericType != nil,
      let standIn = Unicode.Scalar(0xF0000 + UInt32(hidden.count))
    else { return false }
    hidden[position] = scalars[index]
    text.unicodeScalars.replaceSubrange(index...index, with: [standIn])
    return true
  }

  /// Reports tags and anchors, which files of Debrief do not use; true when there are any.
  private func reportProperties(of root: Node, original: String) -> Bool {
    var found = false
    var open = [root]
    while let node = open.popLast() {
      if !["", "!", "str", "seq", "map"].contains(node.tag.description.replacing(Self.tagPrefix, with: "")) {
        let position = Position(node.mark)
        let isAnchor = original.index(of: position).map { original.unicodeScalars[$0] == "&" } ?? false
        log.report(
          position,
          isAnchor
            ? "an anchor (&) stands here, which Debrief does not follow"
            : "a tag (!) stands here, which Debrief does not read",
          isAnchor
            ? "write the value out, or put a text that begins with & in quotation marks"
            : "remove it, or put a text that begins with ! in quotation marks")
        found = true
      }
      switch node {
      case .mapping(let pairs): open += pairs.flatMap { [$0.key, $0.value] }
      case .sequence(let items): open += items
      case .scalar, .alias: break
      }
    }
    return found
  }

  private static let tagPrefix = "tag:yaml.org,2002:"

  /// The element that a node stands for; `nil` for what was reported.
  private func element(_ node: Node, depth: Int) -> Element? {
    let position = Position(node.mark)
    guard depth < Self.deepest else {
      log.report(
        position, "lists and groups are nested more than \(Self.deepest) deep",
        "check the brackets and the indentation")
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let safe = SafeText(scalar.string)
      if safe.replacements > 0 {
        log.warn(.replaced(safe.replacements, file: log.file, position: position))
      }
      return Element(content: .scalar(safe.text, isPlain: scalar.style == .plain), position: position)
    case .sequence(let items):
      return Element(content: .list(items.compactMap { element($0, depth: depth + 1) }), position: position)
    case .mapping(let pairs):
      return Element(content: .mapping(entries(pairs, depth: depth)), position: position)
    case .alias:
      return nil
    }
  }

  private func entries(_ pairs: Node.Mapping, depth: Int) -> [Element.Entry] {
    var entries: [Element.Entry] = []
    var first: [String: Position] = [:]
    for (key, value) in pairs {
      let position = Position(key.mark)
      guard case .scalar(let scalar) = key else {
        log.report(position, "a list or group stands where a field's name is expected", "write a plain name")
        continue
      }
      let name = SafeText(shown(scalar.string, at: position)).text
      if let earlier = first[name] {
        log.report(
          position, "the field \(quoted(name)) is already given in line \(earlier.line)", "keep one of them")
      } else if name == "<<" {
        log.report(
          position, "a merge key (<<) stands here, which Debrief does not follow", "write the fields out")
      } else if let value = element(value, depth: depth + 1) {
        entries.append(Element.Entry(name: name, position: position, value: value))
      }
      first[name] = first[name] ?? position
    }
    return entries
  }

  /// A field's name, with the letter that a stand-in hides.
  private func shown(_ name: String, at position: Position) -> String {
    guard let letter = hidden[position] else { return name }
    var scalars = name.unicodeScalars
    scalars.replaceSubrange(scalars.startIndex...scalars.startIndex, with: [letter])
    return String(scalars)
  }
}

extension Position {
  /// A place as Yams gives it; libYAML counts Unicode scalars, as Debrief does.
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension String {
  /// The character at a place, where there is one.
  func index(of position: Position) -> String.Index? {
    let scalars = unicodeScalars
    var index = scalars.startIndex
    for _ in 1..<position.line {
      guard let lineFeed = scalars[index...].firstIndex(of: "\n") else { return nil }
      index = scalars.index(after: lineFeed)
    }
    guard let place = scalars.index(index, offsetBy: position.column - 1, limitedBy: scalars.endIndex),
      place < scalars.endIndex
    else { return nil }
    return place
  }
}
