import Testing

@testable import XMLDocuments

/// What is written is read again as it was.
@Suite struct RoundTripTests {
  /// Texts that a careless writer breaks on.
  static let hostile = [
    "<script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "&amp; &lt; &#65; &nbsp;", "\"'", "<!-- -->",
    "<?x?>",
    "e\u{301} \u{0600}<b> 👩‍👩‍👧 \u{10FFFF}", "\u{202E}turned\u{202C} שלום", " \n\t leading and trailing \n ",
    "\u{85}\u{2028}\u{FEFF}", "",
  ]

  @Test(arguments: hostile)
  func `text and attributes come back exactly`(text: String) throws {
    var writer = try XMLWriter()
    try writer.element("a", ["b": text, "left-out": nil]) { a throws(XMLError) in
      try a.element("t", text: text)
      try a.element("e")
    }
    let root = try XMLReader().read(try writer.finish(), document: "test.xml")
    #expect(root.attributes == ["b": text])
    #expect(root.first("t")?.text == text)
    #expect(root.first("e")?.children == [])
  }

  @Test func `what XML cannot carry becomes the replacement character`() throws {
    var writer = try XMLWriter()
    try writer.element("a", ["b": "x\u{0}y"]) { a throws(XMLError) in
      try a.text("1\u{0}2\u{B}3\u{FFFE}4\r\n5\r6")
    }
    let root = try XMLReader().read(try writer.finish(), document: "test.xml")
    #expect(root.attributes["b"] == "x\u{FFFD}y")
    #expect(root.text == "1\u{FFFD}2\u{FFFD}3\u{FFFD}4\n5\n6")
  }

  @Test func `a document looks as one would write it`() throws {
    var writer = try XMLWriter()
    try writer.element("report", ["xmlns": "urn:x", "n": "1 < 2"]) { report throws(XMLError) in
      try report.element("turn", text: "<script>]]></script>")
      try report.element("none")
    }
    let text = String(decoding: try writer.finish(), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <report xmlns="urn:x" n="1 &lt; 2">
          <turn>&lt;script&gt;]]&gt;&lt;/script&gt;</turn>
          <none/>
        </report>

        """)
  }

  @Test func `a megabyte is written and read`() throws {
    let long = String(repeating: "a<b>&ü ", count: 150_000)
    var writer = try XMLWriter()
    try writer.element("a", text: long)
    #expect(try XMLReader().read(try writer.finish(), document: "test.xml").text == long)
  }

  @Test(arguments: ["", "1a", "a b", "a>", "a\u{0}b", "<"])
  func `a name that XML does not allow is refused`(name: String) throws {
    #expect(throws: XMLError.unwritable(what: "An element with that name")) {
      var writer = try XMLWriter()
      try writer.element(name)
    }
  }

  @Test func `namespaces, CDATA and comments are read as what they mean`() throws {
    let text = """
      <p:a xmlns:p="urn:p" xmlns="urn:d" p:x="1" y="2">one <!-- no --><![CDATA[<two>]]> <b/> three</p:a>
      """
    let root = try XMLReader().read(Array(text.utf8), document: "test.xml")
    #expect(root.name == "a" && root.namespace == "urn:p")
    #expect(root.attributes == ["p:x": "1", "y": "2"])
    #expect(root.first("b")?.namespace == "urn:d")
    #expect(root.text == "one <two>  three")
  }

  @Test func `UTF-16 and Latin-1 are read`() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xFC] + Array("</a>".utf8)
    #expect(try XMLReader().read(latin, document: "l").text == "ü")
    let units: [[UInt8]] = "<a>ü</a>".utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let wide: [UInt8] = [0xFF, 0xFE] + units.joined()
    #expect(try XMLReader().read(wide, document: "w").text == "ü")
  }
}
