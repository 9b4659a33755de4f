import Authoring
import Testing

/// What an expert is told about a scheme file with mistakes in it.
@Suite struct SchemeProblemsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    /// The fields of the scheme's first code after its id, name, definition and key; more codes may follow.
    var code: String
    var problems: [String]
    var testDescription: String { name }
  }

  /// Lines 1–9; what a case adds begins in line 10, with the columns of a code's fields at 5.
  static let head = """
    id: s
    version: "1"
    title: S
    language: en
    codes:
      - id: a
        name: A
        definition: Something.
        key: b

    """

  static let cases: [Case] = [
    Case(
      name: "scale", code: "scale: binery",
      problems: ["s:10:12: `scale` is “binery”, expected binary, nominal"]),
    Case(
      name: "scale without options", code: "scale: nominal", problems: ["s:10:12: the nominal scale lacks"]),
    Case(
      name: "two scales",
      code: "scale:\n      ordinal: {1: x, 2: y}\n      interval: {minimum: 0, maximum: 1}",
      problems: ["s:11:7: `scale` names 2 kinds of scale"]),
    Case(
      name: "levels that go down", code: "scale:\n      ordinal:\n        1: x\n        3: y\n        2: z",
      problems: ["s:14:9: 2 comes after 3, expected the levels to go up"]),
    Case(
      name: "one level", code: "scale:\n      ordinal: {1: x}",
      problems: ["s:11:16: an ordinal scale of one level"]),
    Case(
      name: "a level that is no number", code: "scale:\n      ordinal: {1: x, two: y}",
      problems: ["s:11:16: an ordinal scale of one", "s:11:23: `level` is the text “two”, expected a number"]),
    Case(
      name: "none that is no option",
      code: "scale:\n      nominal:\n        options: {x: X, y: Y}\n        none: z",
      problems: ["s:13:15: `none` is “z”, which is not one of the options"]),
    Case(
      name: "a nominal scale without none", code: "scale:\n      nominal:\n        options: {x: X, y: Y}",
      problems: ["s:12:9: the field `none` is missing in `nominal`"]),
    Case(
      name: "option with a bar", code: "scale:\n      set: {x|y: X, z: Z}",
      problems: ["s:11:13: the option “x|y” cannot be written"]),
    Case(name: "one option", code: "scale:\n      set: {x: X}", problems: ["s:11:12: `set` has 1 option"]),
    Case(
      name: "bounds", code: "scale:\n      interval: {minimum: 5, maximum: 5}",
      problems: ["s:11:39: `maximum` is not greater than `minimum`"]),
    Case(
      name: "bounds that are texts", code: "scale:\n      interval: {minimum: low, maximum: .inf}",
      problems: ["s:11:27: `minimum` is the text “low”", "s:11:41: `maximum` is the text “.inf”"]),
    Case(
      name: "example off the scale", code: "examples:\n      - {peer: hm, value: maybe}",
      problems: ["s:11:27: `value` is “maybe”, which is not on the code's binary scale; write yes or no"]),
    Case(
      name: "example without words", code: "examples:\n      - value: yes",
      problems: ["s:11:9: the example has neither"]),
    Case(
      name: "example off an ordinal scale",
      code: "scale:\n      ordinal: {1: x, 2: y}\n    examples:\n      - {client: hm, value: 3}",
      problems: ["s:13:29: `value` is “3”, which is not on the code's ordinal scale; write 1 or 2"]),
    Case(name: "weight", code: "weight: 0", problems: ["s:10:13: `weight` is not greater than 0"]),
    Case(
      name: "unit", code: "unit: peer_turn", problems: ["s:10:11: `unit` is “peer_turn”, expected peer turn"]),
    Case(
      name: "polarity", code: "polarity: strenght",
      problems: [
        "s:10:15: `polarity` is “strenght”, expected concern, strength or neutral; did you mean strength?"
      ]),
    Case(
      name: "severities of a strength", code: "polarity: strength\n    severities: {1: x, 2: y}",
      problems: ["s:11:17: severities do not fit"]),
    Case(
      name: "attribute with one option", code: "attribute: {name: kind, options: {x: X}}",
      problems: ["s:10:38: `options` has 1 option"]),
    Case(
      name: "peers and client turns", code: "unit: client turn\n    peers: true",
      problems: ["s:11:12: peers code only their own"]),
    Case(
      name: "question without peers", code: "peer_question: Really?",
      problems: ["s:10:20: a question for peers, who do not code this"]),
    Case(
      name: "equal ids, names and keys",
      code: "weight: 2\n  - id: a\n    name: a\n    definition: Again.\n    key: b",
      problems: [
        "s:11:9: the id “a” is already used in line 6", "s:12:11: the name “a” is already used in line 7",
        "s:14:10: the key “b” is already used in line 9",
      ]),
    Case(
      name: "keys of the page, long keys, digits",
      code: "weight: 2\n  - {id: b, name: B, definition: x, key: j}\n"
        + "  - {id: c, name: C, definition: x, key: mm}\n  - {id: d, name: D, definition: x, key: 1}",
      problems: [
        "s:11:42: the key “j” is one that the coding page keeps for itself; use one of b d e g h i l m o p q r",
        "s:12:42: `key` is “mm”, expected one letter", "s:13:42: `key` is “1”, expected one letter",
      ]),
    Case(
      name: "precedence over nobody, oneself, other units",
      code: "precedence: [a, bb, c, c]\n  - {id: b, name: B, definition: x, key: d}\n"
        + "  - {id: c, name: C, definition: x, key: e, unit: session}",
      problems: [
        "s:10:18: a code cannot go before itself", "s:10:21: there is no code “bb”; did you mean b?",
        "s:10:25: “c” is coded per session, this code per peer turn",
        "s:10:28: “c” is coded per session, this code per peer turn",
      ]),
    Case(
      name: "precedence in a circle",
      code: "precedence: [b]\n  - {id: b, name: B, definition: x, key: d, precedence: [c]}\n"
        + "  - {id: c, name: C, definition: x, key: e, precedence: [a]}",
      problems: ["s:10:18: “a” goes before itself", "s:11:58: “b” goes before", "s:12:58: “c” goes before"]),
    Case(
      name: "several in the order of the file",
      code: "evidence: maybe\n    exlude: x\n    include: []\n    peers: sometimes",
      problems: [
        "s:10:15: `evidence` is “maybe”",
        "s:11:5: the field “exlude” is not known in `code`; did you mean `exclude`?",
        "s:12:14: `include` is an empty list",
        "s:13:12: `peers` is the text “sometimes”, expected true or false",
      ]),
    Case(
      name: "hostile texts",
      code: "<script>alert(1)</script>: ']]>'\n    polarity: \"\\x1B[2J\\u202Egnirts\"\n    unit: 🕵️‍♀️",
      problems: [
        "s:10:5: the field “<script>alert(1)</script>” is not known in `code`",
        "s:11:15: `polarity` is “\u{FFFD}[2J\\u{202E}gnirts”",
        "s:12:11: `unit` is “🕵️\\u{200D}♀️”",
      ]),
    Case(
      name: "a very long value", code: "unit: " + String(repeating: "x", count: 100_000),
      problems: ["s:10:11: `unit` is “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”, expected"]),
  ]

  private static func answer(_ text: String) -> [String] {
    do {
      _ = try Shelf.schemes.load(text: text, file: "s")
      return []
    } catch .problems(let problems) {
      return problems.map(\.description)
    } catch {
      return ["\(error)"]
    }
  }

  private func check(_ lines: [String], _ expected: [String]) {
    #expect(lines.count == expected.count, "\(lines)")
    for (line, expected) in zip(lines, expected) { #expect(line.hasPrefix(expected)) }
  }

  @Test(arguments: cases)
  func `a mistake in a code is told with its place`(_ example: Case) {
    check(Self.answer(Self.head + "    " + example.code + "\n"), example.problems)
  }

  @Test func `the head itself is fine`() {
    #expect(Self.answer(Self.head).isEmpty)
  }

  @Test func `what a scheme itself lacks is told`() {
    check(
      Self.answer("id: 3\ntitle: \"a\\nb\"\nlanguage: English\nauthor: me\ncodes: []\n"),
      [
        "s:1:1: the field `version` is missing in `scheme`", "s:1:5: `id` is the number “3”, expected a text",
        "s:2:8: `title` is long, expected one line", "s:3:11: `language` is “English”, expected the tag",
        "s:4:1: the field “author” is not known",
        "s:5:8: `codes` is an empty list, expected at least one code",
      ])
  }

  @Test func `a code lacks most`() {
    check(
      Self.answer("id: a\nversion: '1'\ntitle: A\nlanguage: pt-BR\ncodes:\n  - weight: 1\n"),
      ["id", "name", "definition", "key"].map { "s:6:5: the field `\($0)` is missing in `code`" })
  }

  @Test func `there are at most as many codes as keys`() {
    let codes = (0..<19).map { "  - {id: c\($0), name: C\($0), definition: x, key: b}\n" }.joined()
    check(
      Self.answer("id: a\nversion: '1'\ntitle: A\nlanguage: en\ncodes:\n" + codes),
      ["s:6:3: `codes` holds 19 codes, expected at most 18"])
  }

  @Test func `a file full of mistakes is cut short`() {
    let fields = (0..<20_000).map { "f\($0): x\n" }.joined()
    #expect(Self.answer(fields).count == 1000)
  }
}
