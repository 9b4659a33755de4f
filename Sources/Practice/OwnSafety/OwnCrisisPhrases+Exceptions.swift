/// What speaks against reading a phrase as the trainee's own crisis.
extension OwnCrisisPhrases {
  /// Long ago, and told as something that is over.
  static let bygone = PatternTable(
    """
    when i was|were|had / years ago / year ago / months ago / back then|in / used to / at your age
    long ago / time ago / once / before $
    at 1*|2*|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty
    as a kid|child|student|teenager|teen|boy|girl / in the past / at that time / in my past / in 19*|20*
    """)

  /// Sounds like it and is a figure of speech, or about the talk.
  static let harmless = PatternTable(
    """
    die|dying of|to|for embarrassment|shame|boredom|laughing|laughter|hear|know|hunger|curiosity
    cut myself off|shaving|cooking|on|some|with|short / kill|killing myself laughing|working|studying|over
    end it here|for|there|at|with|like / go on with|about|until|after|for|holiday|talking|sitting|reading
    live in|with|there|near|alone|by / be here only|for|just|all|to|as|late|without
    do this alone|with|without|by / if i ~ felt|feel|had|ever|wanted ~ / if i was|were you|there|in
    it (really|just) hits|hit|beats me / beat|hurt|hurting|kill myself up|in|at / drowning in
    losing my mind with|over|at / limit of what / not safe to / okay leaving|with
    dead tired|serious|sure|certain|line|end / dying lol|haha|here|to|of / will be (here) / colleague ~
    life admin / tomorrow but / next week holidays|holiday
    stopped eating meat|sugar|bread|gluten|dairy|late / coffee|tea|water today / ways to make|help
    go on monday|tuesday|wednesday|thursday|friday|saturday|sunday|holidays
    end of my|the|this shift|day|week|term
    """)

  /// Somebody else's words follow: the client's, or another person's.
  static let otherVoices = PatternTable(
    """
    you|you've|you'd|you're|part|voice|half|people|some|others|anyone ~ say|says|said|saying|write|wrote|written
    you|you've|you'd|you're|part|voice|half|people|some|others|anyone ~ tell|telling|told|think|thinks|thinking
    you|you've|you'd|you're|part|voice|half|people|some|others|anyone ~ thought|feel|feels|feeling|felt|mean|meant
    you|you've|you'd|you're|part|voice|half|people|some ~ go|goes|going|like / it's like i|i'm|i've
    says|writes|tells me|us|that|he|she|i|i'm / is it|something|more like / ^thinking / ^feeling
    ^believing
    he|she|friend|brother|sister|mum|dad|mother|father|son|daughter ~ says|said|wrote|texted|told|tells
    """)

  /// Asks the client for something, so that no words of the client follow.
  static let requests = PatternTable("can|could|will|would|please you tell / please tell|say")

  /// Names the client to set oneself apart from them, or to say that it is the same for oneself.
  static let comparisons = PatternTable(
    """
    not|as|than|like|helping|supporting|help|support|hearing|reading you
    what|everything|all|how|exactly you
    you say|said|write|wrote|describe|described|feel|said|say is|it|sounds|me
    your words|story|messages|situation / you're describing
    """)

  /// Somebody else is spoken of.
  static let thirdPersons = PatternTable(
    """
    friend|friends|brother|sister|mum|dad|mother|father|son|daughter|cousin|aunt|uncle|colleague|client|patient|people
    he|she|him|her|his|them|themselves|someone|somebody|others|dog|cat|phone|battery|laptop|plant|plants|wifi
    """)

  /// Told as past.
  static let past = PatternTable(
    """
    was|were|had|did|felt|lost|went|came|took|knew|got|left|tried|used|thought|wanted|sat|learnt|learned|died|started
    read|reading|training|course|book|heard|talk|talking|ask|asking|topic|word|question
    """)

  /// Supposed, and not said to be so.
  static let supposed = PatternTable(
    """
    would / i'd / could / if i / if it / if that / imagine / in your place|shoes
    anyone|anybody|everyone would|could|can
    """)
}
