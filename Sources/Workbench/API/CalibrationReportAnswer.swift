import Agreement
import Analysis
import DebriefCore
import Review
import Store

/// What a script is told of a judged try: agreement code by code against the mark, and turn by turn own, gold and why.
struct CalibrationReportAnswer: Encodable, Sendable {
  let id: Int64
  let coder: String
  let number: Int
  let scheme: String
  let mark: MarkAnswer
  let verdict: VerdictAnswer
  let certifiedUntil: String?
  let codes: [CodeRow]
  let sessions: [ComparedSessionAnswer]

  /// One code.
  struct CodeRow: Encodable, Sendable {
    let code: String
    let units: Int
    let uses: Int
    let missing: Int
    let agreement: FigureAnswer
    let figure: FigureAnswer
    let verdict: VerdictAnswer
  }

  init(_ report: CalibrationReport, certificate: Certificate?) {
    id = report.calibration.id
    coder = report.calibration.coder
    number = report.calibration.number
    scheme = report.calibration.scheme
    mark = MarkAnswer(report.comparison.mark)
    verdict = VerdictAnswer(report.comparison.verdict)
    certifiedUntil = certificate?.endsAt.text
    codes = report.comparison.codes.map {
      CodeRow(
        code: $0.code.id, units: $0.units, uses: $0.uses, missing: $0.missing,
        agreement: FigureAnswer($0.agreement), figure: FigureAnswer($0.figure),
        verdict: VerdictAnswer($0.verdict))
    }
    sessions = report.sessions.map { ComparedSessionAnswer($0) }
  }
}

/// Whether a mark is reached, or why there is too little to say.
struct VerdictAnswer: Encodable, Sendable {
  let result: String
  let why: String?

  init(_ verdict: GoldComparison.Verdict) {
    switch verdict {
    case .passed: (result, why) = (Calibration.Result.passed.rawValue, nil)
    case .failed: (result, why) = (Calibration.Result.failed.rawValue, nil)
    case .none(let reason): (result, why) = (Calibration.Result.none.rawValue, reason)
    }
  }
}

/// A figure with its 95 % interval, or why it is undefined.
struct FigureAnswer: Encodable, Sendable {
  let value: Double?
  let lower: Double?
  let upper: Double?
  /// How the interval was made.
  let method: String?
  let undefined: String?

  init(_ figure: GoldComparison.FigureWithInterval) {
    let interval = try? figure.interval.get()
    (lower, upper, method) = (interval?.lower, interval?.upper, interval?.method.rawValue)
    switch figure.value {
    case .success(let value): (self.value, undefined) = (value, nil)
    case .failure(let reason): (value, undefined) = (nil, reason.sentence)
    }
  }
}
