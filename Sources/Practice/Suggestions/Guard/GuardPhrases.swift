/// The phrases of ``SuggestionGuard``. English, of our own writing.
enum GuardPhrases {
  /// What is stopped by its words alone.
  static let tables: [(SuggestionGuard.Rule, PatternTable<Bool>)] = [
    (.secrecy, MovePatterns.secrecy),
    (
      .secrecy,
      PatternTable(
        """
        i|i'll|we ~ won't|never|not tell / nobody|one will|has|needs (ever) (to) know|find / stay|stays|stayed between
        this|it|that|what ~ stays here|private|secret / this|it|everything ~ is|stays|remains confidential / you can tell me anything and
        """)
    ),
    (
      .diagnosis,
      PatternTable(
        """
        you|you're|sounds|seems|is|are ~ clinically / mentally ill / you (might|may|probably|clearly) have|suffer from
        take|taking|stop|stopping|double|increase|skip|lower ~ medication|medicine|antidepressants|pills|dose|meds
        sign|signs|symptom|symptoms of / a diagnosis of|is / i ~ diagnose|diagnosed you
        """)
    ),
    (
      .falseReassurance,
      PatternTable(
        """
        i|we promise|guarantee|swear / everything|it|this|things|all ~ will|'ll ~ be|get|turn alright|okay|fine|better|good|well
        nothing (bad) will|can happen / you have nothing to|worry / there's|is nothing to worry|fear
        you'll (soon) feel|be better|fine|okay|happy / you're going to be okay|fine
        """)
    ),
    (
      .outOfRole,
      PatternTable(
        "as an ai|assistant / as a language|chatbot|bot|program / i'm an ai|assistant / i'm a language|chatbot|bot / language model"
      )
    ),
  ]

  /// Illnesses: a peer names none that the client has not named.
  static let illnesses = PatternTable(
    """
    depression|bipolar|ptsd|ocd|adhd|autism|psychosis|psychotic|dementia|anorexia|bulimia|neurosis|mania|manic
    schizophreni* / borderline / disorder|disorders / diagnosis / mental illness / clinically depressed
    you're|are depressed / personality type / trauma response
    """)
}
