/// The phrases of ``OwnCrisisRule``. English, of our own writing.
enum OwnCrisisPhrases {
  /// Says it, unless it is denied.
  static let signs = PatternTable(
    """
    i|i'm|i've|i'd ~ want|wanting|need (to|2) (be) die|dead|gone|vanish / i ~ want (to) disappear for|forever
    i|i'm|i've|i'd|i'll ~ want|wanting (to) kill|hurt|harm|cut|burn myself / i ~ want (to) stop existing|living
    i've|have ~ wanted to die / i'd|would|i ~ rather (be) die|dead / tells|telling me to die|kill|hurt|harm|end
    wish i|i'd was|were|been dead|gone / wish i hadn't|never|didn't (never) woken|wake|woke|exist|been
    wish i could ~ die|existing|disappear|living
    i'm|am|feel|feeling|been ~ suicidal / my (own) suicidal / suicidal|those thoughts ~ me|myself
    i|i'm|i've ~ think|thinking|thought about|of ~ suicide|dying|death
    i|i'm|i've ~ thoughts about|of ~ suicide|dying|death|killing|ending / i ~ suicidal thoughts
    i|i'm|i've|i'll|i'd ~ kill|killing|hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving myself
    i|i'm|i've|i'll|i'd|me ~ end|ending|take|taking my (own) life / (tired|sick) of being alive / tired|sick of living
    i|i'm|i've|i'll|me ~ end|ending it (all|tonight|now|today|soon|this|tomorrow)
    tonight i'll|i'm ~ do|doing it / i'll|i'm ~ do|doing it tonight / i ~ plan how|when ~ i'd|i'll ~ it
    i|i've ~ have|got (a) plan too|also / i also have|got (a) plan / i|i've ~ plan ~ end|ending|kill|die
    i|i'm|i've|been ~ self harm|harming|harmed / i ~ started|start cutting / i (still) cut again|every|still
    still cut . / i'm|i've|been cutting (again) . / been cutting every|again|since / cutting myself again
    do something to myself / do something stupid to myself / kms / danger|risk to myself
    i've|i|have ~ taken|swallowed an|too|all|something|pills|tablets / i ~ took (an) too|overdose ~ many|pills|tablets
    pills|tablets|knife|blade|razor ~ front of me / pills|tablets|knife|blade|razor ~ in my hand|hands
    i've|i|have ~ written|wrote ~ goodbye|suicide letter|letters|note|notes / i've|i ~ stopped eating
    i|i'm ~ going|gonna (to) die tonight|soon / i ~ want it|this|everything (all) (to) be|stop over|existing|finished
    i'm|i|am|i've ~ in (a) crisis / i|i'm|am|i've ~ having (a) panic|breakdown|flashback|flashbacks
    i'm breaking down / i need (some) help (for) myself / help for myself / happening to me (right) now
    """)

  /// Says it by what is lacking.
  static let lacking = PatternTable(
    """
    i ~ don't|not want (to) live|exist|wake / i ~ don't|not want (to) be here|alive|around
    don't|not ~ i want (to) live|exist|wake / don't|not ~ i want (to) be here|alive|around
    i ~ don't|not ~ i'll (still) be alive|here|around / i ~ can't go on / i ~ can't do|take this|it any|anymore
    i ~ don't|can't|not ~ survive (another|the|it|this) tonight|night|it|this|week|day
    i ~ don't|can't see ~ way out / no way out for me / no reason for me / no reason to live
    i ~ no point ~ alive|living|on / no point in me|my / my life isn't|not|is ~ worth / life isn't|not ~ worth ~ me
    better off without me / one|nobody would (even|ever) miss me / wouldn't (even|ever) miss me
    one|nobody ~ care|notice|mind|miss ~ i ~ died|dead|gone / i ~ can't|couldn't stop ~ hurting|harming|cutting
    i ~ can't|couldn't stop ~ starving|burning|killing|ending / i ~ can't keep myself safe
    i'd ~ glad|happy|fine|relieved not|if ~ wake|dead|gone
    i ~ don't|not trust myself / i'm|am|i ~ not (feeling) safe / i ~ don't feel safe
    """)

  /// Says that somebody endangers the trainee, or that they fear themselves.
  static let endangered = PatternTable(
    """
    i'm|am|feel|feeling ~ unsafe / i'm|am|i ~ in danger / i'm|am|i ~ scared|afraid ~ what i ~ do / locked me in
    is|are|he's|she's|keeps|started|keep (always) abusing|hitting|beating|raping|choking|stalking|attacking me
    is|are|he's|she's|keeps|started|keep (always) threatening|hurting me / hits|beats|abuses|rapes|chokes me
    scared|afraid|says|said|threatened|threatens ~ kill me / scared|afraid ~ hurt me
    """)

  /// Says what happened; counts when it was lately.
  static let happened = PatternTable(
    """
    i ~ tried|attempted|wanted (to) kill|hurt|harm|end|take myself|my|it / i ~ tried|attempted|wanted (to) suicide|die
    i ~ nearly|almost killed|ended|took|hurt|did myself|my|it / i|was|been|got ~ raped|attacked|assaulted|beaten
    i ~ overdosed / i ~ took an overdose / i ~ hurt|harmed|cut|burned|burnt myself / i ~ was ~ suicidal
    hit|beat|hurt|choked|raped|attacked me
    """)

  /// Lately.
  static let recently = PatternTable(
    """
    last night|week|weekend|month / yesterday / today / tonight / this morning|week|month|weekend|afternoon|evening
    on monday|tuesday|wednesday|thursday|friday|saturday|sunday / hour|hours|minute|minutes|day|days ago / just now
    again / still / right now / all week|day|night / every day|night|week
    """)

  /// Long ago, and told as something that is over.
  static let bygone = PatternTable(
    """
    when i was|were|had / years ago / year ago / months ago / back then|in / used to / at your age / long ago / once
    as a kid|child|student|teenager|teen|boy|girl / in the past / at that time / in my past / in 19*|20*
    """)

  /// Sounds like it and is a figure of speech, or about the talk.
  static let harmless = PatternTable(
    """
    die|dying of|to|for embarrassment|shame|boredom|laughing|laughter|hear|know|hunger|curiosity
    cut myself off|shaving|cooking|on|some|with|short / kill|killing myself laughing|working|studying|over
    end it here|for|there|at|with|like / go on with|about|until|after|for|holiday|talking|sitting|reading
    live in|with|there|near|alone|by / be here only|for|just|all|to|as|late|without
    do this alone|with|without|by / if i ~ felt|feel|had|was|were|ever|wanted ~ / it (really|just) hits|hit|beats me
    beat|hurt|hurting|kill myself up|in|at
    """)

  /// Somebody else's words follow: the client's, or another person's.
  static let otherVoices = PatternTable(
    """
    you|you've|you'd|you're|part|voice|half|people|some|others|anyone ~ say|says|said|saying|write|wrote|written
    you|you've|you'd|you're|part|voice|half|people|some|others|anyone ~ tell|telling|told|think|thinks|thinking
    you|you've|you'd|you're|part|voice|half|people|some|others|anyone ~ thought|feel|feels|feeling|felt|mean|meant
    says|writes|tells me|us|that|he|she|i|i'm / is it|something|more like / ^thinking / ^feeling / ^believing
    he|she|friend|brother|sister|mum|dad|mother|father|son|daughter ~ says|said|wrote|texted|told|tells
    """)

  /// Words about dying, whoever they are about.
  static let dying = PatternTable(
    "suicid* / want|wanted|wanting|wish (to) (be) die|dead / kill|killing|hurt|hurting yourself|myself / end ~ life"
  )

  /// Says that it is so for oneself too.
  static let agreeing = PatternTable(
    "so do|am i / me too / same for me / same here / i do too / i feel the same")
}
