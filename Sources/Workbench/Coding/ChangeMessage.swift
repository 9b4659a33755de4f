import DebriefCore
import Review
import Store

/// A change as the coding page's script sends it.
struct ChangeMessage: Decodable, Sendable {
  enum Act: String, Decodable, Sendable {
    case set, clear, nothing
  }

  var id: String
  var unit: String
  var act: Act
  var code: String?
  var coding: KeptCoding?
  var nothing: Bool?

  /// The change on a sheet.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)`` when a part is missing or makes no sense.
  func change(on sheet: CodingSheet) throws(WorkbenchError) -> CodingChange {
    try SenderID.check(id)
    guard let unit = CodingUnit(unit) else { throw .badRequest("the unit is not known") }
    return CodingChange(id: id, unit: unit, act: try meant(on: sheet))
  }

  private func meant(on sheet: CodingSheet) throws(WorkbenchError) -> CodingChange.Act {
    switch act {
    case .nothing:
      guard let nothing else { throw .badRequest("the change does not say whether there is nothing") }
      return .nothing(nothing)
    case .clear:
      guard let code else { throw .badRequest("the change names no code") }
      return .clear(code: code)
    case .set:
      guard let code, let known = sheet.codes.first(where: { $0.id == code }) else {
        throw .badRequest("the change names no code of this scheme")
      }
      guard let coding else { throw .badRequest("the change has no coding") }
      return .set(code: code, try coding.coding(with: known))
    }
  }
}

/// What the script is answered.
struct ChangeAnswer: Encodable, Sendable {
  var saved: Bool
  var at: String?
  var replacedCharacters: Int?
  var message: String?
  var hint: String?
  /// Whether a message was held back because it reads as if it were about the trainee.
  var held: Bool?

  init(savedAt moment: Timestamp, replacedCharacters: Int) {
    saved = true
    at = moment.text
    self.replacedCharacters = replacedCharacters
  }

  init(saved: Bool, message: String, hint: String?, held: Bool? = nil) {
    self.saved = saved
    self.message = message
    self.hint = hint
    self.held = held
  }
}
