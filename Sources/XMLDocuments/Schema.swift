import CLibXML2

/// An XML schema (W3C XML Schema 1.0), ready to check documents.
public struct Schema: ~Copyable {
  private let pointer: xmlSchemaPtr

  /// Reads a schema.
  ///
  /// - Parameter bytes: the whole schema; one that includes or imports another file is refused.
  /// - Throws: ``XMLError/unusableSchema(line:problem:)``.
  public init(_ bytes: [UInt8]) throws(XMLError) {
    try Schema.refuseOtherFiles(bytes)
    pointer = try ProblemCollector.collecting { (collector, context) throws(XMLError) in
      let parsed = bytes.withUnsafeBytes { raw -> xmlSchemaPtr? in
        let chars = raw.assumingMemoryBound(to: CChar.self)
        guard let parser = xmlSchemaNewMemParserCtxt(chars.baseAddress, Int32(clamping: bytes.count)) else {
          return nil
        }
        defer { xmlSchemaFreeParserCtxt(parser) }
        xmlSchemaSetParserStructuredErrors(parser, { ProblemCollector.note($1?.pointee, in: $0) }, context)
        return xmlSchemaParse(parser)
      }
      guard let parsed else {
        let problem = collector.problems.first
        throw .unusableSchema(line: problem?.line ?? 1, problem: problem?.message ?? "it cannot be read.")
      }
      return parsed
    }
  }

  deinit {
    xmlSchemaFree(pointer)
  }

  /// Checks a document.
  ///
  /// - Throws: ``XMLError/invalid(document:problems:)`` with every problem and its line, or what is wrong with
  ///   the document itself.
  public borrowing func validate(
    _ bytes: [UInt8], document: String, reader: XMLReader = XMLReader()
  ) throws(XMLError) {
    guard let validator = xmlSchemaNewValidCtxt(pointer) else {
      throw .unusableSchema(line: 1, problem: "there is no memory left to check with it.")
    }
    defer { xmlSchemaFreeValidCtxt(validator) }
    let problems = try reader.walk(bytes, document: document) { textReader, context in
      xmlSchemaSetValidStructuredErrors(validator, { ProblemCollector.note($1?.pointee, in: $0) }, context)
      xmlTextReaderSchemaValidateCtxt(textReader, validator, 0)
    } visit: { _ in
    }
    guard problems.isEmpty else { throw .invalid(document: document, problems: problems) }
  }

  /// A schema is one text: libxml2 would fetch what it names, from disk or from the network.
  private static func refuseOtherFiles(_ bytes: [UInt8]) throws(XMLError) {
    let root: XMLElement
    do {
      root = try XMLReader().read(bytes, document: "the schema")
    } catch {
      if case .malformed(_, let line, let problem) = error {
        throw .unusableSchema(line: line, problem: problem)
      }
      throw error
    }
    let reaching = ["include", "import", "redefine"]
    if let element = root.elements.first(where: { reaching.contains($0.name) }) {
      throw .unusableSchema(line: element.line, problem: "<\(element.name)> names another file.")
    }
  }
}
