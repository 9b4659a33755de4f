import DebriefCore
import Review

/// The form that decides a difference: a coder's side, a judgement of one's own, or unresolved; and why.
struct RulingForm: Sendable {
  let place: AgendaPlace
  let choice: RulingChoice

  /// Reads a decision on what a sheet lists.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)`` when a part is missing or makes no sense.
  init(_ form: Form, on sheet: AdjudicationSheet) throws {
    guard let place = AgendaPlace(unit: form["unit"], code: form["code"]) else {
      throw WorkbenchError.badRequest("unit and code do not say what is decided")
    }
    guard let difference = sheet.items.map(\.difference).first(where: { AgendaPlace($0) == place }) else {
      throw ReviewError.nothingDiffers(place.unit, code: place.code)
    }
    self.place = place
    let reason = try form.reason()
    let words = form.words("words")
    let decision = try form.required("decision")
    if decision.hasPrefix("side-") {
      choice = .side(
        String(decision.dropFirst(5)), unit: place.unit, code: place.code, reason: reason, words: words)
      return
    }
    var coding: Coding?
    if decision == "own" {
      let said = try form.judgement(with: difference.code)
      let alike = difference.sides.compactMap(\.coding).filter { $0.value == said.value }
      coding = said
      coding?.evidence = Array(Set(alike.flatMap(\.evidence))).sorted {
        ($0.turn, $0.start, $0.end) < ($1.turn, $1.start, $1.end)
      }
    } else if decision != "unresolved" {
      throw WorkbenchError.badRequest("the decision is not known")
    }
    choice = .own(
      Ruling(unit: place.unit, code: place.code, coding: coding, reason: reason, words: words))
  }
}

extension Form {
  /// Why experts differ.
  func reason() throws -> RulingReason {
    guard let reason = RulingReason(rawValue: try required("reason")) else {
      throw WorkbenchError.badRequest("the reason is not one of the list")
    }
    return reason
  }

  /// A judgement in the fields of ``OwnJudgementView``.
  func judgement(with code: Code) throws -> Coding {
    let text: String
    switch code.scale {
    case .set: text = values(under: "option-").joined(separator: "|")
    default: text = try required("value")
    }
    guard let value = CodeValue(text, on: code.scale) else {
      throw WorkbenchError.badRequest("choose a value of \(code.name)")
    }
    guard value != code.scale.unsetValue else { return Coding(value: value) }
    return Coding(
      value: value, severity: words("severity").flatMap { Int($0) }, attribute: words("attribute"))
  }
}
