/// What a question is about that can be put to any client, whatever the case.
///
/// A scenario's answers and disclosures name the subjects that they fit; how each is asked is known to the program.
public enum QuestionSubject: String, Codable, Sendable, CaseIterable {
  /// What is going on, or more of it.
  case story
  /// How it feels, what it is like.
  case feeling
  /// The hardest part.
  case hardest
  /// What goes through the client's mind.
  case thoughts
  /// What somebody should know or understand.
  case wantKnown = "want known"
  /// Why the client writes, and why now.
  case wrote

  /// How it was before.
  case before
  /// How and when it began.
  case beginning
  /// How long it has been so.
  case howLong = "how long"
  /// How a day goes, and how the client gets through it.
  case day
  /// At what time, or where, it is worse.
  case worstTime = "worst time"
  /// Whether the client sleeps, and how the nights are.
  case sleep
  /// Whether and what the client eats.
  case eating
  /// What has helped, or makes it lighter.
  case helps
  /// What keeps the client going, and what matters to them.
  case keepsGoing = "keeps going"
  /// What is missed.
  case missing
  /// What would have to be different, what is wished for.
  case different
  /// Which support would feel right, what is needed.
  case support
  /// Who is there for the client.
  case people
  /// Who knows of it, and whether they were told.
  case told
  /// With whom the client lives, and whether somebody is there.
  case home
  /// Work, school or study.
  case work
  /// Whether the client gets out and sees people.
  case goingOut = "going out"
  /// What happened today.
  case today
  /// How the client is at the moment.
  case howNow = "how now"
  /// Whether a feeling that the peer names is there: anger, fear, shame.
  case namedFeeling = "named feeling"
  /// How the client sees it.
  case ownView = "own view"
  /// What it comes from, and why.
  case cause
  /// What it is like to say so here.
  case sayingIt = "saying it"
  /// What the client does next.
  case next
  /// A doctor or somebody else who does it for a living.
  case professional

  /// Whether nearly every piece of the story is an answer to it, so that it needs no answer of its own.
  public var isWide: Bool {
    switch self {
    case .story, .feeling, .hardest, .thoughts, .wantKnown, .wrote: true
    default: false
    }
  }

  /// The subjects that need answers of their own.
  public static let narrow = allCases.filter { !$0.isWide }

  /// The subjects that something with a cue of that kind fits, whatever else the scenario says of it.
  public static func fitting(_ kind: Cue.Kind) -> [QuestionSubject] {
    switch kind {
    case .distress: [.story, .feeling, .hardest, .thoughts, .wantKnown, .wrote]
    case .risk: [.story, .hardest, .thoughts, .wantKnown]
    case .ambivalence: [.story, .feeling, .hardest, .thoughts, .wantKnown, .different, .ownView]
    case .protective: [.helps, .keepsGoing]
    }
  }
}
