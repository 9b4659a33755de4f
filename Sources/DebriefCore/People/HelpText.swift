/// Where trainees find help for themselves, in the words of the study's lead.
///
/// Debrief writes none of it: whom to call differs from place to place, and a number that is wrong does harm.
public struct HelpText: Sendable, Equatable {
  /// The longest text that is kept, in Unicode scalars.
  public static let longest = 4_000

  /// The language of the text, as a BCP 47 tag such as `en`.
  public var language: String
  /// The text; line feeds part its lines.
  public var text: String

  /// Puts text and language together.
  public init(language: String, text: String) {
    self.language = language
    self.text = text
  }

  /// Why this cannot be a language, as the end of a sentence that begins with it; `nil` when it can.
  ///
  /// Checks the form of a tag and no register: a language of two or three letters, then parts of up to eight.
  public static func fault(inLanguage tag: String) -> String? {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    let isWellFormed = parts.enumerated().allSatisfy { index, part in
      let isPlain = part.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (index > 0 && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte))
      }
      return isPlain && (index == 0 ? 2...3 : 1...8).contains(part.utf8.count)
    }
    return isWellFormed ? nil : "is no language tag such as en, de or pt-BR"
  }
}

extension [HelpText] {
  /// The text for somebody who practises in a language: of that very tag, else of the same language in another
  /// region, else of any language, since help in another language is better than none.
  public func best(for language: String) -> HelpText? {
    func primary(_ tag: String) -> String { tag.split(separator: "-").first.map { $0.lowercased() } ?? "" }
    return first { $0.language.lowercased() == language.lowercased() }
      ?? first { primary($0.language) == primary(language) } ?? first
  }
}
