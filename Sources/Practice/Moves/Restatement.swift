/// Tells a statement about the client and the client's world, which gives back what was said.
///
/// Only asked when nothing else was read in a sentence.
enum Restatement {
  /// The shortest statement about others that is taken for one.
  static let shortest = 5

  /// The words that show it, or `nil`.
  static func range(in sentence: ReadText.Sentence, of text: ReadText) -> Range<Int>? {
    guard exceptions.findings(in: sentence, of: text).isEmpty else { return nil }
    let found = signs.findings(in: sentence, of: text)
    guard let first = found.first else { return nil }
    if found.contains(where: \.value) { return first.range }
    return sentence.words.count >= shortest ? first.range : nil
  }

  /// Signs; true for those that need no length.
  private static let signs: PatternTable<Bool> = {
    func marked(_ forms: String, _ mark: Bool) -> [(String, Bool)] {
      WordPattern.forms(in: MoveWords.filled(forms)).map { ($0, mark) }
    }
    return PatternTable(
      marked(
        """
        ^{feeling} even|and|of|at|with|that|because|too|by|about|to|in|for|when|but|or|as|so / ^{feeling} $
        ^not (so|really|just|even) {feeling} / ^you're|you|you've|you'd|u|your
        """, true)
        + marked(
          """
          you|you're|you've|your|you'd|yourself|u
          ^he|she|they|nobody|everyone|everybody|somebody|someone|everything|he's|she's|they're|he'd|she'd|\
          they'd
          ^so he|she|they|the|it|it's|nobody|everyone|everything|even|there's|now|every|no|his|her|their|on|\
          all|not
          ^as if|though|soon / ^it's|it (almost|kind|sort) (of) like|as / ^it's been|become|got
          ^that|the word|part|feeling|thought|voice|quiet|empty|silence|worst
          ^no one|place|matter
          """, false))
  }()

  private static let exceptions = PatternTable(
    MoveWords.filled(
      """
      i|i'm|i've|i'll|i'd|my|me|we|we're|we've|we'll|us|our|let's|mine|myself
      you (really|just|also|probably|maybe|always|still) can|could|might|may|should|must|shall|shouldn't|\
      will|better|ought
      you'll|you'd better / you (are|were) (just) (not) a|an|the|such|one|nothing|just|only|no
      you're (just|really|such|not|still|only|like|being) a|an|the|such|nothing|just|only|no|like|good|nice|\
      great|amazing|welcome|right
      you|you're (are|so|really|very|just) {insult} / thank|thanks|please|welcome|hello|hi / you know .
      see you
      you don't|needn't have|need / ^you too / ^your turn|welcome / what you|your / it matters / ^said|says / bless you
      ^they'll
      for|with|to you . / poor you / you there|here . / nice|good to / you get / you got this|it
      you|you're (clearly|obviously|always|never|just|only|really) clearly|obviously|always|never|enjoy|\
      just|only|lucky|love|like|insist|choose|chose|refuse
      excuse|excuses|pity|blame|fault|problem|problems|nonsense|drama|story|attention|adult|grown|seriously|\
      coming|forced|making
      can be|read|find|get|use|scroll
      """))
}
