import Mustache

/// Escapes text for HTML scalar by scalar.
///
/// The template engine's own escaping goes by grapheme clusters, and so lets a `<` or `"` pass that shares one with
/// a mark before or after it. Every template therefore begins with `{{% CONTENT_TYPE:SCALARS}}`.
struct EscapedHTML: MustacheContentType {
  static let name = "SCALARS"

  func escapeText(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
