import CLibXML2
import DebriefCore

/// Writes one XML document in UTF-8, through libxml2.
///
/// Elements are written by closures, so that what was opened is always closed:
///
///     var writer = try XMLWriter()
///     try writer.element("turn", ["number": "1"]) { turn throws(XMLError) in try turn.text("Hello <you>") }
///     let bytes = try writer.finish()
public struct XMLWriter: ~Copyable {
  private let writer: xmlTextWriterPtr
  private let buffer: xmlBufferPtr

  /// Starts a document.
  ///
  /// - Parameter isIndented: whether elements that hold no text stand on lines of their own.
  public init(isIndented: Bool = true) throws(XMLError) {
    XMLLibrary.start()
    guard let buffer = xmlBufferCreate() else { throw .unwritable(what: "The document") }
    guard let writer = xmlNewTextWriterMemory(buffer, 0),
      xmlTextWriterSetIndent(writer, isIndented ? 1 : 0) == 0,
      xmlTextWriterSetIndentString(writer, "  ") == 0,
      xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil) >= 0
    else {
      xmlBufferFree(buffer)
      throw .unwritable(what: "The document")
    }
    self.buffer = buffer
    self.writer = writer
  }

  deinit {
    xmlFreeTextWriter(writer)
    xmlBufferFree(buffer)
  }

  /// Writes an element.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - attributes: in the order in which they are written; `nil` leaves one out.
  ///   - content: writes what stands in it.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    content: (inout XMLWriter) throws(XMLError) -> Void = { _ in }
  ) throws(XMLError) {
    guard XMLWriter.isName(name) else { throw .unwritable(what: "An element with that name") }
    try check(xmlTextWriterStartElement(writer, name), "<\(name)>")
    for (key, value) in attributes {
      guard let value else { continue }
      guard XMLWriter.isName(key) else { throw .unwritable(what: "An attribute with that name") }
      try check(xmlTextWriterWriteAttribute(writer, key, SafeText(value).text), "\(key) of <\(name)>")
    }
    try content(&self)
    try check(xmlTextWriterEndElement(writer), "<\(name)>")
  }

  /// Writes an element that holds a text and nothing else.
  public mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String
  ) throws(XMLError) {
    try element(name, attributes) { element throws(XMLError) in try element.text(text) }
  }

  /// Writes text. Characters that XML cannot carry become U+FFFD.
  public mutating func text(_ text: String) throws(XMLError) {
    try check(xmlTextWriterWriteString(writer, SafeText(text).text), "A text")
  }

  /// Ends the document.
  ///
  /// - Returns: its bytes.
  public consuming func finish() throws(XMLError) -> [UInt8] {
    try check(xmlTextWriterEndDocument(writer), "The document")
    try check(xmlTextWriterFlush(writer), "The document")
    guard let content = xmlBufferContent(buffer) else { throw .unwritable(what: "The document") }
    return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
  }

  private func check(_ result: Int32, _ what: String) throws(XMLError) {
    if result < 0 { throw .unwritable(what: what) }
  }

  /// Names come from the program; this keeps a mistake from becoming a document that nobody can read.
  private static func isName(_ name: String) -> Bool {
    !name.utf8.contains(0) && xmlValidateName(name, 0) == 0
  }
}
