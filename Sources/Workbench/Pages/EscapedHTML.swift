import DebriefCore
import Mustache

/// Escapes text for HTML scalar by scalar, with ``DebriefCore/Markup``, in place of the template engine's own way.
/// Every template therefore begins with `{{% CONTENT_TYPE:SCALARS}}`.
struct EscapedHTML: MustacheContentType {
  static let name = "SCALARS"

  func escapeText(_ text: String) -> String { Markup.escaped(text) }
}
