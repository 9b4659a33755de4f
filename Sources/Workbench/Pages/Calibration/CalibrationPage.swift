import Analysis
import DebriefCore
import Review
import Store

/// Calibration with one scheme, for the lead: the mark, how every expert stands, gold sessions, tries.
struct CalibrationPage: Page {
  static let template = "calibration"
  let frame: Frame
  let scheme: String
  let schemeTitle: String
  let otherSchemes: [Frame.Link]
  let hasMark: Bool
  let markWords: String
  let mark: MarkFields
  let experts: [ExpertRow]
  let canTry: Bool
  /// How many gold sessions a try takes to come to a verdict by the mark's number of units.
  let sessionsForMark: Int
  let golds: [GoldRow]
  let hasGolds: Bool
  let sources: [Source]
  let hasSources: Bool
  let tries: [TryRow]
  let hasTries: Bool

  /// The fields that set the mark.
  struct MarkFields: Sendable {
    let figures: [RadioView]
    let least: Double
    let fewestUnits: Int
    let fewestUses: Int
    let days: Int
    let sessions: String
    let codes: [RadioView]
  }

  /// How one expert stands.
  struct ExpertRow: Sendable {
    let name: String
    let standingWords: String
    let doneWords: String
    let due: String?
    let outWords: String?
    let driftAddress: String
    let isCertified: Bool
    let isTrying: Bool
  }

  /// A gold coding.
  struct GoldRow: Sendable {
    let id: Int64
    let session: String
    let source: String
    let day: String
    let isRetired: Bool
  }

  /// A session that can become gold, and from what.
  struct Source: Sendable {
    let value: String
    let words: String
  }

  /// A try.
  struct TryRow: Sendable {
    let address: String
    let coder: String
    let number: Int
    let sessions: Int
    let day: String
    let resultWords: String
    let isJudged: Bool
  }

  init(_ material: CalibrationMaterial, for signIn: SignIn) {
    let calibrations = material.calibrations
    frame = Frame(title: "Calibration", for: signIn)
    scheme = material.sha256
    schemeTitle = "\(material.scheme.title), \(material.scheme.version)"
    otherSchemes = material.others.map {
      Frame.Link(address: "/calibration?scheme=\($0.sha256)", name: "\($0.id) \($0.version)")
    }
    hasMark = material.mark != nil
    markWords =
      material.mark?.words(naming: material.scheme.codes) ?? "No mark is set. Set one before anybody tries."
    mark = MarkFields(material.mark ?? PassMark(), codes: material.scheme.codes)
    experts = material.certifications.map { standing in
      let certificate = standing.certificate
      return ExpertRow(
        name: standing.coder,
        standingWords: standing.isCertified
          ? "certified until \(certificate?.endsAt.day ?? "")"
          : standing.lastResult.map { "not certified; last try: \($0.rawValue)" } ?? "not certified",
        doneWords: "\(standing.tries) \(standing.tries == 1 ? "try" : "tries"), \(standing.sessionsSince) "
          + (standing.sessionsSince == 1 ? "session" : "sessions")
          + (certificate == nil ? " coded" : " since the certificate"),
        due: standing.reminders.isEmpty ? nil : standing.reminders.joined(separator: " "),
        outWords: material.drifts[standing.coder].flatMap { drift in
          drift.outSince.map { "outside the limits since \($0.point.at.day)" }
        },
        driftAddress: "/calibration/drift?scheme=\(material.sha256)&coder=\(standing.coder.inQuery)",
        isCertified: standing.isCertified,
        isTrying: calibrations.contains { $0.coder == standing.coder && $0.judgedAt == nil })
    }
    golds = material.golds.map {
      GoldRow(
        id: $0.id, session: $0.session, source: $0.source, day: $0.markedAt.day,
        isRetired: $0.retiredAt != nil)
    }
    hasGolds = !golds.isEmpty
    let live = material.golds.filter { $0.retiredAt == nil }
    canTry = material.mark != nil && !live.isEmpty
    let fewest = max(1, live.map { $0.coding.units.count }.min() ?? 1)
    let wanted = material.mark?.fewestUnits ?? 1
    sessionsForMark = max(1, min(live.count, (wanted + fewest - 1) / fewest))
    sources = material.sources
    hasSources = !sources.isEmpty
    tries = calibrations.reversed().map {
      TryRow(
        address: "/calibration/\($0.id)", coder: $0.coder, number: $0.number, sessions: $0.parts.count,
        day: $0.startedAt.day, resultWords: $0.result?.rawValue ?? "at work", isJudged: $0.judgedAt != nil)
    }
    hasTries = !tries.isEmpty
  }
}

extension CalibrationPage.MarkFields {
  init(_ mark: PassMark, codes all: [Code]) {
    figures = PassMark.Figure.allCases.map {
      RadioView(value: $0.rawValue, words: $0.words, key: nil, isChosen: $0 == mark.figure)
    }
    least = mark.least
    fewestUnits = mark.fewestUnits
    fewestUses = mark.fewestUses
    days = mark.validDays
    sessions = mark.remindAfterSessions.map(String.init) ?? ""
    codes = all.map {
      RadioView(value: $0.id, words: $0.name, key: nil, isChosen: mark.codes.contains($0.id))
    }
  }
}
