public import DebriefCore
import GRDB

/// What trainees are told about help for themselves; one text a language.
extension Study {
  /// Keeps the help text of a language, in the place of an earlier one.
  ///
  /// - Throws: ``StoreError/badLanguage(_:reason:)``, ``StoreError/emptyHelpText``,
  ///   ``StoreError/helpTextTooLong(_:limit:)``.
  public func set(_ help: HelpText) throws(StoreError) {
    if let fault = HelpText.fault(inLanguage: help.language) {
      throw .badLanguage(help.language, reason: fault)
    }
    let text = SafeText(help.text).text
    guard !text.allSatisfy(\.isWhitespace) else { throw .emptyHelpText }
    let length = text.unicodeScalars.count
    guard length <= HelpText.longest else { throw .helpTextTooLong(length, limit: HelpText.longest) }
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO help_text (language, text) VALUES (?, ?)
          ON CONFLICT (language) DO UPDATE SET text = excluded.text
          """,
        arguments: [help.language, text])
    }
  }

  /// Removes the help text of a language.
  ///
  /// - Returns: whether there was one.
  public func removeHelpText(language: String) throws(StoreError) -> Bool {
    try write { db in
      try db.execute(sql: "DELETE FROM help_text WHERE language = ?", arguments: [language])
      return db.changesCount > 0
    }
  }

  /// Every help text, by language.
  public func helpTexts() throws(StoreError) -> [HelpText] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT language, text FROM help_text ORDER BY language")
        .map { HelpText(language: $0["language"], text: $0["text"]) }
    }
  }

  /// The help text for somebody who practises in a language; `nil` when none is set in any.
  public func helpText(for language: String) throws(StoreError) -> HelpText? {
    try helpTexts().best(for: language)
  }
}
