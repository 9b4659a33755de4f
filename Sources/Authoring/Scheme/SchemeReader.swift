public import DebriefCore

/// Reads coding schemes as experts write them; docs/schemes.md is the manual.
public enum SchemeReader {
  /// Reads a scheme file.
  ///
  /// - Throws: ``AuthoringError/problems(_:)`` with every mistake in the file.
  public static func read(_ file: SourceFile) throws(AuthoringError) -> Authored<Scheme> {
    let (scheme, warnings) = try file.read("scheme", scheme)
    let snapshot = try Snapshot(
      of: .scheme, id: scheme.id, version: scheme.version, meaning: scheme, source: file.text)
    return Authored(value: scheme, snapshot: snapshot, warnings: warnings)
  }

  private static func scheme(_ root: Field) -> Scheme? {
    root.group { fields in
      let id = fields.required("id")?.identifier()
      let version = fields.required("version")?.line()
      let title = fields.required("title")?.line()
      let language = fields.required("language")?.language()
      let summary = fields.optional("summary")?.text()
      let codes = fields.required("codes")
      let drafts = codes?.list(of: "code", CodeDraft.read)
      let most = CodeKeys.free.count
      if let codes, let drafts, drafts.count > most {
        codes.report(
          "`codes` holds \(drafts.count) codes, expected at most \(most), one for each free key",
          "leave some out, or split the scheme in two")
      } else {
        drafts?.checkTogether()
      }
      guard let id, let version, let title, let language, let drafts else { return nil }
      return Scheme(
        id: id, version: version, title: title, language: language, summary: summary ?? "",
        codes: drafts.map(\.code))
    }
  }
}

extension Shelf where Value == Scheme {
  /// The shipped coding schemes.
  public static var schemes: Shelf<Scheme> {
    Shelf(.scheme, root: "schemes/", read: SchemeReader.read)
  }
}
