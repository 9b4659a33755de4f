/// Moves that give back, take as it is, or see what the client does well.
extension MovePatterns {
  static let reflection = MovePatterns(
    """
    sounds|seems|sounded|seemed|looks|feels (to) (me) like|as|that
    you sound|seem (so|really|very|pretty|quite|more|less|a) *
    ^it's|it (almost|kind|sort) like|as . / ^you feel|felt . / you feel|felt|are|were feeling|like|as|that .
    you're (really|also|still|now|so) feeling|carrying|holding|trying|dealing|torn|stuck|exhausted|tired|\
    keeping .
    you're (really|also|still|now|so) worried|scared|afraid|hurting|hurt|lonely|overwhelmed|running|missing .
    you're (really|also|still|now|so) caught|juggling|worn|alone|frightened|ashamed|angry|pretending|hiding .
    you're (really|also|still|now|so) wondering|guessing|doubting|grieving|waiting|fighting|drowning .
    you've been|felt|had|lost|tried|carried|kept|held|got|started|lived|gone . / i hear that|you|how|a|so
    i'm|am (also|just) hearing|sensing|getting / what i'm|i hear|hearing|getting|get
    i get|have the sense|feeling|impression / part|bit|side of you . / on (the) one|other hand|side
    you wish|hoped|hope|miss|missed|dread . / you (just) said|mentioned|described
    ^so you|your|it's|there's|even|nobody|everybody|everything . / you must (really|also) feel|be
    ^you want|need . / ^you don't|can't|haven't|couldn't|didn't|wouldn't|weren't .
    ^your ~ is|was|feels|felt|has|means|matters . / as if|though you|everything|nobody|it
    feel|feels|felt like you're|you|a|there .
    ^you keep|lie|sit|wake|look|go|came|end|read|stopped|love|loved|tell|told . / ^it hurts|hurt to|that|when
    that voice|feeling|thought|silence|fear|pressure|part . / no wonder it|that|everything
    you thought|think|believe|believed (that) it|they|he|she|you|this|that|nobody .
    it's|is not that you|so|much . / ^because you|if|then|when|they|he|she .
    """,
    except: """
      you should|ought|must not|go|try|talk / sounds (like) (a) good|great|fun|nice|plan|excuse / feel free
      so you should|could|need|have / you're (just) being|overreacting / you've got this
      if you feel|want|need
      you need|want to (just) stop|get|go|try|focus|talk|calm|sleep|take|make|find|move|do|be|learn|start
      you don't have|need to / you can't just|keep / so it's not / you tell|told me ?
      you need professional|help|a
      sound|sounds (so|really|very|like) (a) dramatic|silly|ridiculous|stupid|pathetic|weak|lazy|spoiled|\
      spoilt
      looks|seems|sounds like we|our|i|i'll|i've / i'm hearing good|great|nice|things / feel like i
      just so you
      """)

  static let validation = MovePatterns(
    """
    that|it|this makes|made (a) (lot|so|total|perfect|complete|much|absolute) (of|much) sense / makes sense
    it's|that's|is|sounds|seems|feels|was|been (so|really|very|such|quite|truly|pretty|just|like) (a|an) \
    {hard}
    it's|that's|is|sounds|seems|feels|was|been (such|like|incredibly|super|extremely) (a|an) (really|very|\
    so) {hard}
    that's|it's|sounds (such|quite|really|like) a lot
    a lot to carry|deal|take|hold|handle|bear|go|process|cope
    so much to carry|deal|take|hold|handle|bear|go / okay|normal to not / not|isn't (your|her|his) fault
    you're not overreacting|dramatic|silly|stupid|crazy|selfish|lazy|weak|pathetic|a|too
    a lot for anyone|anybody|any|you / lot for one|a person
    anyone|anybody|everyone|everybody|people would|could|might (feel|be|have|struggle|find|want|react)
    anyone|anybody in / who wouldn't (be|feel|have|want)
    of course you|it|that|this|you're|it's|that's|they|your
    i (can|could|do|really|totally|completely) see|understand|imagine|get why|how|that|it|where
    ^understand|get you|it|that . / ^i hear you / ^i understand|get
    totally|completely|really understand|get you|it|that
    you have|you've|got every|all right|reason|the / every right|reason to / all the right|reason to
    it's|that's|is (completely|totally|perfectly|very|so|all|also|quite) okay|normal|natural|fine|human to|\
    that|not|if
    it's|that's|is (completely|totally|perfectly|very|so|all|also|quite) okay|normal|natural|fine|human \
    when|for|you
    i'm|am (so|really|very|truly|deeply) sorry (that|to|for|about) you|you're|you've|hear|it|this|things|your
    i'm|am (so|really|very|truly|deeply) sorry (that|to|for|about) he|she|they|happened|how|someone|people|\
    that
    ^sorry (that|to) hear|you|you're|you've / so sorry . / sorry for your loss|pain
    ^so|very sorry to|for|about
    your feelings|reaction|anger|grief|pain|fear ~ valid|real|sense|matter|matters|okay|normal
    that|it|this must|must've (really|also|just|have) be|have|feel|hurt|been|felt|make|sting (so|really|a) *
    that|it|this would|really really|still hurt|hurts|upset|wear|break|get / understandable|valid
    must be|have|feel (been) (so|really|very|a) {hard}|alone|hurt
    a (really|such|truly|very) hard|horrible|heavy|tough|lonely|rough|awful|terrible|dark place|thing|spot|\
    night
    a (really|such|truly|very) hard|horrible|heavy|tough|lonely|rough|awful|terrible|dark week|time|day|\
    year|start
    what a|an (really|very|truly) {hard}|mess|week|day|year|thing|burden / ^how {hard} .
    ^ouch|oof|ooof|yikes / ^aw|aww|ugh . / ^oh no|dear / no wonder|surprise
    i feel for|with you / my heart goes|breaks|aches / sending you / that|it sucks|hurts|blows|stinks .
    you're|are (totally|completely|fully) allowed|entitled to / don't|didn't deserve (that|this|it|to|any)
    nobody|one should|deserves (ever|have|to) / nothing (is) wrong with you|crying|feeling|being
    isn't|not|aren't (a) (at) (all) silly|weakness|weak|stupid|crazy|overreacting|ridiculous|shameful|\
    dramatic|selfish
    you're|is|isn't|it's (not) weak for|to / is|it's not (a) weak|weakness
    not|isn't|wasn't (at) (all) your fault
    it's|is a (really|very) big deal / you're not alone (in) (feeling|this|with)
    thing|things to go|live through
    legit . / fair enough . / ^poor you . / you don't have|need to be (strong|fine|okay|brave)
    would get to me
    hurts (so) (much|badly|like) when|to|that / enough to make anyone|anybody|you
    """,
    except: """
      not understandable|valid|hard / it's not|hardly (that|so|even) {hard}
      isn't|wasn't|not (that|so|really|even|as) {hard}
      hard|hardest|scary|difficult is|part|about / doesn't|don't make / too hard on / makes no sense
      i (can) see|understand|get why (your|they|he|she|people|everyone|nobody) ~ left|avoid|hate|leave|\
      dumped|broke|avoids
      don't|can't|cannot|never understand|see|get|imagine why|how|what|it|you / going to be {hard}
      i'm sorry i|but / sorry i|if|but / sorry about|for my|what|the|being|asking|saying|jumping
      ^what is|what's|makes ~ / ^what is|what's it about / of course you should|can|could|need|shouldn't|must
      ahead of myself
      not my problem / i get paid|that wrong / how bad|hard|tough is it / feel bad . / nothing special
      told|tell|tells you
      wrong with (a|getting|asking|going) help / call|called yourself
      must be nice|fun|great|good|lovely|easy
      okay|fine if you'd|i|not|you (don't|rather|prefer|want|need) / okay to ask ? / my|that was unkind|stupid
      not|isn't|hardly (that|so|even|a) big|bad|deep|tragedy . / it's not that
      """)

  static let affirmation = MovePatterns(
    """
    takes|took|take|needs|needed (a|some|real|so|huge|great) (lot|real|great|much) (of) courage|strength|\
    guts|trust
    takes|took|take|needs|needed (a|some|real|so|huge|great) (lot|real|great|much) (of) bravery|effort
    proud of you|yourself|that
    that|it|you|this|you're|was|is|are|been|that's (so|really|very|just) (a|an) brave
    that|it|you|this|you're|was|is|are|been|that's (so|really|very|just) (a|an) courageous|resilient|\
    thoughtful|impressive
    that's|is|was (such|so|really|very|pretty) (a|an) (really|very) honest|impressive|achievement
    brave (thing|step) (of|to|you) / ^i (really|do|so|truly) (much) appreciate|respect|admire
    i|do|really|so admire|respect (that) (how) (lot|much|you|your) / i respect that|you / respect that a lot
    i'm|am|so|really (so|really|very|just) glad|grateful|thankful|happy|pleased (that) you|you're|you've|we
    i'm|am|so|really (so|really|very|just) glad|grateful|thankful|happy|pleased to|for ~ hear|you|here|this|\
    that
    good|great|nice|glad (that) you wrote|came|told|reached|said|shared|asked|called|talked|spoke|noticed|\
    still
    thank you (so|very|again) (much) for telling|sharing|trusting|saying|letting|being|opening|answering|\
    talking
    thanks|thx|ty (so|a|again) (much|lot) for telling|sharing|trusting|saying|letting|being|opening|\
    answering|talking
    thank you (so|very|again) (much) for this|that|speaking|explaining|your|staying|going|allowing
    thanks|thx|ty (so|a|again) (much|lot) for this|that|speaking|explaining|your|staying|going|allowing
    thank you with|talking / i'm glad we / you (still|already|even|have) managed to|it|that
    you kept going|it|trying
    well|nicely done / good for|on you
    you|you're (clearly|really|obviously|so|do|deeply) care|caring (a|so) deeply|about|lot
    you (clearly|really|obviously|so|do|deeply) care about|for|so|a|deeply
    a (really|pretty|very) big|huge|important|real step / did|done a (really|very) hard|brave|big|good thing
    you have|you've (got) (a|such|so) (real|lot|big|great|strong|kind|much) (of) gift|heart|strength|talent|\
    courage
    you have|you've (got) (a|such|so) (real|lot|big|great|strong|kind|much) (of) insight|resilience|patience
    handled|handle|doing|coping|managed|managing|dealing|done|did (that|it|this|with|all) (it|that|this) \
    (so|really|very) well
    you did (so|really|such|the) (a|really|very) well|good|great|hard|right|amazing
    doing (so|really) well|great|amazing
    you're (such|really|clearly|obviously) (a|an) (really|very|so) good|great|kind|caring|thoughtful|\
    wonderful|loving
    you're (such|really|clearly|obviously) (a|an) (really|very|so) decent|loyal|resilient|strong (person|\
    friend|one)
    you are (such|really|clearly|obviously) (a|an) (really|very|so) good|great|kind|caring|thoughtful|\
    wonderful|loving
    says|shows|speaks (so|a|really) lot|much|volumes|something|strength|character (about|of) (you|your|strong)
    says|tells (something|a|so) (lot|much) about you / how much effort|work|courage|strength|care|thought
    can see|tell how much|hard|deeply|well / you're|are still (here|trying|standing|fighting|going|showing) .
    and (you) still|yet (you) went|got|came|managed|kept|do|did|showed|made
    most|many people ~ wouldn't|couldn't
    look|looked|looking after|out them|him|her|others|people|everyone|for (so|each) well|other
    impressed (by|with)
    you noticed|reached that|out|it|how / you got through|yourself|up|out
    that's (a) (real|big|huge) strength|achievement
    """,
    except: """
      not (very|so) brave|strong|well / glad you asked / thanks for nothing|your (time)
      glad it's not|i'm not
      thank you for reaching|coming|contacting|messaging|writing / you'll be|get
      strong|brave (enough) you can|you'll / you should be|have / if you did|managed
      how|what|why|do|did|have|can|could ~ ?
      keep|kept whining|complaining|moaning / great idea / be strong|brave / stay strong
      you're good|great|kind ?
      you're (so|really) kind|sort of / good for|on you but / you're good at|to go
      """)
}
