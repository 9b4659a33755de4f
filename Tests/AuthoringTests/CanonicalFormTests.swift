import Authoring
import DebriefCore
import Testing

@Suite struct CanonicalFormTests {
  private func snapshot(_ text: String) throws -> Snapshot {
    try Shelf.schemes.load(text: text, file: "s.yaml").snapshot
  }

  @Test func `the canonical form is the meaning as JSON with sorted keys`() throws {
    let form = try snapshot(SchemeExample.small).canonicalForm
    #expect(
      form
        == #"{"codes":[{"codedByPeers":false,"definition":"The turn is warm.","evidence":"none","examples":[],"#
        + #""exclude":[],"id":"warm","include":[],"key":"w","name":"Warm","polarity":"neutral","precedence":[],"#
        + #""scale":{"binary":{}},"severities":[],"unit":"peer turn","weight":1}],"id":"tiny","language":"en","#
        + #""summary":"","title":"Tiny","version":"1"}"#)
  }

  @Test func `the hash is that of sha256sum over the canonical form`() throws {
    #expect(
      try snapshot(SchemeExample.small).sha256
        == "bb05dfa547b33b198023d6c915f67367c80456720b6639587ed3e1153b08448f")
  }

  @Test func `comments, layout, quotation marks and the order of fields do not matter`() throws {
    let other = """
      # The same scheme, written otherwise.
      codes: [{key: "w", weight: 1.0, definition: 'The turn is warm.', id: warm, scale: binary, name:
          Warm}]
      language: en\r
      version: '1'   # a text

      title:   Tiny
      id: tiny
      """
    #expect(try snapshot(other).canonicalForm == snapshot(SchemeExample.small).canonicalForm)
    #expect(try snapshot(other).sha256 == snapshot(SchemeExample.small).sha256)
  }

  @Test func `a change of meaning changes the hash`() throws {
    let other = SchemeExample.small.replacing("The turn is warm.", with: "The turn is warm!")
    #expect(try snapshot(other).sha256 != snapshot(SchemeExample.small).sha256)
  }

  @Test func `the scheme reads back from its canonical form`() throws {
    for shipped in try Shelf.schemes.shipped() {
      #expect(try shipped.snapshot.meaning(as: Scheme.self) == shipped.value)
    }
  }

  @Test func `the source is kept as written`() throws {
    #expect(try snapshot(SchemeExample.small).source == SchemeExample.small)
  }
}
