import Authoring
import Testing

/// What an author is told about a file that the kit reads: each case is a file and the lines of its answer.
@Suite struct FieldProblemsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var file: String
    var problems: [String]
    var testDescription: String { name }
  }

  enum Mood: String, CaseIterable { case calm, tense, very_sad }

  /// A small kind of file with every sort of field.
  static func read(_ text: String) throws -> String {
    let file = try SourceFile(name: "f.yaml", text: text)
    let (value, _) = try file.read("note") { root in
      root.group { fields -> String? in
        let id = fields.required("id")?.identifier()
        let version = fields.required("version")?.text()
        let weight = fields.optional("weight")?.number(in: 0...10)
        let level = fields.optional("level")?.whole(in: 1...5)
        let mood = fields.optional("mood")?.choice(of: Mood.self)
        let shown = fields.optional("shown")?.truth()
        let value = fields.optional("value")?.word()
        let lines = fields.optional("lines")?.texts(of: "line")
        let parts = fields.optional("parts")?.list(of: "part") { part in
          part.group { inner -> String? in inner.required("name")?.text() }
        }
        let names = fields.optional("names")?.pairs(of: "name") { name, text in
          text.text().map { "\(name.word() ?? "") \($0)" }
        }
        guard let id, let version else { return nil }
        return
          [id, version, weight?.description, level?.description, mood?.rawValue, shown?.description, value]
          .compactMap(\.self).joined(separator: " ") + " "
          + [lines, parts, names].compactMap { $0?.joined(separator: ",") }.joined(separator: " ")
      }
    }
    return value
  }

  static let cases: [Case] = [
    Case(name: "tab", file: "id: a\nversion: \"1\"\nlines:\n\t- x\n", problems: ["f.yaml:4:1: a tab"]),
    Case(name: "unclosed quote", file: "id: \"a\nversion: x\n", problems: ["f.yaml:1:5: the quotation mark"]),
    Case(
      name: "unclosed list", file: "id: a\nlines: [b, c\nversion: x\n", problems: ["f.yaml:2:8: the list"]),
    Case(
      name: "unclosed group", file: "id: a\nparts: {b: c\nversion: x\n", problems: ["f.yaml:2:8: the group"]),
    Case(name: "second colon", file: "id: a\nversion: b: c\n", problems: ["f.yaml:2:11: a second “: ”"]),
    Case(
      name: "no colon", file: "id: a\nversion\nlevel: 1\n", problems: ["f.yaml:2:1: a field's name without"]),
    Case(
      name: "reserved first letter", file: "id: @a\n", problems: ["f.yaml:1:5: a value cannot begin with “@”"]
    ),
    Case(name: "stray indentation", file: "id: a\n version: b\n", problems: ["f.yaml:2:9: a second"]),
    Case(
      name: "odd dedent", file: "parts:\n    - name: a\n  id: b\n",
      problems: ["f.yaml:3:3: a field is expected here"]),
    Case(name: "backslash", file: "id: \"a\\q\"\n", problems: ["f.yaml:1:7: a backslash"]),
    Case(name: "asterisk", file: "id: *\n", problems: ["f.yaml:1:6: a value cannot begin with “*”"]),
    Case(name: "alias", file: "id: *a\n", problems: ["f.yaml:1:5: an alias"]),
    Case(name: "anchor", file: "id: &x a\nversion: b\n", problems: ["f.yaml:1:5: an anchor (&)"]),
    Case(
      name: "anchor and alias", file: "id: &x a\nversion: *x\n",
      problems: ["f.yaml:2:10: an alias"]),
    Case(name: "tag", file: "id: !!int 5\nversion: b\n", problems: ["f.yaml:1:5: a tag (!)"]),
    Case(
      name: "merge key", file: "id: a\nversion: b\n<<: {level: 1}\n", problems: ["f.yaml:3:1: a merge key"]),
    Case(
      name: "two documents", file: "id: a\nversion: b\n---\nid: c\n", problems: ["f.yaml:3:1: a second doc"]),
    Case(name: "empty", file: "  \n\n", problems: ["f.yaml:1:1: the file is empty"]),
    Case(name: "only comments", file: "# soon\n", problems: ["f.yaml:1:1: the file holds no fields"]),
    Case(
      name: "a list", file: "- a\n- b\n", problems: ["f.yaml:1:1: `note` is a list, expected a group"]),
    Case(
      name: "repeated fields, each with its line",
      file: "id: a\nversion: b\nid: c\nparts:\n  - name: x\n    \"name\": y\nid: d\n",
      problems: [
        "f.yaml:3:1: the field “id” is already given in line 1",
        "f.yaml:6:5: the field “name” is already given",
        "f.yaml:7:1: the field “id” is already given in line 1",
      ]),
    Case(
      name: "a forgotten dash, so that more fields are repeated than are looked for",
      file: (0..<2).map { _ in (10..<32).map { "f\($0): x\n" }.joined() }.joined(),
      problems: (1...21).map { "f.yaml:\($0):1: this field is given again below" }),
    Case(
      name: "unknown with a guess, and what is missing",
      file: "id: a\nversoin: b\n",
      problems: [
        "f.yaml:1:1: the field `version` is missing in `note`",
        "f.yaml:2:1: the field “versoin” is not known in `note`; did you mean `version`?",
      ]),
    Case(
      name: "unknown without a guess", file: "id: a\nversion: b\ncolour: red\n",
      problems: [
        "f.yaml:3:1: the field “colour” is not known in `note`; remove it; known here: id, version"
      ]),
    Case(
      name: "number for text", file: "id: a\nversion: 1.0\n",
      problems: [
        "f.yaml:2:10: `version` is the number “1.0”, expected a text; put it in quotation marks: \"1.0\""
      ]),
    Case(
      name: "yes for text", file: "id: a\nversion: Yes\n",
      problems: ["f.yaml:2:10: `version` is yes-or-no (Yes), expected a text"]),
    Case(name: "nothing", file: "id: a\nversion:\n", problems: ["f.yaml:2:9: `version` is empty"]),
    Case(name: "blanks", file: "id: a\nversion: '  '\n", problems: ["f.yaml:2:10: `version` is empty"]),
    Case(
      name: "not an identifier", file: "id: Exam Stress\nversion: b\n",
      problems: ["f.yaml:1:5: `id` is “Exam Stress”, expected a short name"]),
    Case(
      name: "quoted number", file: "id: a\nversion: b\nweight: \"2\"\n",
      problems: ["f.yaml:3:9: `weight` is the text “2”, expected a number"]),
    Case(
      name: "out of range", file: "id: a\nversion: b\nweight: 11\nlevel: 0\n",
      problems: ["f.yaml:3:9: `weight` is 11, expected a number from 0 to 10", "f.yaml:4:8: `level` is 0"]),
    Case(
      name: "not whole", file: "id: a\nversion: b\nlevel: 2.5\n",
      problems: ["f.yaml:3:8: `level` is the number"]),
    Case(
      name: "infinite", file: "id: a\nversion: b\nweight: 1e999\n",
      problems: ["f.yaml:3:9: `weight` is the text “1e999”, expected a number"]),
    Case(
      name: "not a choice", file: "id: a\nversion: b\nmood: tens\n",
      problems: ["f.yaml:3:7: `mood` is “tens”, expected calm, tense or very_sad; did you mean tense?"]),
    Case(
      name: "quoted truth", file: "id: a\nversion: b\nshown: 'yes'\n",
      problems: ["f.yaml:3:8: `shown` is the text “yes”, expected true or false"]),
    Case(
      name: "empty list", file: "id: a\nversion: b\nlines: []\n",
      problems: ["f.yaml:3:8: `lines` is an empty list, expected at least one line"]),
    Case(
      name: "text for a list", file: "id: a\nversion: b\nparts: x\n",
      problems: ["f.yaml:3:8: `parts` is the text “x”, expected a list"]),
    Case(
      name: "empty group", file: "id: a\nversion: b\nnames: {}\n",
      problems: ["f.yaml:3:8: `names` is an empty group"]),
    Case(
      name: "wrong item", file: "id: a\nversion: b\nparts:\n  - x\n  - name: [y]\n",
      problems: [
        "f.yaml:4:5: `part` is the text “x”, expected a group",
        "f.yaml:5:11: `name` is a list, expected a text",
      ]),
    Case(
      name: "a list as a field's name", file: "id: a\nversion: b\n[x, y]: z\n",
      problems: ["f.yaml:3:1: a list or group stands where a field's name"]),
    Case(
      name: "repeated list as a name", file: "id: a\n[x]: z\n[x]: z\n",
      problems: ["f.yaml:2:1: this field stands in its group twice"]),
    Case(
      name: "invisible characters in an answer", file: "id: a\nversion: b\n\u{202E}<b>]]>\u{1F62D}: c\n",
      problems: ["f.yaml:3:1: the field “\\u{202E}<b>]]>\u{1F62D}” is not known"]),
    Case(
      name: "control characters that XML carries but YAML does not", file: "id: a\nversion: b\u{9B}31m\n",
      problems: ["f.yaml:2:11: an invisible control character (U+009B)"]),
    Case(
      name: "deep nesting", file: "id: a\nversion: b\nlines: " + String(repeating: "[", count: 900),
      problems: ["f.yaml:4:1: a value is expected here"]),
    Case(
      name: "closed deep nesting",
      file: "id: a\nversion: b\nlines: " + String(repeating: "[", count: 900)
        + String(repeating: "]", count: 900),
      problems: [
        "f.yaml:3:9: `line` is a list, expected a text",
        "f.yaml:3:39: lists and groups are nested more than 32 deep",
      ]),
    Case(
      name: "nesting beyond libYAML",
      file: "lines: " + String(repeating: "[", count: 5000), problems: ["f.yaml:1:9: lists and groups"]),
    Case(
      name: "alias bomb",
      file: "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + (1...25).map { "a\($0): &a\($0) [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n" }.joined() + "? *a25\n: 1\n",
      problems: ["f.yaml:2:10: an alias"]),
  ]

  @Test(arguments: cases)
  func `a mistake is told with its place`(_ example: Case) {
    do {
      let value = try Self.read(example.file)
      Issue.record("read as \(value)")
    } catch AuthoringError.problems(let problems) {
      let lines = problems.map(\.description)
      #expect(lines.count == example.problems.count, "\(lines)")
      for (line, expected) in zip(lines, example.problems) {
        #expect(line.hasPrefix(expected))
      }
    } catch {
      Issue.record(error)
    }
  }

  @Test func `a good file is read`() throws {
    let value = try Self.read(
      """
      # A note
      id: a-1_b
      version: "1.0"
      weight: 2.5
      level: 3
      mood: very_sad
      shown: true
      value: no
      lines: Ham & eggs, *not* &c. (5 - 3 = 2) !
      parts: [{name: "x"}, {name: 'y'}]
      names:
        no: "No, never"
        2: two
      """)
    #expect(
      value == "a-1_b 1.0 2.5 3 very_sad true no "
        + "Ham & eggs, *not* &c. (5 - 3 = 2) ! x,y no No, never,2 two")
  }
}
