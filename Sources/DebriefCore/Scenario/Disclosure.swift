/// Something that the client tells once they trust the peer enough.
public struct Disclosure: Codable, Sendable, Equatable {
  /// A short name, unique within the scenario.
  public var id: String
  /// The id of the phase from which on it can be told; `nil` means from the first.
  public var fromPhase: String?
  /// The id of another disclosure that has to come before; `nil` when none has to.
  public var after: String?
  /// The gate: the least trust at which the client tells it, from 0 to 1.
  public var gate: Double
  /// A move that opens it at a lower trust; `nil` when trust alone counts.
  public var opener: DisclosureOpener?
  /// Words by which a peer asks for it, as ``Answer/about``: of several that are open, the one that was asked for
  /// is told. `nil` when there are none.
  public var about: [String]?
  /// The subjects of questions that it answers, besides those that its cues fit; `nil` when there are none.
  public var subjects: [QuestionSubject]?
  /// The cues that the turn then carries.
  public var cues: [Cue]
  /// Ways to say it; one of them is said, each of them carries every cue.
  public var lines: [String]

  /// Makes a disclosure.
  public init(
    id: String, fromPhase: String? = nil, after: String? = nil, gate: Double,
    opener: DisclosureOpener? = nil, about: [String]? = nil,
    subjects: [QuestionSubject]? = nil, cues: [Cue] = [], lines: [String]
  ) {
    self.id = id
    self.fromPhase = fromPhase
    self.after = after
    self.gate = gate
    self.opener = opener
    self.about = about
    self.subjects = subjects
    self.cues = cues
    self.lines = lines
  }

  /// Every subject of a question that it answers.
  public var answeredSubjects: Set<QuestionSubject> {
    Set(subjects ?? []).union(cues.flatMap { QuestionSubject.fitting($0.kind) })
  }
}

/// A move that opens a disclosure below its gate, such as a direct safety question.
public struct DisclosureOpener: Codable, Sendable, Equatable {
  /// The move.
  public var move: Move
  /// The least trust at which it opens the disclosure, from 0 to 1.
  public var trust: Double

  /// Makes an opener.
  public init(move: Move, trust: Double) {
    self.move = move
    self.trust = trust
  }
}
