/// What can be the name of a person or a session.
///
/// Names stand in commands, addresses and file names, and people must be able to tell them apart.
enum NameRule {
  /// The most Unicode scalars in a name.
  static let longest = 100

  /// Refuses what cannot be a name, and says why.
  static func check(_ name: String) throws(StoreError) {
    guard let first = name.unicodeScalars.first, let last = name.unicodeScalars.last else {
      throw .badName(name, reason: "it is empty")
    }
    guard name.unicodeScalars.count <= longest else {
      throw .badName(String(name.prefix(20)) + "…", reason: "it has more than \(longest) characters")
    }
    guard !name.unicodeScalars.contains(where: isInvisible) else {
      throw .badName(
        String(name.unicodeScalars.filter { !isInvisible($0) }), reason: "it holds invisible characters")
    }
    guard !first.properties.isWhitespace, !last.properties.isWhitespace else {
      throw .badName(name, reason: "it starts or ends with a space")
    }
    guard !name.contains("/"), !name.contains("\\") else {
      throw .badName(name, reason: "it holds a slash")
    }
    guard first != "-", first != "." else {
      throw .badName(name, reason: "it starts with “\(first)”")
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
