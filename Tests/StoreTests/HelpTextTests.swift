import DebriefCore
import Foundation
import GRDB
import Guidance
import Testing

@testable import Store

/// Where trainees find help: the lead's words, and none of Debrief's.
@Suite struct HelpTextTests {
  @Test func `a study starts without a help text`() throws {
    #expect(try Study.inMemory().helpText(for: "en") == nil)
  }

  @Test func `a text is kept by language, and a later one takes its place`() throws {
    let study = try Study.inMemory()
    try study.set(HelpText(language: "en", text: "Ask Jo."))
    try study.set(HelpText(language: "de", text: "Frag Jo."))
    try study.set(HelpText(language: "en", text: "Ask Kim.\nAny time."))
    #expect(try study.helpTexts().map(\.language) == ["de", "en"])
    #expect(try study.helpText(for: "en")?.text == "Ask Kim.\nAny time.")
    #expect(try study.removeHelpText(language: "en"))
    #expect(try !study.removeHelpText(language: "en"))
  }

  @Test(arguments: [("pt-BR", "c"), ("pt", "b"), ("PT-pt", "b"), ("en-GB", "a"), ("sw", "a")])
  func `somebody sees the nearest language, and another one rather than none`(tag: String, text: String) {
    let texts = [
      HelpText(language: "en", text: "a"), HelpText(language: "pt", text: "b"),
      HelpText(language: "pt-BR", text: "c"),
    ]
    #expect(texts.best(for: tag)?.text == text)
  }

  @Test(arguments: ["", "e", "english", "en_GB", "en-", "-en", "12", "en-abcdefghi", "é"])
  func `what is no language tag is refused`(tag: String) throws {
    let error = #expect(throws: StoreError.self) {
      try Study.inMemory().set(HelpText(language: tag, text: "Ask Jo."))
    }
    #expect(error?.message.contains("no language tag") == true)
  }

  @Test func `an empty text and one that nobody could read are refused`() throws {
    let study = try Study.inMemory()
    #expect(throws: StoreError.emptyHelpText) { try study.set(HelpText(language: "en", text: " \n\t")) }
    let long = String(repeating: "a", count: HelpText.longest + 1)
    #expect(throws: StoreError.helpTextTooLong(long.count, limit: HelpText.longest)) {
      try study.set(HelpText(language: "en", text: long))
    }
    #expect(try study.helpTexts().isEmpty)
  }

  @Test func `a study of an earlier Debrief gets its place for help texts when it is opened`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "study.sqlite").path
      let study = try Study.create(at: path, title: "Pilot")
      try study.writer.writeWithoutTransaction { db in
        try db.execute(sql: "DROP TABLE help_text; DELETE FROM grdb_migrations WHERE identifier = '4'")
      }
      try study.writer.close()
      try Study.open(at: path).set(HelpText(language: "en", text: "Ask Jo."))
      #expect(try Study.open(at: path).helpText(for: "en")?.text == "Ask Jo.")
    }
  }
}
