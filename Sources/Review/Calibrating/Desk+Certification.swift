public import DebriefCore
public import Store

/// How a coder stands with one version of a scheme.
public struct Certification: Sendable, Equatable {
  /// The coder's name.
  public var coder: String
  /// How many tries there were.
  public var tries: Int
  /// What the last try came to; `nil` for none, or while it is open.
  public var lastResult: Calibration.Result?
  /// The certificate that holds, or the last that did; `nil` when there was none.
  public var certificate: Certificate?
  /// Whether a certificate holds.
  public var isCertified: Bool
  /// How many sessions of the study the coder has submitted with the scheme since.
  public var sessionsSince: Int
  /// Why a recalibration is due, in sentences; empty while it is not.
  public var reminders: [String]

  /// So many days before the end a recalibration is due.
  public static let warningDays: Int64 = 14
}

extension Desk {
  /// How every expert stands with a scheme, by name.
  public func certifications(scheme sha256: String, at moment: Timestamp) throws -> [Certification] {
    let mark = try study.passMark(scheme: sha256)
    let certificates = try study.certificates(scheme: sha256)
    let calibrations = try study.calibrations(scheme: sha256)
    let given = try study.assignments().filter { $0.scheme == sha256 && $0.purpose == .study }
    return try study.people().filter { $0.role == .expert }.map { person in
      let tries = calibrations.filter { $0.coder == person.name }
      let certificate = certificates.last { $0.coder == person.name }
      let since = certificate?.givenAt ?? Timestamp(milliseconds: 0)
      let submitted = given.count {
        $0.coder == person.name && ($0.firstSubmittedAt.map { $0 > since } ?? false)
      }
      return Certification(
        coder: person.name, tries: tries.count, lastResult: tries.last?.result, certificate: certificate,
        isCertified: certificate?.holds(at: moment) ?? false, sessionsSince: submitted,
        reminders: Self.reminders(certificate, submitted, mark, at: moment))
    }
  }

  /// Which of some experts have no certificate that holds, where the scheme has a mark to reach.
  public func uncertified(
    among coders: [String], scheme sha256: String, at moment: Timestamp
  ) throws -> [String] {
    guard try study.passMark(scheme: sha256) != nil else { return [] }
    let certified = Set(
      try certifications(scheme: sha256, at: moment).filter(\.isCertified).map(\.coder))
    return try coders.filter { try study.person(named: $0).role == .expert && !certified.contains($0) }
  }

  private static func reminders(
    _ certificate: Certificate?, _ submitted: Int, _ mark: PassMark?, at moment: Timestamp
  ) -> [String] {
    guard let mark else { return [] }
    guard let certificate else { return ["No certificate yet."] }
    guard certificate.revokedAt.map({ moment < $0 }) ?? true else {
      return ["The certificate was taken away."]
    }
    guard moment < certificate.endsAt else {
      return ["The certificate ended on \(certificate.endsAt.day)."]
    }
    var reminders: [String] = []
    if certificate.endsAt < moment.adding(seconds: Certification.warningDays * 86_400) {
      reminders.append("The certificate ends on \(certificate.endsAt.day).")
    }
    if let most = mark.remindAfterSessions, submitted >= most {
      reminders.append("\(submitted) sessions since the last calibration; one is due after \(most).")
    }
    return reminders
  }
}
