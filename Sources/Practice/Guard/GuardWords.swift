/// Words by which the guard knows what a client does not say. English.
enum GuardWords {
  /// The rules that are kept by looking for words.
  static let rules: [GuardRule] = [.character, .method, .resolution]

  /// What a rule objects to in a text, as it is written there; words that the scenario's own line has are allowed.
  static func offences(against rule: GuardRule, in text: ReadText, allowing line: ReadText) -> [String] {
    guard let table = tables[rule] else { return [] }
    let allowed = Set(table.findings(in: line).map { words(line, $0.range) })
    return table.findings(in: text).map { words(text, $0.range) }.filter { !allowed.contains($0) }
  }

  private static func words(_ text: ReadText, _ range: Range<Int>) -> String {
    text.words[range].map(\.plain).joined(separator: " ")
  }

  private static let tables: [GuardRule: PatternTable<Bool>] = [
    .character: character, .method: MethodWords.table, .resolution: resolution,
  ]

  private static let character = PatternTable(
    """
    as an ai / i'm an ai|assistant|chatbot|bot / i am an ai|assistant|chatbot|bot / ai assistant|model / language model
    as a (peer|mental) supporter|counsellor|therapist|helper|assistant|professional / virtual assistant
    i'm|am here to|for help|support|listen|assist|you / here to help|assist|listen / i'm here for you
    can|could|may i help|assist you / can|could i help|assist / how can|may i help|assist|support / i can|could help|assist you
    have|did you tried|considered|thought / have you ever tried|considered|thought / you should|could try|consider|talk|speak|seek
    why don't you try|talk / i suggest|recommend / i would|i'd suggest|recommend|encourage / i encourage you
    you're not alone / you are not alone / it's important to / it is important to / remember that you / be kind to yourself
    sorry to hear / sorry that you / sorry you're going|feeling|struggling / i understand how|what you / i hear you
    how are|do you feel|feeling / what would you like to talk|share / would you like to talk|share|discuss / tell me (more) about
    how did|does that make you / what's on your mind / feel free to / take care of yourself / reach|reaching out to (a|your)
    seek|seeking (professional) help / mental health professional* / your feelings are|matter / thank you for sharing|reaching|opening|trusting
    thanks for sharing|reaching|opening / let's talk|work|explore|take|start / we can|could work|talk|explore / i'm glad you
    role play|playing / roleplay* / in character / the director / scenario / persona / peer supporter / training exercise / the user
    my instructions|prompt / these instructions / the instruction* / direction for / at most ~ words
    """)

  private static let resolution = PatternTable(
    """
    thank|thanks (you) so much / thank you very much / thank you for (all) (your|the) help|support|advice|listening|kindness|being|everything
    thanks for (all) (your|the) help|support|advice|listening|being|everything / thank you i feel / appreciate your help|support|advice
    you've|you (have) (really) helped / that helps|helped (a) lot / this helps|helped (a) lot / that's really helpful
    feel|feeling|i'm (so|a|already|really) (lot|much) better / feel|feeling (much|more|really) hopeful|relieved|empowered|confident
    that's a (really) great|good|wonderful|fantastic|brilliant idea|advice|plan|suggestion|point / great|good advice|idea|suggestion
    i'll|will try that|it|this / i'll (definitely) give that|it a try / i'm (definitely) going to try / i'll do that
    everything will be okay|fine|good|better / everything is going|gonna (to) be okay|fine|good|better
    things|it will get better / things|it are|is going|gonna (to) get better / it'll get better / everything's going|gonna (to) be okay|fine
    i'm going|gonna (to) be okay|fine / i'll be okay|fine now / i know i can do / i can do this / i'm ready to change|move
    problem solved / you're so right / i am|i'm (so|truly|very) grateful / new chapter / brighter / light at the end
    """)
}
