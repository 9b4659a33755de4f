/// How a sentence asks, with or without a question mark: people who type fast leave it out.
enum QuestionForm: Sendable {
  /// Leaves the answer to the client.
  case open
  /// Can be answered by yes, no or one fact.
  case closed
  /// Says something of the client and asks whether it is so.
  case restating

  /// The form of a sentence and the words that show it; `nil` when it does not ask.
  static func read(_ sentence: ReadText.Sentence, of text: ReadText) -> (
    form: QuestionForm, range: Range<Int>
  )? {
    let found = forms.findings(in: sentence, of: text)
    let asking = found.filter {
      $0.value != .ofClient && !text.isQuoted($0.range) && canAsk($0.range, in: sentence, of: text)
    }
    let first = asking.min { ($0.range.lowerBound, $0.value.rank) < ($1.range.lowerBound, $1.value.rank) }
    if let first {
      let open = asking.first { $0.value == .open && text.words[$0.range.lowerBound].startsClause }
      if first.value == .open { return (.open, first.range) }
      if first.value == .closed, sentence.isQuestion, let open { return (.open, open.range) }
      return (.closed, sentence.isQuestion ? sentence.words : first.range)
    }
    guard sentence.isQuestion, !isBackchannel(sentence, of: text) else { return nil }
    let restates = sentence.words.count > 3 && found.contains { $0.value == .ofClient }
    return (restates ? .restating : .closed, sentence.words)
  }

  private enum Mark: Sendable {
    case open, closed, fact, ofClient

    /// Which counts of two that begin at the same word.
    var rank: Int {
      switch self {
      case .fact: 0
      case .open: 1
      case .closed, .ofClient: 2
      }
    }
  }

  /// Without a question mark, what begins like a question late in a sentence mostly belongs to a statement ("and that's
  /// why, what worries you, you feel") unless it invites ("I wonder", "tell me") or ends the sentence ("is that right").
  private static func canAsk(_ range: Range<Int>, in sentence: ReadText.Sentence, of text: ReadText) -> Bool {
    sentence.isQuestion || range.lowerBound - sentence.words.lowerBound <= latestStart
      || inviting.contains(text.words[range.lowerBound].plain)
      || sentence.words.upperBound - range.upperBound <= 1
  }

  /// How many words may stand before a question that has no question mark.
  private static let latestStart = 6

  private static let inviting: Set<String> = [
    "i", "i'm", "i'd", "tell", "talk", "say", "wondering", "curious", "help", "walk", "describe", "remind",
    "could", "can",
  ]

  /// "Yeah?" and "Right?" ask nothing.
  private static func isBackchannel(_ sentence: ReadText.Sentence, of text: ReadText) -> Bool {
    text.words[sentence.words].allSatisfy { nods.contains($0.plain) }
  }

  private static let nods: Set<String> = [
    "yeah", "yes", "right", "okay", "really", "no", "hm", "hmm", "mm", "oh", "so", "huh", "and", "well",
    "honestly", "wow",
    "seriously", "all", "sure", "what", "but",
  ]

  private static let forms: PatternTable<Mark> = {
    func marked(_ forms: String, _ mark: Mark) -> [(String, Mark)] {
      WordPattern.forms(in: MoveWords.filled(forms)).map { ($0, mark) }
    }
    return PatternTable(
      marked(openForms, .open) + marked(closedForms, .closed) + marked(factForms, .fact)
        + marked(ofClientForms, .ofClient))
  }()

  private static let openForms = """
    ^what|what's|what're|how|how's|how're|why|whats ?
    what|how|why is|are|was|were|do|does|did|would|could|can|has|have|will|should|might|kind|sort|makes|made ?
    ^who else
    and|but|so|like|then|that what|how|why ?
    ^what's|what're|how's|how're|what'd|how'd
    ^what is|are|was|were|do|does|did|would|could|can|has|have|will|should|might|makes|made|brings|brought|\
    goes|went
    ^what happens|happened|helps|helped|keeps|kept|gets|got|worries|scares|hurts|matters|changed|else|about|\
    comes|came
    ^what kind|kinds|sort|sorts|part|parts|bit|things|thoughts|feelings ~ is|are|do|does|did|would|could|\
    scares|hurts|feels|makes|you
    ^how is|are|was|were|do|does|did|would|could|can|has|have|will|come|so|about|might
    ^why is|are|was|were|do|does|did|would|has|have|now|today|then|that
    ^which part|bit|one|of|side|parts|moments
    ^in|to what way|ways|extent / ^then what / ^what then|so
    ^where do|does|did|would|are|is ~ feel|feels|go|leave|leaves|start|begin|come|comes|take|see|stand|\
    think|sit
    ^who is|are|was|were he|she|they|it ~ to|for you
    ^when do|does|did|is|was ~ most|worst|hardest|strongest|feel
    ^tell me|us / ^remind me (again) what|how|why / you can|could tell me|us (a) (little|bit|more) about|how|what
    ^talk (to) me|us (a) (bit|little) (more) (about|through)
    ^how (really) confident|important|ready|willing|motivated|comfortable are|is|do|would
    ^any (other) thoughts|ideas . / i wondered what|how|why|whether|if / say (a) (bit|little) more / walk|talk me through / help me understand|see|picture|get
    (i'd|would) like|love to hear|understand|know (more|about|what|how|why)
    i (do|just|really) wonder what|how|why|where|whether|if
    i'm|am (just|also|kind|of) wondering|curious / ^wondering|curious what|how|where|about|whether|if
    want|interested to hear|know more|about|what|how / ^go on . / interested in|to ~ what|how
    would|do|did you like|want|wanna (to) tell|share|say ? / would|do you feel like telling|sharing|talking
    could|can|would|will you (maybe|perhaps|please|just) tell|describe|explain|say|share|elaborate|expand ?
    could|can|would you (maybe|perhaps|please|just) (tell|say|describe|share|explain) more|a|me|what|how|us
    what else / ^describe / all ears / feel free to share|tell|talk|vent / ^anything else ?
    is|was there anything|something else ?
    can|could|would|will you (like|want) (to) (maybe) talk (to|with) (me|us) (a) (bit|little) (more) about
    ^say (a) (bit|little|some) more / ^more about that
    """

  private static let factForms = """
    ^how long|old|many|often|much|far|soon|late|big|early|likely
    how long|old|many|often|much|far|soon|late|big|early|likely ?
    ^have|did you|u (ever|already|even) tried|try|considered|thought
    what time|day|year|age|grade|subject|subjects|course|school|month|class|date|number|city|town
    what's|what is your|the name|age / what should|can|do|may i|we call|say
    would|do you like|want to ~ or ? / do you want|like to (to) talk|speak|chat to|with
    would you say (that) it's|you're|it|you|that's|this|there
    how about you|we|a|trying|going|taking|making|doing|talking|just|some|asking
    what about trying|going|taking|making|doing|joining|asking|talking|writing|some|getting
    what if / why don't|not|didn't you|just|try|go|talk|take|invite|ask|call|tell|do|start|we|u|leave|join|see
    tell me if|when|to|that|your|where|whether / i'm wondering if|whether|have|do|did|is|are
    can|could|would you tell|say if|whether|me if|whether
    """

  private static let closedForms = """
    ^is|are|was|were|isn't|aren't|wasn't|weren't|am {subject}|i|the|my|u|even
    ^do|don't you|u|they|we|people|your|his|her|their|i|any
    ^does|did|doesn't|didn't|has|hasn't|hadn't {subject}|the|u|i|a
    ^have|haven't {subject}|u|i / ^had {subject} / would it help|be|have
    ^can|could|would|will|shall|won't|can't|couldn't|wouldn't|may|should|shouldn't {subject}|u|i|the
    ^who|who's|whose|when|when's|where|where's is|are|was|were|do|does|did|would|has|have|can|will|could
    ^who's|when's|where's the|your|that|he|she|it
    ^how long|old|many|often|much|far|soon|late|big|early / ^what time|day|year|age|grade|month
    ^since when / ^you there|okay|ok|safe|sure|sleeping|eating|alone|home|mean / what should|can|may i call
    ^would it|that / or not ? / ^did u / ^any ~ ?
    """

  private static let ofClientForms = """
    you|you're|you've|your|you'd|u / it's|it|that's|they|he|she|nobody|everyone|everything|there's
    """
}
