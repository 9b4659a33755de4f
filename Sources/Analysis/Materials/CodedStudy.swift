public import DebriefCore

/// What analyses work on: a scheme, the sessions, and what coders made of them.
public struct CodedStudy: Sendable, Equatable {
  /// The scheme that the codings follow.
  public var scheme: Scheme
  /// The sessions; the codings of others are left out.
  public var sessions: [SessionOutline]
  /// Blind revisions only, one per coder, session and pass. Analyses look at each coder's first pass.
  public var codings: [SessionCoding]
  /// The last submitted revisions, whatever their coders had seen: what the reference is made from.
  public var latest: [SessionCoding]
  /// The rulings of closed adjudications, by session.
  public var rulings: [String: [Ruling]]

  /// Puts the parts together.
  ///
  /// - Parameter latest: `nil` where no coding was corrected after its coder had seen others.
  public init(
    scheme: Scheme, sessions: [SessionOutline], codings: [SessionCoding], latest: [SessionCoding]? = nil,
    rulings: [String: [Ruling]] = [:]
  ) {
    self.scheme = scheme
    self.sessions = sessions
    self.codings = codings
    self.latest = latest ?? codings
    self.rulings = rulings
  }

  /// The experts' view of every unit.
  public var reference: ReferenceBook { ReferenceBook(codings: latest, rulings: rulings) }

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
    func isKept(_ coding: SessionCoding) -> Bool {
      !kinds.contains(coding.kind) || coders.contains(coding.coder)
    }
    var narrowed = self
    narrowed.sessions = sessions.filter { names.isEmpty || names.contains($0.name) }
    narrowed.codings = codings.filter(isKept)
    narrowed.latest = latest.filter(isKept)
    return narrowed
  }

  /// The same study with the sessions of one trainee.
  public func narrowed(toTrainee trainee: String) -> CodedStudy {
    var narrowed = self
    narrowed.sessions = sessions.filter { $0.trainee == trainee }
    return narrowed
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

  /// The same, each in the column of its coder.
  var identifiedFirstPasses: [IdentifiedCoding] {
    firstPasses.map { (CoderIdentity(name: $0.coder, kind: $0.kind), $0) }
  }

  /// Passes 1 and 2 of each coder over each of the sessions of which both are there, each in a column of its own.
  var identifiedBothPasses: [IdentifiedCoding] {
    let known = Set(sessions.map(\.name))
    let passes = codings.filter { known.contains($0.session) && $0.pass <= 2 }
    let looks = Dictionary(grouping: passes) { [$0.kind.rawValue, $0.coder, $0.session] }
    return looks.values.filter { $0.count == 2 }.joined().map {
      (CoderIdentity(name: $0.coder, kind: $0.kind, pass: $0.pass), $0)
    }
  }
}
