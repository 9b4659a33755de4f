/// Text made safe to stand in HTML, SVG and quoted attributes.
///
/// The template engine's own escaping looks at whole characters as a reader sees them. A `<` that stands
/// behind U+0600, or a quotation mark with an accent on it, is another character then, and goes out as it is.
/// Pages therefore escape with this, which looks at one Unicode scalar at a time, as a browser does.
public enum Markup {
  /// The text with `&`, `<`, `>`, `"` and `'` written as references.
  public static func escaped(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
      case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
      case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": scalars.append(contentsOf: "&quot;".unicodeScalars)
      case "'": scalars.append(contentsOf: "&#39;".unicodeScalars)
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
