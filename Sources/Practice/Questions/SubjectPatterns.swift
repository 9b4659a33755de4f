import DebriefCore

/// The phrases that show what a question is about, written as ``WordPattern`` forms. English.
enum SubjectPatterns {
  /// One place where a question shows its subject.
  typealias Table = PatternTable<QuestionSubject>

  /// The phrases of every subject.
  static let english = Table(
    QuestionSubject.allCases.flatMap { subject in
      WordPattern.forms(in: MoveWords.filled(forms[subject] ?? "")).map { ($0, subject) }
    })

  private static let forms = wide.merging(life) { own, _ in own }.merging(inner) { own, _ in own }

  /// What is going on, in one's own words.
  private static let wide: [QuestionSubject: String] = [
    .story: """
    going on / on your mind / tell me / say more / more about / what happened|happens
    what's up|wrong|happening / the matter / weigh|weighs|weighing on / talk about / what's been
    what has|have been / what brings / brings|brought you / do you mean / how so|come / and then / go on
    describe / want to share|tell|say / anything else / been like
    """,
    .feeling: """
    is|was|it's|that's ~ like / feel|feels|feeling|feelings|felt / for you / what's it|that like
    emotions / in your body / to live with / do to you / does|did that|it|this mean to
    """,
    .hardest: """
    hardest|worst|toughest|heaviest|biggest part|thing|bit|of|about|for / most difficult|painful
    hurts|hurting|weighs|bothers|bothering|troubles|scares|worries (you) most
    what hurts|weighs|bothers|bothering|troubles|scares|worries|frightens / what is|are|was so|most {hard}
    bit|part|side nobody|no / what makes it|this|that (so|most) {hard} / the worst|hardest
    """,
    .thoughts: """
    goes|going|go|comes|runs|running through|around|to (your|you) mind|head|you
    what ~ goes|comes|runs through|around / what do|are you think|thinking / thoughts / in your head|mind
    tell yourself / say to yourself / alone with it|that|this|your / by yourself with
    """,
    .wantKnown: """
    want|wish|like|need ~ know|understand|hear|see / wish ~ knew|understood|saw|heard
    what would they|he|she|people ~ hear|see|say / should i|we|people|they know|understand
    """,
    .wrote: """
    made|make|makes|led|got|prompted|decide|decided ~ write|come|reach|message|contact|chat|here
    why now|tonight|today / you here / reach|reaching out / come|came here / what are you hoping for here
    """,
  ]

  /// What one can tell anybody of one's life.
  private static let life: [QuestionSubject: String] = [
    .howLong: """
    how long ~ been|be|lasted|gone (going|like) / how long / since when / been|be|going long|going ?
    for long / how many days|weeks|months|years / long time|while
    """,
    .sleep: """
    sleep|sleeping|slept (well|badly|enough|through|at) (all|night) / asleep|awake|insomnia|nights|bedtime
    the|your|at night / get|getting|any|enough rest / rest|rested|resting ? / go|going|went to bed
    """,
    .eating:
      "eat|eats|eating|eaten|ate|food|meal|meals|appetite|hungry|cook|cooking / breakfast|lunch|dinner",
    .told: """
    tell|told|telling ~ anyone|anybody|someone|somebody|family|parents|friends|them|mum|mom|dad|brother|\
    sister / tell|told|telling ~ partner|wife|husband|people
    talked|spoken|talk|speak to|with ~ about it|this|that / who ~ know|knows
    anyone|anybody|someone|somebody|they|he|she|parents|friends|family ~ know|knows|noticed
    have|has any|an idea / any idea / people know|knows|knew
    kept|keep|keeping it|this|that ~ yourself|secret / hide|hiding it|this|that / been open
    """,
    .home: """
    live|living alone|by|on / live|lives|living (there|together) with / at home / in the house|flat
    who else is|lives / you by yourself / home|there|in with you
    is|are (there) anyone|anybody|someone|somebody ~ at home (with) (you)
    anyone|anybody|someone|somebody ~ at home|there ~ with you / on your own / who ~ live|lives
    alone there|at|in / do you live / do you share / flatmates|housemates|roommates
    do you have a|any family|partner|children|kids
    """,
    .work: """
    work|working|job|jobs|employed|boss|shift|shifts|studies|studying|study|school|uni|university|\
    college|lessons / for a living
    """,
    .goingOut: """
    get|go|going|gone|getting|leave|leaving|been out|outside|outdoors|anywhere
    out of the house|flat|room / leave|leaving the|your house|home|flat|room
    see|seeing|meet|meeting|seen people|friends|anyone|anybody / fresh air
    do anything|something nice|fun / step outside
    """,
    .today: """
    today|yesterday / this morning|week|evening
    happened|happen|happens|happening ~ today|tonight|now|recently
    did|has anything|something|somebody|someone / special|particular happened|happen
    how was|is|has (your|the) day|evening|week|weekend / been today|your day
    your day ~ been|go|like today
    """,
    .howNow: """
    how are|r|have you|u (been|really|doing|feeling|coping) (up|now|today|tonight|really|at|\
    right) (the) (moment|now) $ / feel|feeling|like|it right now
    do you feel|feeling now|today|tonight|just / how's it going / are|r you ok|okay|alright / holding up
    how are things (now|today|with) (you) $ / how do you feel $ / at this moment / how you doing
    """,
    .next: """
    doing|up ~ this evening|tonight|later|now
    what will|are|do you ~ do next|now|tonight|after|tomorrow|then / plans|plan for
    do|doing after this|we / rest of the|your day|evening|night / later tonight / what's next / tomorrow
    next step|steps
    """,
    .professional:
      "doctor|gp|therapist|therapy|counsellor|counselling|psychologist|professional|specialist|clinic",
  ]

  /// What one has to look inside for.
  private static let inner: [QuestionSubject: String] = [
    .before: """
    before / used to / year|years|month|months|weeks ago / is this|it|that new / new for you
    last year|summer|winter|month|autumn|spring / earlier / back then / previously / in the past
    how|what was|were it|things|life ~ before|earlier|then|like / has|was it always|ever (been) like
    when|time ~ last ~ good|better|easier|lighter|happy|okay|yourself / a time|moment|day when|before
    when was|were ~ lighter|easier|better|good / remember ~ different|better|lighter|easier|before|good
    who were you / different once / once different / life like before / things ~ before ~ this|that|it|all
    like (for) (you) before|earlier
    """,
    .beginning: """
    when|how|where ~ begin|began|start|started|starting
    when it|this|that|things (all|first) began|started|changed
    what (first) started|began|triggered|set|changed / first notice|noticed|time
    how did it|this|things come about
    how|when|where did it|this|that|things (all) (first) (really) begin|start|come / the start|beginning
    get|got to this point / what was it like when it (first) began|started / set|sets this|it|that|all off
    led|lead up|to / brought this|it|that on / go|going|goes|went wrong / trigger|triggers|turning
    """,
    .day: """
    get|getting|make|manage through|by / through a|the|your|each|every day|days|week
    get|getting to the end / fill|pass|spend|kill the|your ~ hours|hour / make|making it to|through
    how ~ you (even) manage|managing|cope|coping|bear|stand|endure|survive / cope|coping
    typical|ordinary|normal|usual|average|regular day|week|morning|evening / your days|routine
    a day ~ look|like|go|be / what do|does you|your day do|look ~ day|days|like
    spend|fill your|the|a|those day|days|time|evenings|weekends|evening
    what|how is|are|does (a|your|the) (typical|normal|ordinary) day|days (like|look|go) / all day
    everyday|daily / been doing (to|with|so|about) / what do you do with|when
    how do you keep|carry going|on
    is|it|that|this ~ like ~ on|in|over|through a|an|the ~ ordinary|normal|usual|typical|average day|week
    """,
    .worstTime: """
    worse|worst|harder|hardest|strongest|heaviest|bad in|at|on|when|during|after|before|then|around|\
    towards|first / worst|hardest|heaviest|darkest|toughest time|times|moment|moments|hour|hours|day
    part of the|your|a day|week / when ~ worst|hardest|worse|heaviest
    which|what moments|moment|hours|times|days / at its worst|heaviest|hardest|loudest
    what time|times|hour|hours|part|day of|is|are|do
    time|times|part|hour|hours|days of the|a|your day|week|night ~ worse|worst|hard
    in the evenings|evening|mornings|morning / mornings|evenings|weekends|weekend|sundays|afternoons
    at its worst / are there times|days|moments|hours / better|worse some|certain|on|at ~ days|times
    hardest|worst|heaviest hour|time|moment of
    """,
    .helps: """
    help|helps|helped|helping ~
    what|anything|something|who|anybody ~ helped|helps|eases|soothes|comforts|calms
    what ~ helped|helps|help / makes|make|made (it) ~ easier|lighter|better|bearable|quieter
    does you good|any good / feel|feels|felt a|any|bit|little better|lighter|easier / any relief|comfort
    done you good / take|takes your mind off / little things / has|have worked / worked for you
    """,
    .keepsGoing: """
    keeps|keep|kept|keeping you / keeps|keep|kept you going|here|alive|up|upright|getting|afloat
    gets|get you up|out|through / gives|give you strength|hope|joy|energy|comfort / holds|hold|holding you
    hold|holding on|onto / look|looking forward / matters|important|matter|dear ~ / what matters|counts
    strength / reason|reasons to|for / live|living for / hopes|hope|joy|proud|enjoy|enjoyed
    makes it worth / good things / who or what / smile|laugh
    """,
    .missing:
      "miss|missed|misses|missing / long|longing for / what is|has been (most) lost|missing|gone / lost most",
    .different: """
    different|change|changed|changes ~ / have to be|change|happen|be|get
    need|needs to be|change|happen|get / wish|wished|wishes|hoping for / magic|ideal|perfect
    good|better|normal evening|day|night|week|morning|life look|be|like
    what would you (like|want|love|choose|rather|prefer|hope) (to) (be|have|see|happen|change|for)
    what do you want|wish|hope for / what do you want $ / if you could|had|woke
    would|'d better look|be|feel|mean like / want to be|for yourself / to feel|be better|easier|lighter ?
    wanted
    """,
    .support: """
    can|could|may|might|should i|we|somebody|anyone|someone help|do|support|offer|be / do for you
    support|supported / kind|sort of help|support|company
    what|kind|sort ~ help|support ~ need|want|like|feel|be|right / would it help|be ~ to have|if
    do|would you need|want|like ~ from / need|want ~ right|most|now|from|me|somebody|here
    what do you need / what would|might|could (be) help|helpful|useful|ease (you) (now|most|right)
    be there for you / useful|helpful ? / help you most|now|right / want|need help / who could help
    """,
    .people: """
    anyone|anybody|someone|somebody|who|people|friends|friend|family ~ talk|there|trust|close|lean|turn|\
    near|support|around / anyone|anybody|someone|somebody ~ with you / around you
    is|are there anyone|anybody|someone|somebody|people ~ you
    anyone|anybody|someone|somebody you'd|you could|can call|ring|phone|reach|ask / on your side
    talk to|with ~ friends|family|people / who ~ talk|turn|lean|go to|on|with ?
    do you have|got friends|anyone|anybody|people|someone|somebody|family
    who can|could|would|is|are you|there / who do you trust|have|see|call|ring|miss / close to|with
    in your corner / friends|friend / support network
    """,
    .namedFeeling: """
    are|do|were|did you|u (feel|feeling|also|still|ever|ever|get|just|so|sometimes|really|a|bit) {feeling}
    is|was there ~ anger|fear|shame|guilt|sadness|rage|grief|resentment|envy|panic|loneliness|worry
    are|do you ~ angry|afraid|scared|ashamed|guilty|sad|lonely|anxious|mad|cross|worried|hopeless|numb|\
    jealous|cry|crying
    it's|is|was (it) (like) (more) (a) (kind) anger|fear|shame|guilt|sadness|grief|panic|loneliness|\
    worry ? / does|do|did it|that|this ~ make|made|makes you ~ {feeling} / angry|anger ~ ?
    blame yourself|anyone|anybody
    """,
    .ownView: """
    see it|that|things|this|yourself / make of / make sense of
    your own|view|opinion|take|sense|explanation / understand it|that|this yourself
    what do you think|reckon (about|of|is|it|that|yourself) / how do you see|understand|explain|look
    think yourself / from where you / part|side of you ~ / one|other|both part|side|sides|parts
    does|do that|those part|side ~ say / to your mind|eyes
    """,
    .cause: """
    because (of) (the|your|that|all|what|it) / the reason / why / to do with / due to
    cause|causes|caused|causing|reason / behind it|that|this|all / connected|related|linked
    where does|do (it|that|this) come|from / is it about|the|your|down|due ~ / comes|come from
    make|makes|made you (think|feel|do|say) / stops|stop|keeps|keep|holds|hold you from
    """,
    .sayingIt: """
    to|of|by say|tell|telling|write|writing|talk|talking|saying|type|typing ~ here|this|that|it|out|me|\
    now|aloud / how is|was|does|did it|that ~ say|tell|write|talk|put|share|here|words
    like to say|tell|write|talk|share / like telling|saying|writing|talking
    hard|difficult|easy|strange|odd|scary|okay to write|say|tell|talk|come|ask
    is it|that (okay|ok|alright|hard|strange) ~ to talk|say|write|tell|share
    feel|feels ~ saying|writing|telling|talking|sharing
    how is|was this|it|our talk|chat|conversation ~ you / put|putting it into|in words
    """,
  ]
}
