import Testing

@testable import XMLDocuments

/// A document that breaks its schema is told where and how.
@Suite struct SchemaTests {
  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" xmlns="urn:t"
      elementFormDefault="qualified">
      <xs:element name="list">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="turn" maxOccurs="unbounded">
              <xs:complexType>
                <xs:simpleContent>
                  <xs:extension base="xs:string">
                    <xs:attribute name="number" type="xs:positiveInteger" use="required"/>
                  </xs:extension>
                </xs:simpleContent>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
        </xs:complexType>
        <xs:unique name="number"><xs:selector xpath="*"/><xs:field xpath="@number"/></xs:unique>
      </xs:element>
    </xs:schema>
    """

  private func problems(_ text: String) throws -> [XMLProblem] {
    let schema = try Schema(Array(Self.schema.utf8))
    do {
      try schema.validate(Array(text.utf8), document: "test.xml")
      return []
    } catch {
      guard case .invalid("test.xml", let problems) = error else { throw error }
      return problems
    }
  }

  @Test func `a document that keeps to the schema passes`() throws {
    #expect(try problems("<list xmlns='urn:t'><turn number='1'>a</turn></list>") == [])
  }

  @Test func `every problem has its line and element, without the namespace`() throws {
    let found = try problems(
      "<list xmlns='urn:t'>\n<turn number='0'>a</turn>\n<turn>b</turn>\n<other/>\n</list>")
    #expect(found.map(\.line).contains(2))
    #expect(found.map(\.line).contains(3))
    #expect(found.contains { $0.line == 4 && $0.element == "other" })
    #expect(found.contains { $0.line == 2 && $0.element == "turn" && $0.message.contains("'0'") })
    #expect(found.allSatisfy { !$0.message.contains("urn:t") && $0.message.hasSuffix(".") })
  }

  @Test func `a key that comes twice is found`() throws {
    let found = try problems("<list xmlns='urn:t'>\n<turn number='1'/>\n<turn number='1'/>\n</list>")
    #expect(found.count == 1)
  }

  @Test func `the wrong namespace is not the right document`() throws {
    #expect(try !problems("<list/>").isEmpty)
  }

  @Test func `a document type is refused when checking too`() throws {
    #expect(throws: XMLError.documentType(document: "test.xml")) {
      try problems("<!DOCTYPE list><list xmlns='urn:t'/>")
    }
  }

  @Test func `a document cannot bring a schema of its own`() throws {
    let found = try problems(
      """
      <list xmlns='urn:t' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' \
      xsi:schemaLocation='urn:t /no/such/file.xsd'><turn number='x'/></list>
      """)
    #expect(!found.isEmpty)
  }

  @Test func `a long value is cut in the message`() throws {
    let long = String(repeating: "x", count: 500)
    let found = try problems("<list xmlns='urn:t'><turn number='\(long)'/></list>")
    #expect(!found.isEmpty && found.allSatisfy { $0.message.count < 200 })
  }

  @Test func `a schema that is none, or that names other files, is refused`() {
    for text in [
      "<a/>", "<xs:schema", "",
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='/x.xsd'/></xs:schema>",
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a' type='none'/></xs:schema>",
    ] {
      do {
        _ = try Schema(Array(text.utf8))
        Issue.record("taken: \(text)")
      } catch {
        guard case .unusableSchema = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
  }

  @Test func `schemas work side by side`() async {
    await withTaskGroup(of: Bool.self) { group in
      for index in 0..<32 {
        group.addTask {
          let lines = String(repeating: "\n", count: index)
          let found = try? problems("<list xmlns='urn:t'>\(lines)<turn number='a'/></list>")
          return found?.first?.line == index + 1
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
