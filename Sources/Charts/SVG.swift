import DebriefCore

/// Markup for a picture, put together element by element; every value is escaped here and nowhere else.
struct SVG {
  private(set) var markup = ""

  /// Adds an element.
  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String>, content: (inout SVG) -> Void
  ) {
    start(name, attributes)
    markup += ">"
    content(&self)
    markup += "</\(name)>"
  }

  /// Adds an element that holds a text.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, text: String) {
    element(name, attributes) { $0.markup += Markup.escaped(text) }
  }

  /// Adds an element that holds nothing.
  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    start(name, attributes)
    markup += "/>"
  }

  private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    markup += "<\(name)"
    for (key, value) in attributes {
      markup += " \(key)=\"\(Markup.escaped(value))\""
    }
  }
}
