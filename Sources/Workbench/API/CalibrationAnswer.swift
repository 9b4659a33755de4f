import DebriefCore
import Review
import Store

/// What a script is told of calibration with one scheme: the mark, how every expert stands, gold codings and tries.
struct CalibrationAnswer: Encodable, Sendable {
  let scheme: String
  let mark: MarkAnswer?
  let experts: [Expert]
  let golds: [GoldCoding]
  /// What can become gold, as `source` names it.
  let sources: [String]
  let tries: [Try]

  /// How one expert stands.
  struct Expert: Encodable, Sendable {
    let coder: String
    let certified: Bool
    /// When the last certificate ends or ended.
    let until: String?
    let tries: Int
    let lastResult: String?
    let sessionsSince: Int
    let reminders: [String]
  }

  /// A gold coding.
  struct GoldCoding: Encodable, Sendable {
    let id: Int64
    let session: String
    let source: String
    let marked: String
    let retired: Bool
  }

  /// A try.
  struct Try: Encodable, Sendable {
    let id: Int64
    let coder: String
    let number: Int
    let assignments: [Int64]
    let started: String
    let result: String?
  }

  init(_ material: CalibrationMaterial) {
    scheme = material.sha256
    mark = material.mark.map(MarkAnswer.init)
    experts = material.certifications.map {
      Expert(
        coder: $0.coder, certified: $0.isCertified, until: $0.certificate?.endsAt.text, tries: $0.tries,
        lastResult: $0.lastResult?.rawValue, sessionsSince: $0.sessionsSince, reminders: $0.reminders)
    }
    golds = material.golds.map {
      GoldCoding(
        id: $0.id, session: $0.session, source: $0.source, marked: $0.markedAt.text,
        retired: $0.retiredAt != nil)
    }
    sources = material.sources.map(\.value)
    tries = material.calibrations.map {
      Try(
        id: $0.id, coder: $0.coder, number: $0.number, assignments: $0.parts.map(\.assignment),
        started: $0.startedAt.text, result: $0.result?.rawValue)
    }
  }
}

/// A pass mark, in the fields that set it.
struct MarkAnswer: Encodable, Sendable {
  let figure: String
  let least: Double
  let units: Int
  let uses: Int
  let code: [String]
  let days: Int
  let sessions: Int?

  init(_ mark: PassMark) {
    figure = mark.figure.rawValue
    least = mark.least
    units = mark.fewestUnits
    uses = mark.fewestUses
    code = mark.codes
    days = mark.validDays
    sessions = mark.remindAfterSessions
  }
}
