/// An element of a document that was read.
public struct XMLElement: Sendable, Equatable {
  /// The name without a prefix.
  public var name: String
  /// The namespace; `nil` when the element is in none.
  public var namespace: String?
  /// The attributes by name as written, with their prefix; namespace declarations are left out.
  public var attributes: [String: String]
  /// What stands in the element, in order. Comments and processing instructions are left out.
  public var children: [XMLNode]
  /// The line on which the element starts, counted from 1.
  public var line: Int

  /// Makes an element.
  public init(
    _ name: String, namespace: String? = nil, attributes: [String: String] = [:], children: [XMLNode] = [],
    line: Int = 0
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The elements that stand directly in this one, in order.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All text in the element and in those below it, in order.
  public var text: String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.text
      }
    }.joined()
  }

  /// The elements of that name that stand directly in this one.
  public func elements(_ name: String) -> [XMLElement] {
    elements.filter { $0.name == name }
  }

  /// The first element of that name that stands directly in this one.
  public func first(_ name: String) -> XMLElement? {
    elements.first { $0.name == name }
  }

  /// This element and all below it, in the order of the document.
  public var all: [XMLElement] {
    [self] + elements.flatMap(\.all)
  }
}

/// What can stand in an element.
public enum XMLNode: Sendable, Equatable {
  /// Another element.
  case element(XMLElement)
  /// A piece of text.
  case text(String)
}
