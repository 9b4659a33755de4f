import CLibXML2

/// The node that a reader stands on.
struct XMLCursor {
  let reader: xmlTextReaderPtr

  /// What kind of node this is, among those that are kept.
  enum Kind {
    case start, end, text, other
  }

  var kind: Kind {
    switch xmlTextReaderNodeType(reader) {
    case Int32(XML_READER_TYPE_ELEMENT.rawValue): .start
    case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): .end
    case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
      Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue), Int32(XML_READER_TYPE_WHITESPACE.rawValue):
      .text
    default: .other
    }
  }

  var isDocumentType: Bool {
    xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue)
  }

  /// Whether an element that starts here ends here too: `<a/>`.
  var isEmpty: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

  var depth: Int { Int(xmlTextReaderDepth(reader)) }

  /// The line on which the node starts. Trees count lines in 16 bits; beyond, the reader's own place is near.
  var line: Int {
    let line = xmlTextReaderCurrentNode(reader).map { xmlGetLineNo($0) } ?? 0
    return (1..<65_535).contains(line) ? Int(line) : Int(xmlTextReaderGetParserLineNumber(reader))
  }

  var text: String { string(xmlTextReaderConstValue(reader)) ?? "" }

  /// The element that starts here, with its attributes and without its children.
  var element: XMLElement {
    XMLElement(
      string(xmlTextReaderConstLocalName(reader)) ?? "",
      namespace: string(xmlTextReaderConstNamespaceUri(reader)),
      attributes: attributes, line: line)
  }

  private var attributes: [String: String] {
    var found: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if xmlTextReaderIsNamespaceDecl(reader) == 1 { continue }
      if let name = string(xmlTextReaderConstName(reader)) { found[name] = text }
    }
    xmlTextReaderMoveToElement(reader)
    return found
  }

  private func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

/// Puts the nodes of a reader together as a tree.
struct TreeBuilder {
  /// The outermost element, once it has ended.
  private(set) var root: XMLElement?
  private var open: [XMLElement] = []

  /// Takes the node that the reader stands on.
  mutating func take(_ cursor: XMLCursor) {
    switch cursor.kind {
    case .start:
      let isEmpty = cursor.isEmpty
      open.append(cursor.element)
      if isEmpty { close() }
    case .end: close()
    case .text: if !open.isEmpty { add(text: cursor.text) }
    case .other: break
    }
  }

  private mutating func close() {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  /// Adds text; a CDATA section and the text beside it are one.
  private mutating func add(text: String) {
    let last = open.count - 1
    if case .text(let before) = open[last].children.last {
      open[last].children[open[last].children.count - 1] = .text(before + text)
    } else {
      open[last].children.append(.text(text))
    }
  }
}
