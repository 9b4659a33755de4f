import DebriefCore

/// Reads column texts of codings and units, each different short one once.
///
/// Thousands of codings say no more than yes or no; decoding each of them anew would cost more than all else.
struct CodingTexts {
  private static let longest = 64

  private var codings: [String: Coding] = [:]
  private var units: [String: CodingUnit] = [:]

  /// The coding of a column text.
  mutating func coding(_ text: String) throws -> Coding {
    if let known = codings[text] { return known }
    let coding = try KeptCoding.coding(text)
    if text.utf8.count <= Self.longest { codings[text] = coding }
    return coding
  }

  /// The unit of a column text.
  mutating func unit(_ text: String) throws -> CodingUnit {
    if let known = units[text] { return known }
    guard let unit = CodingUnit(text) else {
      throw StoreError.unexpected(detail: "a coding of an unknown unit")
    }
    units[text] = unit
    return unit
  }
}
