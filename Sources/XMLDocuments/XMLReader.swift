import CLibXML2

/// Reads XML that may come from anyone: nothing is fetched, no entity is expanded, and there are limits.
public struct XMLReader: Sendable {
  /// The most bytes that a document may have.
  public var byteLimit: Int
  /// How deep elements may stand in each other.
  public var depthLimit: Int
  /// How many elements and texts there may be.
  public var nodeLimit: Int

  /// Makes a reader; the limits suit a study's files: 64 MiB, 100 deep, a million elements and texts.
  public init(byteLimit: Int = 64 << 20, depthLimit: Int = 100, nodeLimit: Int = 1_000_000) {
    self.byteLimit = byteLimit
    self.depthLimit = depthLimit
    self.nodeLimit = nodeLimit
  }

  /// Reads a document as a tree.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, in any encoding that XML allows.
  ///   - document: the name that messages use, such as the file's.
  /// - Returns: the outermost element.
  /// - Throws: ``XMLError`` with the line of the first thing that is wrong.
  public func read(_ bytes: [UInt8], document: String) throws(XMLError) -> XMLElement {
    var tree = TreeBuilder()
    let problems = try walk(bytes, document: document) { cursor in tree.take(cursor) }
    if let problem = problems.first {
      throw .malformed(document: document, line: problem.line, problem: problem.message)
    }
    guard let root = tree.root else {
      throw .malformed(document: document, line: 1, problem: "there is no element.")
    }
    return root
  }

  /// Goes through a document from its start to its end, and keeps to the limits on the way.
  ///
  /// - Parameters:
  ///   - prepare: is given the reader before its first step, and where complaints go.
  ///   - visit: is shown every node.
  /// - Returns: what was complained of although the document is well-formed.
  func walk(
    _ bytes: [UInt8], document: String,
    prepare: (xmlTextReaderPtr, UnsafeMutableRawPointer) -> Void = { _, _ in },
    visit: (XMLCursor) -> Void
  ) throws(XMLError) -> [XMLProblem] {
    guard bytes.count <= byteLimit, let count = Int32(exactly: bytes.count) else {
      throw .tooLarge(document: document, bytes: bytes.count, limit: byteLimit)
    }
    return try ProblemCollector.collecting { (collector, context) throws(XMLError) in
      // The reader points into these bytes until it is freed.
      let buffer = UnsafeMutableBufferPointer<CChar>.allocate(capacity: max(1, bytes.count))
      defer { buffer.deallocate() }
      _ = buffer.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
      let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue)
      guard let reader = xmlReaderForMemory(buffer.baseAddress, count, nil, nil, options) else {
        throw .malformed(document: document, line: 1, problem: "it cannot be read.")
      }
      defer { xmlFreeTextReader(reader) }
      xmlTextReaderSetStructuredErrorHandler(reader, { ProblemCollector.note($1?.pointee, in: $0) }, context)
      prepare(reader, context)
      guard try advance(reader, document: document, visit: visit) else {
        let problem = collector.problems.first
        throw .malformed(
          document: document, line: max(1, problem?.line ?? 1),
          problem: problem?.message ?? "the document breaks off.")
      }
      return collector.problems
    }
  }

  /// Shows every node to `visit`; `false` when the document is not well-formed.
  private func advance(
    _ reader: xmlTextReaderPtr, document: String, visit: (XMLCursor) -> Void
  ) throws(XMLError) -> Bool {
    var nodes = 0
    while true {
      let step = xmlTextReaderRead(reader)
      guard step == 1 else { return step == 0 }
      let cursor = XMLCursor(reader: reader)
      if cursor.isDocumentType { throw .documentType(document: document) }
      if cursor.kind == .start, cursor.depth >= depthLimit {
        throw .tooDeep(document: document, line: cursor.line, limit: depthLimit)
      }
      nodes += 1
      if nodes > nodeLimit { throw .tooMany(document: document, line: cursor.line, limit: nodeLimit) }
      visit(cursor)
    }
  }
}
