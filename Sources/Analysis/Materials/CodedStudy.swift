public import DebriefCore

/// What analyses work on: a scheme, the sessions, and what coders made of them.
public struct CodedStudy: Sendable, Equatable {
  /// The scheme that the codings follow.
  public var scheme: Scheme
  /// The sessions; the codings of others are left out.
  public var sessions: [SessionOutline]
  /// Blind revisions only, one per coder, session and pass. Analyses look at each coder's first pass.
  public var codings: [SessionCoding]

  /// Puts the parts together.
  public init(scheme: Scheme, sessions: [SessionOutline], codings: [SessionCoding]) {
    self.scheme = scheme
    self.sessions = sessions
    self.codings = codings
  }

  /// The same study with some of its sessions and coders.
  ///
  /// - Parameters:
  ///   - names: the sessions to keep; none means all.
  ///   - coders: the coders to keep among those of their kind; a kind that none of them is of is kept whole.
  public func narrowed(
    toSessions names: [String] = [], coders: [String] = []
  ) throws(AnalysisError) -> CodedStudy {
    let knownSessions = sessions.map(\.name)
    for name in names where !knownSessions.contains(name) {
      throw .unknownSession(name, known: knownSessions)
    }
    let knownCoders = Set(codings.map(\.coder)).sorted()
    for coder in coders where !knownCoders.contains(coder) {
      throw .unknownCoder(coder, known: knownCoders)
    }
    let kinds = Set(codings.filter { coders.contains($0.coder) }.map(\.kind))
    return CodedStudy(
      scheme: scheme, sessions: sessions.filter { names.isEmpty || names.contains($0.name) },
      codings: codings.filter { !kinds.contains($0.kind) || coders.contains($0.coder) })
  }

  /// The same study with the sessions of one trainee.
  public func narrowed(toTrainee trainee: String) -> CodedStudy {
    CodedStudy(scheme: scheme, sessions: sessions.filter { $0.trainee == trainee }, codings: codings)
  }

  /// The codes of those ids, or all codes when none is named.
  public func codes(_ ids: [String]) throws(AnalysisError) -> [Code] {
    guard !ids.isEmpty else { return scheme.codes }
    var codes: [Code] = []
    for id in ids {
      guard let code = scheme.code(id) else { throw .unknownCode(id, known: scheme.codes.map(\.id)) }
      codes.append(code)
    }
    return codes
  }

  /// Each coder's first pass over each of the sessions.
  var firstPasses: [SessionCoding] {
    let known = Set(sessions.map(\.name))
    var first: [String: SessionCoding] = [:]
    for coding in codings where known.contains(coding.session) {
      let key = "\(coding.kind.rawValue)\u{0}\(coding.coder)\u{0}\(coding.session)"
      if let held = first[key], held.pass <= coding.pass { continue }
      first[key] = coding
    }
    return Array(first.values)
  }
}
