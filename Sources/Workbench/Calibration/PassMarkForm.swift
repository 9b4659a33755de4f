import DebriefCore

extension PassMark {
  /// Reads the mark that a lead sets.
  ///
  /// - Throws: ``WorkbenchError/badRequest(_:)`` for a number that makes no sense.
  init(_ form: Form) throws {
    guard let figure = Figure(rawValue: try form.required("figure")) else {
      throw WorkbenchError.badRequest("the figure is not known")
    }
    guard let least = Double(try form.required("least")), (-1...1).contains(least) else {
      throw WorkbenchError.badRequest("the mark has to be a number up to 1")
    }
    self.init(
      figure: figure, least: least, fewestUnits: try form.count("units", from: 1),
      fewestUses: try form.count("uses", from: 0), codes: form.values(under: "code-"),
      validDays: try form.count("days", from: 1),
      remindAfterSessions: form.words("sessions") == nil ? nil : try form.count("sessions", from: 1))
  }
}

extension Form {
  /// A whole number that is not too small.
  func count(_ name: String, from least: Int) throws(WorkbenchError) -> Int {
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
