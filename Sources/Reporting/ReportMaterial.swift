public import DebriefCore

/// What a trainee's report is made from: plain values, whatever they are kept in.
public struct ReportMaterial: Sendable {
  /// The study's title.
  public var study: String
  /// The trainee's name.
  public var trainee: String
  /// The trainee's sessions, in the order in which the report tells of them.
  public var sessions: [SessionRecord]
  /// The scheme that the codings use.
  public var scheme: Scheme
  /// The scheme's SHA-256.
  public var schemeHash: String
  /// Submitted codings in their blind revisions: the trainee's own, and what misalignment is computed from. Codings
  /// by models, with another scheme, of other sessions and of a second pass are left out of the report.
  public var codings: [SessionCoding]
  /// The last submitted revisions, whatever their coders had seen: what the report tells of the experts' view.
  public var latest: [SessionCoding]
  /// The rulings of closed adjudications, by session: they go before the experts' consensus.
  public var rulings: [String: [Ruling]]
  /// The SHA-256 of the study's dataset, as an export at the same moment would name it; `nil` when the report is not
  /// made from a study.
  public var datasetHash: String?
  /// Where to find help, as the study's lead wrote it; `nil` when nothing was set.
  public var helpText: String?
  /// Notes for the head of the report, such as that its people are invented.
  public var notes: [String]
  /// When the report is made.
  public var madeAt: Timestamp
  /// What makes it, such as `debrief 0.1.0`.
  public var program: String

  /// Puts the material together.
  ///
  /// - Parameter latest: `nil` where no coding was corrected after its coder had seen others.
  public init(
    study: String, trainee: String, sessions: [SessionRecord], scheme: Scheme, schemeHash: String,
    codings: [SessionCoding], latest: [SessionCoding]? = nil, rulings: [String: [Ruling]] = [:],
    datasetHash: String? = nil, helpText: String? = nil, notes: [String] = [], madeAt: Timestamp,
    program: String
  ) {
    self.study = study
    self.trainee = trainee
    self.sessions = sessions
    self.scheme = scheme
    self.schemeHash = schemeHash
    self.codings = codings
    self.latest = latest ?? codings
    self.rulings = rulings
    self.datasetHash = datasetHash
    self.helpText = helpText
    self.notes = notes
    self.madeAt = madeAt
    self.program = program
  }

  /// The experts' first codings of a session among some, by the coders' names.
  func expertCodings(of session: String, among codings: [SessionCoding]) -> [SessionCoding] {
    firstPasses(among: codings) { $0.kind == .expert && $0.session == session }
  }

  /// The trainee's own submitted coding of a session; `nil` when there is none yet.
  func ownCoding(of session: String) -> SessionCoding? {
    firstPasses(among: codings) { $0.kind == .peer && $0.session == session && $0.coder == trainee }.first
  }

  /// Every expert of these sessions by name, in alphabetical order. The report calls them by their place in it.
  var experts: [String] {
    let names = Set(sessions.map(\.header.name))
    return Set(
      latest.filter { $0.kind == .expert && $0.scheme == schemeHash && names.contains($0.session) }
        .map(\.coder)
    ).sorted()
  }

  private func firstPasses(
    among codings: [SessionCoding], where isMeant: (SessionCoding) -> Bool
  ) -> [SessionCoding] {
    let meant = codings.filter { $0.scheme == schemeHash && isMeant($0) }.sorted { $0.pass < $1.pass }
    var first: [String: SessionCoding] = [:]
    for coding in meant where first[coding.coder] == nil { first[coding.coder] = coding }
    return first.values.sorted { $0.coder < $1.coder }
  }
}
