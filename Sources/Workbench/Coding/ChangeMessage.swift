import DebriefCore
import Review
import Store

/// A change as the coding page's script sends it.
struct ChangeMessage: Decodable, Sendable {
  enum Act: String, Decodable, Sendable {
    case set, clear, nothing, flag
  }

  /// What stood on the unit, as far as the page knew.
  struct Basis: Decodable, Sendable {
    var nothing: Bool
    var coding: KeptCoding?
  }

  var id: String
  var unit: String
  var act: Act
  var code: String?
  var coding: KeptCoding?
  var nothing: Bool?
  var flag: Bool?
  var was: Basis?

  /// What the change says on whether the coder is unsure of the unit; `nil` when it is about something else.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)`` when a part is missing or makes no sense.
  func flagged() throws(WorkbenchError) -> (isSet: Bool, unit: CodingUnit)? {
    guard act == .flag else { return nil }
    guard let flag else { throw .badRequest("the change does not say whether there is a flag") }
    return (flag, try place())
  }

  /// The change, for a coder who judges by `codes`.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)`` when a part is missing or makes no sense.
  func change(by codes: [Code]) throws(WorkbenchError) -> CodingChange {
    try SenderID.check(id)
    let (unit, act) = (try place(), try meant(by: codes))
    var basis: CodingChange.Basis?
    if let was {
      let before = try was.coding.map { kept throws(WorkbenchError) in try kept.coding(with: known(in: codes))
      }
      basis = CodingChange.Basis(nothing: was.nothing, coding: before)
    }
    return CodingChange(id: id, unit: unit, act: act, basis: basis)
  }

  private func place() throws(WorkbenchError) -> CodingUnit {
    guard let unit = CodingUnit(unit) else { throw .badRequest("the unit is not known") }
    return unit
  }

  private func meant(by codes: [Code]) throws(WorkbenchError) -> CodingChange.Act {
    switch act {
    case .nothing:
      guard let nothing else { throw .badRequest("the change does not say whether there is nothing") }
      return .nothing(nothing)
    case .clear: return .clear(code: try known(in: codes).id)
    case .set:
      let code = try known(in: codes)
      guard let coding else { throw .badRequest("the change has no coding") }
      return .set(code: code.id, try coding.coding(with: code))
    case .flag: throw .badRequest("a flag is no judgement")
    }
  }

  private func known(in codes: [Code]) throws(WorkbenchError) -> Code {
    guard let code, let known = codes.first(where: { $0.id == code }) else {
      throw .badRequest("the change names no code of this scheme")
    }
    return known
  }
}

/// What the script is answered.
struct ChangeAnswer: Encodable, Sendable {
  var saved: Bool
  var at: String?
  /// The line of the history in which the change stands.
  var line: Int64?
  var replacedCharacters: Int?
  var message: String?
  var hint: String?
  /// Whether a message was held back because it reads as if it were about the trainee.
  var held: Bool?

  init(savedAt moment: Timestamp, line: Int64? = nil, replacedCharacters: Int = 0) {
    saved = true
    at = moment.text
    self.line = line
    self.replacedCharacters = replacedCharacters
  }

  init(saved: Bool, message: String, hint: String?, held: Bool? = nil) {
    self.saved = saved
    self.message = message
    self.hint = hint
    self.held = held
  }
}
