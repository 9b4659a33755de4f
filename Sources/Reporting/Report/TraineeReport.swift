import DebriefCore

/// A trainee's feedback: what experts saw in their turns, strengths first, each with the turn that it is about.
///
/// An expert's view of a session is in it only once the trainee has submitted their own coding of that session.
public struct TraineeReport: Sendable, Equatable {
  let cover: Cover
  /// The scheme that the codings use, and its SHA-256.
  let scheme: Scheme
  let schemeHash: String
  /// Strengths that the experts' view holds, turn by turn, most telling first.
  let strengths: [Passage]
  /// Concerns that the experts' view holds, turn by turn, weightiest first.
  let concerns: [Passage]
  /// Where the experts were evenly split, which counts neither way.
  let splits: [Passage]
  let nextSteps: [NextStep]
  /// Where the trainee and the experts saw differently; `nil` when there is nothing to compare.
  let comparison: Comparison?
  let sessions: [SessionReport]
  let method: MethodBox

  /// Makes a report.
  ///
  /// - Throws: ``ReportingError/noSessions(trainee:)``.
  public init(of material: ReportMaterial) throws(ReportingError) {
    guard !material.sessions.isEmpty else { throw .noSessions(trainee: material.trainee) }
    let readings = material.sessions.enumerated().map { index, session in
      SessionReading(of: session, id: "s\(index + 1)", in: material)
    }
    let findings = Findings(in: readings, scheme: material.scheme)
    cover = Cover(of: material)
    scheme = material.scheme
    schemeHash = material.schemeHash
    strengths = findings.strengths
    concerns = findings.concerns
    splits = findings.splits
    nextSteps = NextStep.steps(strengths: strengths, concerns: concerns, scheme: material.scheme)
    comparison = Comparison(of: readings, scheme: material.scheme)
    sessions = readings.map(SessionReport.init)
    method = MethodBox(of: readings, scheme: material.scheme)
  }

  /// The sessions whose expert view is left out, by name, because the trainee's own coding is not submitted.
  public var withheldSessions: [String] {
    sessions.filter { $0.expertView == .withheld }.map(\.name)
  }
}

/// What stands at the head of a report.
struct Cover: Sendable, Equatable {
  var study: String
  var trainee: String
  var madeAt: Timestamp
  var program: String
  var datasetHash: String?
  var notes: [String]
  var helpText: String?

  init(of material: ReportMaterial) {
    study = material.study
    trainee = material.trainee
    madeAt = material.madeAt
    program = material.program
    datasetHash = material.datasetHash
    notes = Cover.notes(of: material)
    helpText = material.helpText.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  /// The notes, and that everything is invented where only the study's title says so.
  private static func notes(of material: ReportMaterial) -> [String] {
    func saysSo(_ text: String) -> Bool { text.lowercased().contains("invented") }
    guard saysSo(material.study), !material.notes.contains(where: saysSo) else { return material.notes }
    return material.notes + ["The people, conversations and codings in this study are invented."]
  }
}
