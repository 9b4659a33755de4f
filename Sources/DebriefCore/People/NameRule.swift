/// What can be the name of a person or a session.
///
/// Names stand in commands, addresses and file names, and people must be able to tell them apart.
public enum NameRule {
  /// The most Unicode scalars in a name.
  public static let longest = 100

  /// Why this cannot be a name, as the end of a sentence that begins with it; `nil` when it can.
  public static func fault(in name: String) -> String? {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return "is empty" }
    if scalars.count > longest { return "has more than \(longest) characters" }
    if scalars.contains(where: isInvisible) { return "holds invisible characters" }
    if first.properties.isWhitespace || last.properties.isWhitespace { return "starts or ends with a space" }
    if name.contains("/") || name.contains("\\") { return "holds a slash" }
    if first == "-" || first == "." { return "starts with “\(first)”" }
    return nil
  }

  /// The name as a message may show it: without invisible characters, and cut off when it is long.
  public static func shown(_ name: String) -> String {
    let visible = name.unicodeScalars.filter { !isInvisible($0) }
    let cut = String(String.UnicodeScalarView(visible.prefix(40)))
    return visible.count > 40 ? cut + "…" : cut
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
