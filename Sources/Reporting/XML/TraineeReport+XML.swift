import DebriefCore
import XMLDocuments

extension TraineeReport {
  /// The namespace of the report's elements.
  static let namespace = "urn:debrief:report:1"

  /// The report as XML, checked against `docs/schema/report.xsd`.
  ///
  /// - Throws: ``XMLError/invalid(document:problems:)`` when the report breaks its own schema, which is a bug.
  public func xml() throws -> [UInt8] {
    let bytes = try uncheckedXML()
    try ReportSchema.check(bytes, document: "report.xml")
    return bytes
  }

  /// The report as XML, before it is checked.
  func uncheckedXML() throws(XMLError) -> [UInt8] {
    var writer = try XMLWriter()
    try writer.element(
      "report",
      [
        "xmlns": Self.namespace, "kind": "trainee", "study": cover.study, "trainee": cover.trainee,
        "made-at": cover.madeAt.text, "made-by": cover.program,
        "dataset-sha256": cover.datasetHash,
      ]
    ) { report throws(XMLError) in
      for note in cover.notes { try report.element("note", text: note) }
      try report.element(
        "help", ["is-set": cover.helpText == nil ? "false" : "true"], text: cover.helpText ?? "")
      try report.write(scheme, hash: schemeHash)
      try report.write(strengths, as: "strengths")
      try report.write(concerns, as: "concerns")
      try report.write(splits, as: "splits")
      try report.element("next-steps") { steps throws(XMLError) in
        for step in nextSteps { try steps.write(step) }
      }
      if let comparison { try report.write(comparison) }
      try report.element("sessions") { list throws(XMLError) in
        for session in sessions { try list.write(session) }
      }
      try report.write(method)
    }
    return try writer.finish()
  }
}
