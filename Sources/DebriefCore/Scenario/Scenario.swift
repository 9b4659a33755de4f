/// A client case: who the client is, what they carry, and what it takes for them to say it.
public struct Scenario: Codable, Sendable, Equatable {
  /// A short name that stays the same over versions, such as `exam-stress`.
  public var id: String
  /// The version as the authors write it, such as `1.0`.
  public var version: String
  /// The title a person reads.
  public var title: String
  /// The language of the lines, as a BCP 47 tag such as `en`.
  public var language: String
  /// What the conversation may touch on, told to the trainee before it starts.
  public var topics: [String]
  /// From 0 (no risk is spoken of) to 3 (acute risk is spoken of).
  public var riskLevel: Int
  /// What a trainee should know before choosing this case.
  public var contentNote: String
  /// Who the client is.
  public var persona: Persona
  /// The client's trust at the start, from 0 to 1.
  public var startingTrust: Double
  /// How the client feels at the start.
  public var startingAffect: Affect
  /// How many turns the client stays at most, the opening and the goodbye among them.
  public var length: Int
  /// The parts of the conversation, in order. Never empty.
  public var phases: [Phase]
  /// What the client can disclose, in the order in which it comes up.
  public var disclosures: [Disclosure]
  /// Answers to questions about something, which give nothing away; `nil` when there are none.
  public var answers: [Answer]?
  /// Answers to a peer's move when nothing is disclosed.
  public var reactions: [Reaction]
  /// What the client says when they hold back.
  public var resistance: ResistanceLines
  /// What the client says before telling something else than was asked; `nil` when there is nothing.
  public var bridges: [String]?
  /// Lines that carry on when there is neither a disclosure nor a reaction.
  public var continuing: [String]
  /// First lines; one of them opens the conversation.
  public var opening: [String]
  /// Goodbyes.
  public var ending: EndingLines

  /// Makes a scenario from its parts; `Authoring` checks the rules between them.
  public init(
    id: String, version: String, title: String, language: String, topics: [String], riskLevel: Int,
    contentNote: String, persona: Persona, startingTrust: Double, startingAffect: Affect, length: Int,
    phases: [Phase], disclosures: [Disclosure], answers: [Answer]? = nil, reactions: [Reaction],
    resistance: ResistanceLines, bridges: [String]? = nil, continuing: [String], opening: [String],
    ending: EndingLines
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.language = language
    self.topics = topics
    self.riskLevel = riskLevel
    self.contentNote = contentNote
    self.persona = persona
    self.startingTrust = startingTrust
    self.startingAffect = startingAffect
    self.length = length
    self.phases = phases
    self.disclosures = disclosures
    self.answers = answers
    self.reactions = reactions
    self.resistance = resistance
    self.bridges = bridges
    self.continuing = continuing
    self.opening = opening
    self.ending = ending
  }

  /// The disclosure of that id, or `nil`.
  public func disclosure(_ id: String) -> Disclosure? {
    disclosures.first { $0.id == id }
  }

  /// The answer of that id, or `nil`.
  public func answer(_ id: String) -> Answer? {
    answers?.first { $0.id == id }
  }

  /// Every cue of the scenario, in the order of its disclosures.
  public var cues: [Cue] {
    disclosures.flatMap(\.cues)
  }
}

/// Who the client of a scenario is.
public struct Persona: Codable, Sendable, Equatable {
  /// The name that the transcript shows.
  public var name: String
  /// The age in years.
  public var age: Int
  /// What has happened in the client's life, for authors and for a voice that writes its own lines.
  public var background: String
  /// How the client talks.
  public var style: String

  /// Makes a persona.
  public init(name: String, age: Int, background: String, style: String) {
    self.name = name
    self.age = age
    self.background = background
    self.style = style
  }
}
