import Guidance
import Testing

@testable import XMLDocuments

/// What a file from anywhere may hold, and what a reader makes of it.
@Suite struct HostileXMLTests {
  private func read(_ text: String) throws(XMLError) -> XMLElement {
    try XMLReader().read(Array(text.utf8), document: "test.xml")
  }

  private func failure(_ text: String) -> XMLError? {
    failure(Array(text.utf8))
  }

  private func failure(_ bytes: [UInt8], reader: XMLReader = XMLReader()) -> XMLError? {
    do {
      _ = try reader.read(bytes, document: "test.xml")
      return nil
    } catch {
      return error
    }
  }

  @Test func `entities that multiply are refused before they do`() {
    var text = "<!DOCTYPE a [<!ENTITY e0 \"ha\">"
    for level in 1...30 {
      let name = "&e\(level - 1);"
      text += "<!ENTITY e\(level) \"\(name)\(name)\(name)\(name)\(name)\(name)\(name)\(name)\(name)\(name)\">"
    }
    // libxml2 has guards of its own against this; whichever is first, nothing is read.
    switch failure(text + "]><a>&e30;</a>") {
    case .documentType, .malformed: break
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  @Test(arguments: [
    "SYSTEM \"file:///etc/passwd\"", "SYSTEM \"http://127.0.0.1:9/x\"", "PUBLIC \"p\" \"x.dtd\"",
  ])
  func `other files are not read`(identifier: String) {
    let document = XMLError.documentType(document: "test.xml")
    #expect(failure("<!DOCTYPE a [<!ENTITY e \(identifier)>]><a>&e;</a>") == document)
    #expect(failure("<!DOCTYPE a \(identifier)><a/>") == document)
    #expect(failure("<!DOCTYPE a [<!ENTITY % p \(identifier)> %p;]><a/>") == document)
  }

  @Test func `an entity that nobody defined is an error with its line`() {
    guard case .malformed("test.xml", 2, let problem) = failure("<a>\n&secret;</a>") else {
      Issue.record("read")
      return
    }
    #expect(problem.contains("secret"))
  }

  @Test(arguments: [
    "", "   ", "no element", "<a>", "<a><b></a>", "<a", "<a b='1' b='2'/>", "<a/><b/>", "<a>]]></a>",
    "<a>&#0;</a>",
    "<a>\u{0}</a>", "<a>\u{1}</a>", "<a b='\u{0}'/>", "<a>&#x1F;</a>", "<p:a/>", "<a>\u{FFFF}</a>",
    "<?xml version='1.0' encoding='no-such'?><a/>",
  ])
  func `what is not XML is said to be malformed`(text: String) {
    guard case .malformed("test.xml", let line, let problem) = failure(text) else {
      Issue.record("\(String(describing: failure(text)))")
      return
    }
    #expect(line == 1)
    #expect(!problem.isEmpty)
  }

  @Test func `bytes that are not of the encoding are an error`() {
    let start = Array("<?xml version='1.0' encoding='UTF-8'?>\n<a>".utf8)
    guard case .malformed(_, 2, _) = failure(start + [0xC3, 0x28] + Array("</a>".utf8)) else {
      Issue.record("read")
      return
    }
  }

  @Test func `a document that breaks off names its last line`() {
    guard case .malformed(_, 3, _) = failure("<a>\n<b>\ntext") else {
      Issue.record("\(String(describing: failure("<a>\n<b>\ntext")))")
      return
    }
  }

  @Test func `elements deeper than the limit are refused, at it they are read`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>\n", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(failure(nested(101)) == .tooDeep(document: "test.xml", line: 101, limit: 100))
    #expect(try read(nested(100)).all.count == 100)
    guard case .tooDeep = failure(nested(100_000)) else {
      Issue.record("read")
      return
    }
  }

  @Test func `too many bytes or nodes are refused`() {
    let small = XMLReader(byteLimit: 10, nodeLimit: 3)
    #expect(
      failure(Array("<abcdefghi/>".utf8), reader: small)
        == .tooLarge(document: "test.xml", bytes: 12, limit: 10))
    let many = Array("<a><b/><b/><b/></a>".utf8)
    #expect(
      failure(many, reader: XMLReader(nodeLimit: 3)) == .tooMany(document: "test.xml", line: 1, limit: 3))
  }

  @Test func `a line of a megabyte is read whole`() throws {
    let long = String(repeating: "ü&amp;", count: 500_000)
    #expect(try read("<a b=\"\(long)\">\(long)</a>").text.count == 1_000_000)
  }

  @Test func `lines beyond 65535 are still counted`() {
    let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b></a>"
    guard case .malformed(_, 70_001, _) = failure(text) else {
      Issue.record("\(String(describing: failure(text)))")
      return
    }
  }

  @Test func `errors carry no long text of the document`() {
    let secret = String(repeating: "confession ", count: 40)
    for text in ["<a>\(secret)<b></a>", "<a b='\(secret)' b='2'/>", "<a>\(secret)&x;</a>", "<a \(secret)/>"] {
      #expect(failure(text).map { !$0.message.contains("confession confession") } == true)
    }
  }

  @Test func `threads that read at once do not meet each other's errors`() async {
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<64 {
        group.addTask {
          let text = String(repeating: "\n", count: index) + "<a><b></a>"
          guard case .malformed(_, index + 1, _) = failure(text) else { return false }
          return (try? read("<a>\(index)</a>").text) == String(index)
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
