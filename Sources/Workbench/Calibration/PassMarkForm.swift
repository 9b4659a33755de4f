import DebriefCore

extension PassMark {
  /// Reads the mark that a lead sets.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)`` for a number that makes no sense.
  init(_ form: Form) throws {
    let usual = PassMark()
    guard let figure = Figure(rawValue: try form.required("figure")) else {
      throw WorkbenchError.badRequest("figure names none that is known")
    }
    guard let least = Double(try form.required("least")), (-1...1).contains(least) else {
      throw WorkbenchError.badRequest("least has to be a number from -1 to 1")
    }
    self.init(
      figure: figure, least: least,
      fewestUnits: try form.count("units", from: 1, otherwise: usual.fewestUnits),
      fewestUses: try form.count("uses", from: 0, otherwise: usual.fewestUses),
      codes: form.values(under: "code-"),
      validDays: try form.count("days", from: 1, otherwise: usual.validDays),
      remindAfterSessions: form.words("sessions") == nil ? nil : try form.count("sessions", from: 1))
  }
}

extension Form {
  /// A whole number that is not too small.
  ///
  /// - Parameter standing: what it is when there is no such field; `nil` when there has to be one.
  func count(
    _ name: String, from least: Int, otherwise standing: Int? = nil
  ) throws(WorkbenchError) -> Int {
    if let standing, self[name] == nil { return standing }
    guard let number = Int(try required(name)), (least...1_000_000).contains(number) else {
      throw .badRequest("\(name) has to be a whole number from \(least)")
    }
    return number
  }

  /// The end of a day; `nil` when the field is blank.
  func day(_ name: String) throws(WorkbenchError) -> Timestamp? {
    guard let text = words(name) else { return nil }
    guard let end = Timestamp(endOfDay: text) else {
      throw .badRequest("\(name) has to be a day, such as 2026-12-18")
    }
    return end
  }
}
