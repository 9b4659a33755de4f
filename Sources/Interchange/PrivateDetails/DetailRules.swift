import Foundation

/// The plain rules by which a text is looked through for what may tell who a person is.
///
/// They find too much rather than too little, and still miss things: a first name at the start of a sentence, a name
/// in small letters, an employer, a place. Somebody has to read what is passed on.
///
/// - **E-mail address**: letters, digits and `._%+-`, an `@`, and a domain with a point.
/// - **Phone number**: 7 to 15 digits with nothing but spaces, points, slashes, hyphens and brackets between; no date
///   and no decimal number.
/// - **Postal address**: a number with capitalised words and a word such as Street; a German street with its number; a
///   British, US or Singapore postal code with its surroundings; a PO box.
/// - **Possible name**: what follows a title (Mr, Dr, Frau …) or "my name is", "call me" and the like; capitalised
///   words inside a sentence that are no day, month, language, feast or "I".
enum DetailRules {
  /// What is found in a text, in the order of the kinds.
  static func details(in text: String) -> [(kind: PrivateDetail.Kind, words: String)] {
    guard text.contains(where: { $0 == "@" || $0.isNumber || $0.isUppercase }) || introduces(text) else {
      return []
    }
    let addresses = addresses(in: text)
    return NameRules.names(in: text).map { (.name, $0) }
      + phones(in: text).map { (.phone, $0) }
      + matches(of: /[\p{L}0-9._%+\-]+@[\p{L}0-9\-]+(?:\.[\p{L}0-9\-]+)+/, in: text).map { (.email, $0) }
      + addresses.map { (.address, $0) }
  }

  private static func introduces(_ text: String) -> Bool { text.lowercased().contains("name") }

  private static func phones(in text: String) -> [String] {
    matches(of: /[+(]{0,2}[0-9][0-9 ().\/\-]{4,}[0-9]/, in: text).filter { found in
      let digits = found.count { $0.isNumber }
      let isDate =
        found.contains(/^[0-9]{4}[\-\/.][0-9]{1,2}[\-\/.][0-9]{1,2}/)
        || found.contains(/^[0-9]{1,2}[\-\/.][0-9]{1,2}[\-\/.][0-9]{4}$/)
      let isDecimal = found.wholeMatch(of: /[0-9]+\.[0-9]+/) != nil
      return (7...15).contains(digits) && !isDate && !isDecimal
    }
  }

  private static func addresses(in text: String) -> [String] {
    matches(
      of:
        /[0-9]{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’\-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Court|Ct|Place|Square|Crescent|Terrace|Close|Parkway)\b/,
      in: text)
      + matches(
        of: /\p{Lu}[\p{L}\-]*(?:straße|strasse|str\.|weg|platz|gasse|allee) [0-9]{1,4}[a-z]?\b/, in: text)
      + matches(of: /\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\b/, in: text)
      + matches(of: /\b[A-Z]{2} [0-9]{5}(?:-[0-9]{4})?\b/, in: text)
      + matches(of: /\bSingapore [0-9]{6}\b/, in: text)
      + matches(of: /\bP\.? ?O\.? Box [0-9]+/, in: text)
  }

  static func matches(of pattern: Regex<Substring>, in text: String) -> [String] {
    text.matches(of: pattern).map { String($0.output).trimmingCharacters(in: .whitespaces) }
  }
}
