/// A piece of a file, fit to stand in a message: short, on one line, and without invisible characters.
func quoted(_ text: String) -> String {
  let limit = 40
  let visible = text.unicodeScalars.prefix(limit).map { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: String(scalar)
    }
  }
  return "“" + visible.joined() + (text.unicodeScalars.count > limit ? "…" : "") + "”"
}
