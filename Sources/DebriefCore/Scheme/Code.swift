/// One judgement in a scheme.
public struct Code: Codable, Sendable, Equatable {
  /// A short name in lower case, such as `missed_cue`; unique within the scheme.
  public var id: String
  /// The name a person reads.
  public var name: String
  /// What the code means, in a sentence or two.
  public var definition: String
  /// What counts.
  public var include: [String]
  /// What does not count.
  public var exclude: [String]
  /// Worked examples.
  public var examples: [WorkedExample]
  /// What is judged.
  public var unit: UnitKind
  /// How it is judged.
  public var scale: Scale
  /// Whether the code speaks of a concern, of a strength, or of neither.
  public var polarity: Polarity
  /// The severity levels, mildest first; empty when the code has none.
  public var severities: [Level]
  /// A further choice made when the code is set, such as omission or commission.
  public var attribute: Attribute?
  /// Whether a piece of the transcript must be marked.
  public var evidence: EvidenceRule
  /// The key that sets the code on the coding page: one letter, unique within the scheme.
  public var key: String
  /// How much the code weighs in a trainee's report; 1 unless the scheme says otherwise.
  public var weight: Double
  /// The ids of codes that this one goes before when the same words could be either.
  public var precedence: [String]
  /// Whether peers judge their own turns by this code too.
  public var codedByPeers: Bool
  /// The question put to a peer in simpler words; the definition stands in when the scheme gives none.
  public var peerQuestion: String?

  /// Makes a code; everything but its name, meaning, unit, scale and key has the common default.
  public init(
    id: String, name: String, definition: String, include: [String] = [], exclude: [String] = [],
    examples: [WorkedExample] = [], unit: UnitKind = .peerTurn, scale: Scale = .binary,
    polarity: Polarity = .neutral, severities: [Level] = [], attribute: Attribute? = nil,
    evidence: EvidenceRule = .none, key: String, weight: Double = 1, precedence: [String] = [],
    codedByPeers: Bool = false, peerQuestion: String? = nil
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.include = include
    self.exclude = exclude
    self.examples = examples
    self.unit = unit
    self.scale = scale
    self.polarity = polarity
    self.severities = severities
    self.attribute = attribute
    self.evidence = evidence
    self.key = key
    self.weight = weight
    self.precedence = precedence
    self.codedByPeers = codedByPeers
    self.peerQuestion = peerQuestion
  }
}

/// Whether a code speaks of a concern, of a strength, or of neither.
public enum Polarity: String, Codable, Sendable, CaseIterable {
  case concern, strength, neutral
}

/// Whether setting a code asks for a marked piece of the transcript.
public enum EvidenceRule: String, Codable, Sendable, CaseIterable {
  case none, optional, required
}

/// A further named choice made when a code is set, such as `kind`: omission or commission.
public struct Attribute: Codable, Sendable, Equatable {
  /// The name of the choice, such as `kind`.
  public var name: String
  /// What can be chosen, in order; at least two.
  public var options: [Option]

  /// Makes an attribute.
  public init(name: String, options: [Option]) {
    self.name = name
    self.options = options
  }
}

/// A worked example: what was said, and whether the code applies.
public struct WorkedExample: Codable, Sendable, Equatable {
  /// The client's words before, when the example needs them.
  public var client: String?
  /// The peer's words.
  public var peer: String?
  /// The value that a coder gives, in its text form.
  public var value: String
  /// Why.
  public var reason: String?

  /// Makes an example.
  public init(client: String? = nil, peer: String? = nil, value: String, reason: String? = nil) {
    self.client = client
    self.peer = peer
    self.value = value
    self.reason = reason
  }
}
