/// Moves that turn away or against.
extension MovePatterns {
  static let dismissal = MovePatterns(
    """
    only one with problems|issues|troubles|feelings|worries / like somebody|someone|anybody|anyone died
    your big|whole problem / must be nice|easy to
    people|others|plenty|most|everyone (else) (of) manage|manages|cope|copes|survive|survived|handle|\
    handles (just) (fine|it|worse|without|okay|with)
    everyone|everybody|anyone else copes|manages|handles / get yourself|it together / ^try harder
    making this|it|that into|bigger|something|out / making a (big|huge|whole) thing|fuss|scene (out|of|about) / blowing (this|it|things|that) (up|out|way)
    out of proportion / reading too much|into
    what|why you're|are you (crying|upset|sad|moaning|fussing) crying|upset|complaining|moaning (about|over|\
    for) / is that|this really (what|why|worth|a|it|necessary) / tell someone|somebody who cares
    god's|heaven's|christ's sake / not|isn't (really) worth my|the|this|all time|fuss|drama
    not|isn't|wasn't|hardly (that|such|so|really|even) (a|an|the) big|huge|real|serious deal|problem|thing|\
    drama|tragedy|issue
    hardly (a|the) tragedy|disaster|problem|crisis|end / no big (deal|thing) / no biggie / who cares $
    who cares about|if|what
    not|isn't|wasn't|can't|cannot|couldn't|hardly (be) that|so|as|all|even (that) bad|big|serious|hard|deep|\
    terrible|awful|dramatic
    isn't|not exactly|really a|the (big|real) problem|tragedy|disaster|emergency
    get|got|getting over it|him|her|them|this|yourself|that / ^move on / and|just|to|should|must move on
    moving on
    ^calm down / you (just) need|have to (just) calm|chill / ^relax|chill / overreact* / overthink*
    dramatic $ / drama $ / too|so|being|such|overly dramatic|melodramatic|theatrical / the|this|your|all drama
    stop|quit being|worrying|crying|feeling|thinking|stressing|overthinking|exaggerating|making|acting|\
    obsessing|fussing|sulking|dwelling|panicking
    you're (just|being|way|a) too|so|over|way (much) sensitive|negative|emotional|dramatic|soft|touchy|\
    hysterical|silly
    being (just|so|too|a|very|bit|little|way|rather) (bit|little) sensitive|silly|negative|emotional|\
    hysterical|paranoid|difficult|irrational|unreasonable
    too (damn|bloody) sensitive|emotional|soft|touchy|thin-skinned|seriously|personally
    oversensitive|hysterical|thin-skinned
    everyone|everybody|everyone's|everybody's|anyone (else) has|goes|feels|gets|is|have|go|got|had|deals|\
    breaks|loses|fails|fights|struggles stressed|sad|problems|through|tired|exams|breakups|issues|bad|down|\
    a|dumped|lonely|busy|up|with|that|it|to|upset|their .
    everyone|everybody|everyone's|everybody's stressed|sad|tired|busy|lonely|struggling|got
    people break|die|fail|lose|argue|fight|cheat|divorce (up|each|jobs|all|every)
    ^we all|we've (all) have|been|get|go|feel|fail|had|got|gone|lose|struggle
    all got problems|issues|stuff|worries
    people|others|kids|children|somebody|folks|plenty|millions|someone (out) (there) (are|with|is|who) \
    (have|has|had|in|got) (it) (much|far|so|way|a) (lot) worse|starving|dying|homeless
    starving in|children / real|bigger|worse|actual|proper problems|issues|worries
    have|has|had|got it (much|far|so|way) worse|easy|harder / worse things / worse off
    had|seen|been|heard (far|way|much|through) worse
    end of the world / ^grow up / need|should|must|just|please to|just|please grow up
    man|toughen|lighten|buck|perk|suck|harden up / man|toughen|suck it up / snap out / pull yourself
    ^grow (a) (thicker) skin|up / thicker|thick skin
    just|only|merely (a|an|some|one|your|another|the) (little|silly|stupid|bad|single|small|old) exam|exams|\
    test|tests|breakup|boy|girl|guy|phase|grade|grades|crush|mood|hormones|dog|cat|pet|job|cold|joke|jokes
    just|only|merely (a|an|some|one|your|another|the) (little|silly|stupid|bad|single|small|old) banter|\
    words|message|messages|kid|kids|screenshot|comment|comments|stress|nerves|money|paper|papers|letter|\
    letters|teenager|pictures|photo|post|argument|marks|mark|gossip|internet|paperwork|form|debt|party
    get a grip|life|hobby / ^so what $ / ^so what if / and what $ / who cares $
    ^what's|whats the|your (big|whole|actual) problem|deal|issue|fuss|drama $
    see|understand|get what|why (your|the|you|it|this) (big|is|actual) (your|the|a|such) (big) (is) problem|\
    deal|issue|fuss|upset / all the fuss|drama / ^whatever $
    what the (big) problem|fuss|deal is / happens|happen to everyone|everybody|all|most
    happens every day|week
    no (real|good) reason|point|use to|in|crying|moping (feel|be|cry|make|get|over|about) (so) (sad|upset|\
    cry|crying|fuss|drama|worked|down)
    you shouldn't feel|be|get|care|take (so) sad|upset|like|bad|down|it|angry
    that's|it's|thats (really|honestly|basically|literally) nothing|trivial|minor|silly|peanuts|childish
    nothing special
    change the subject|topic / ^next|different|another|new subject|topic
    ^let's|lets|can|shall (we) talk|chat about something|anything|somebody (else)
    something nicer|happier|fun|cheerful|lighter|pleasant
    ^anyway let's|what|how|did|have|back|who|where / ^anyways $ / ^anyway $
    don't be|get|take|make (so|too|such|it|a|things|everything|this) (a|so|much|big) sad|upset|sensitive|\
    negative|emotional|silly|ridiculous|dramatic|seriously|personally|drama|fuss|hysterical|deal|scene|\
    mountain|worked|ridiculous
    laugh about|at this|it|that (one|later|some) day|later|time / mountain|mountains out of
    all in your (own) head|imagination|mind / first world|worlds (problem|problems)
    your biggest|only|big problem|worry / deal|live with it / ^that's|it's|such|that is|was life / that's life
    is what it / boys|kids|girls|teens|teenagers will be
    not worth crying|getting|your|worrying|all|losing|talking / worth crying
    thought|was|hoped (it) (was|were) something serious|real|important|actually
    something more serious|important
    you|u think that's|thats|this|it's|that (is) bad|hard|rough|tough|stress / ^that's|thats|that it $
    ^is that all|it $ / ^that's all $
    just ignore it|them|him|that|her / just don't think|dwell|worry|care
    ^don't think|dwell about|on it|him|her|that|this|them / shake|brush|shrug|laugh|walk it off
    just|should be happy|glad|grateful|thankful
    ^be happy|glad|grateful|thankful (that|for|you|with) / count your (blessings) / puppy love / drama queen
    hormones / wait|try till|until|having|being (you) / in my day|time / when i was your age
    kids|people|students these days / ^it|that|things|shit|stuff happens $ / these things happen $
    over spilt|spilled|nothing|nothing / cry|crying about|over|for nothing|something|a|an
    ^boring|yawn|blah / ^next . / nobody died / no one|body died / could've been worse / not this again
    here we go / same old / give it a rest / ^enough $
    ^enough about|of|with|already (that|this|you|now|crying|whining) / moping
    it|that|this|he|she|they will|would blow over / you'll be over it|him|her / ^big deal
    ^tough (luck|shit|one) . / ^suck / sounds|seems a bit|little much|silly|dramatic|childish|ridiculous
    sound|sounds (so|really|very|like|a|bit|pretty) (a|bit) dramatic|silly|ridiculous|childish|trivial|petty
    people (have|cope|manage) (it) (with) (much|far|way) worse
    """,
    except: """
      not (being|sounding) dramatic|silly|overreacting
      you're|youre not|never|hardly (just|being) (too|so|a|over) overreacting|being|dramatic|lazy|silly|\
      sensitive|emotional|negative
      you're not (just) weak|silly|so|too|over / stop feeling ? / move|moving on ?
      you don't have|need to (just) move|get|calm|relax|be|toughen|man|grow
      not|isn't|wasn't just|only|merely
      tell|told|say|said|says|telling|tells|saying|thinks|thought|think (it|you) (to|that|it's|you're|just|\
      it|get|is|was|move|over|you|should) ~ over|on|just|only|dramatic|down|worse|everyone|strong|nothing|\
      up|big
      people|everyone|everybody|they|he|she|others|mum|dad|parents|friends|somebody|someone (keep|just|\
      always|all|keeps) tell|told|say|said|says|telling|tells / no need to get over
      what does|do|did|is|was|happens|happened
      so what do|did|does|is|are|was|were|would|could|can|has|have|kind|sort|else|i|you|brings|brought|\
      keeps|might|will|that|made|makes|happens|happened
      how|who|when|does|did|do|is|are|why ~ get|getting|move|moving over|on ?
      it's|is|that's a (really|very) big deal / it is a big deal / not bad
      can't|couldn't|hard|impossible|trying|able|easy|unable|hardly|cannot (just) (to) stop|get|move|calm|\
      relax|ignore|sleep|even / feels|feel|felt like|as|that (if) ~ only|everyone|nothing|life|just|end
      you|you'd just wish|want|wanted|hoped|hope|try|tried|feel|felt|keep|kept
      even if|though|when everyone|they|it|people / more than just|only / so much more
      it happens (that|to|often|when|because) (you|often|when) / does|do ~ happen|happens ?
      anything|something else you|that|on|going|happening ? / enough about me / i can't|cannot
      ^is|was|were|are ~ ?
      """)

  static let hostility = MovePatterns(
    """
    sob story / do you ever stop|shut|listen / you're|are (so|really|just|totally) exhausting|unbearable|draining|impossible|hopeless $ / because you're|you like|so this|that
    nobody|one would|could want|stand|like|put (to) (be) (up) (around|near|with|you|that) (with|you|that) $ / ^waste of everyone's|my|our|people's (energy|time|breath)
    is|such|are|what (such) a waste of everyone's|my|our|people's|time|space
    nobody|one has|have|got time|patience for your|you|this|that . / no patience|time for your|you|this|that .
    don't|haven't have|got time for this|that|you
    stop|quit|quits complaining|making|with (all) excuses|up ?
    you (clearly|obviously|just|really|secretly) enjoy|like|love being (a) (miserable|sad|victim|unhappy)
    children|kids|toddlers (with|who) (have) more / take you serious|seriously
    you|you're (just|only) (want|wanting|after|fishing) pity|sympathy|attention / the self pity / self pity
    fed up with|of you / ashamed of yourself .
    people like you (never|are|always|don't|just) (never|are|always|don't|just|get) $
    people like you never|always|are|don't / had it coming / asked|asking for (it|this|that) .
    forced you (to) / is your own doing|making|choice|fault $ / bring|brings|bringing it|this|that on
    you're such|so hard|much work|trouble|drama / what a|such (total|complete) drama|mess|joke|waste .
    a you problem / act your|like (an|a) age|adult|grown|man
    typical (of) you . / ^typical . / look who|who's
    always (find|finding|have|got) (something|things|a|reasons) to moan|complain|whine|cry|reason / moan about
    less miserable / like you if / i can see why nobody|no|people|everyone (one) (avoids|left|leaves|hates|likes) / hard to like|feel|love
    your (own) (damn|stupid|bloody) fault / brought this|it|that (all) on|upon / get lost / leave me alone
    ^get out $ / ^go away
    piss|fuck|bugger|sod|buzz off / fuck|screw|damn you / go to hell / drop dead
    you're|are|youre|were|ur|u|you ({degree}) ({degree}) ({degree}) {insult}
    your a|such ({degree}) {insult}|mess|waste
    don't|stop|quit be|being|acting (like) ({degree}) ({degree}) {insult}
    you|u (really) (sound|look|act|seem|behave) ({degree}) ({degree}) (like) ({degree}) ({degree}) {insult}
    sound|acting|act|behave|behaving|look|looks|sounds like ({degree}) ({degree}) {insult} / ^{insult} .
    {insult} that's|thats what|how you / what|such a|an ({degree}) {insult} / how ({degree}) {insult} .
    this|it|that|it's|this|that's (is|are) (just|so|really|all) (a|so) ridiculous|pathetic|pointless|boring|\
    rubbish|bullshit|bs|crap|garbage|nonsense|tiresome|embarrassing|laughable .
    attention seek*|seeking|seeker / seeking|after|wanting|want|crave|craving (the|some) attention .
    looking|fishing|begging for (some) attention|pity|sympathy|compliments|excuses
    shut up|it / wasting|wasted my|everyone's|our|everybody's time|breath / waste of space|breath|oxygen
    couldn't|could care less / don't|do|gives give a|any (damn|shit|fuck|toss|rat's)
    i (really|honestly|actually|simply|just) don't|couldn't (really|even|actually) care .
    nobody|one (really|even|here|ever) cares|likes|wants|asked|loves (about|to|for) you|hear|your|what
    nobody|one (really|even|here) cares|asked (about|for) that|this $
    nobody|one (really|even|here|ever) cares|asked .
    nobody|one (really|even|here|ever) likes|wants|loves|needs you / ^not my problem|job|fault|business $
    that's|it's|is not my problem|fault|business $ / my problem how|.
    what's|what (is) wrong with you / what's|what (is) the hell|fuck|matter (is) (wrong) with you
    what is wrong with you|people
    stop|quit|enough (your|the|with|all|of) lying|whining|bothering|moaning|complaining|whinging|bitching|\
    wallowing|wasting|annoying|boring|pitying|snivelling|begging|moping|whinge|drama
    whine|whining|whinge|wallow|wallowing|snivelling|self-pity|crybaby / pity party
    feeling|feel sorry for yourself / ^oh poor / poor (little) you|baby ? / ^poor (little) you|baby
    playing|play the (poor) victim / a victim / the victim .
    i'm (so|just|really) done|fed (up) with|of you|this|listening|your
    tired|bored|sick of you|listening|hearing|your|reading
    i'm (so|just|really|getting) sick|tired|bored|fed of|up
    you (really|just|only|actually|honestly) bore|annoy|disgust|sicken|irritate|exhaust|repulse|embarrass \
    me|everyone|people|us
    you make me sick|laugh|cringe|angry / boring me|everyone|us
    ^you (really|totally|kind|sort|probably|so|fully|clearly|obviously) (of) deserve|deserved|earned (it|\
    this|that|everything|all|what|to|being)
    hate|despise|loathe|detest you|people / what did you expect|think
    no (wonder|surprise) he|she|they|everyone|people|nobody|everybody|your left|dumped|broke|hates|hate|\
    gave|avoid|avoids|leave|leaves|cheated|ran|doesn't|don't|likes|wants|want
    no wonder your|the ~ left|hates|hate|dumped|broke|gave|avoid|avoids|cheated|ran|doesn't|don't|won't|\
    can't|laugh / no wonder you're|you|you've alone|single|lonely|no
    see|get|understand|know why (your|they|he|she|people|everyone|nobody|everybody) ~ left|avoid|hate|hates|\
    leave|dumped|likes|avoids|ran|broke|stand
    i'd|would|i (would|have|too|also|also|probably) (have) leave|left|dump|dumped|hate|avoid|bully you|too|as
    cry me / go|and cry / boo hoo / boohoo / cry somewhere|about
    are you|u|ya (really|seriously|actually|always|that|just|some) ({degree}) stupid|kidding|dumb|deaf|\
    thick|slow|mental|insane|retarded|done|finished ?
    grow a|some (pair|spine|backbone|balls|thicker) / spine|backbone .
    did|do|doing|done this|it|that (all) to yourself / you did this to
    you (always|never|just|only|really) ruin|spoil|wreck|ruined everything|it|things|everyone|anything
    ^yeah right (liar) $ / ^yeah right liar / ^sure you do|did|are $ / ^yeah sure $ / ^liar
    would|will miss|notice|mourn you / if you (weren't|wasn't|hadn't|were) (so|such|less|been) (so|a) {insult}
    let others|people|everyone|them pay|work|do / just lie there
    you're|you are|being (such|so|just|a|nothing) (but) a|the burden|waste|lost|bad|terrible|horrible|awful|\
    rubbish|hopeless|hard (case|of|person|mother|father|friend|son|daughter|excuse|work|cause)
    you're|are nothing but / spare me|us / save it|your . / give me|us a break|rest / ^ah please .
    oh stop it / who do you think you|even / you think you're special|better|something|important
    listen to|at yourself / look at yourself $ / ^look at you $
    hear yourself / you people
    you|you'll|you've (will) (always|never|obviously|clearly|just|really) (will) (amount|be) (to|a|\
    anything) nothing|failure|loser|useless / never amount|learn|change|get
    you can't|don't|won't even|ever try|do|manage|listen
    not|isn't my (fault|problem) that|you|if / why should i care / am i supposed|meant to (care|feel|cry|be)
    want me to say|do|feel / what|why do|should you|i want|care me|about ? / are everyone's a|victims
    everyone's a victim / stop|quit being (so|such) (a|an) {insult}
    pull your|finger socks|out / any idea how annoying|boring|lucky|stupid
    you|you're (just|only|so|really) (being) full of it|yourself|shit|crap / ^stop making|with excuses|the
    you're (just|always|only) making (up) excuses|things|this|it|that / excuses excuses / ^excuses $
    drama queen / i don't believe (a|you|this|any) (word|single)
    don't|do believe (you|a|this|that|word) .
    i hope (he|she|they|you|it|your) ~ hurts|suffer|fail|leaves|never|cry
    """,
    except: """
      you're|you|isn't|aren't|were|are|don't|youre not|never|no (a|an|being|so|at|just|all|any|the) {insult}|burden|\
      waste|nothing|bad|deserve
      not (being|a|an|so|at) (all|a) {insult}|burden|waste|nothing
      feel|feels|felt|feeling|afraid|fear|scared|believe|believed|thinking ~ {insult}|nobody|one|burden|\
      nothing|waste|deserve|victim|bad
      feel|feels|felt|feeling|look|looked|looking|treated|treat like|as|that (if) ~ {insult}|nobody|nothing|\
      burden|waste|victim / not|isn't|wasn't|never|nothing (is) your (own) fault
      don't|didn't|doesn't|never|nobody deserve|deserves|deserved
      you|deserve|deserves|deserved (deserve) better|more|to|support|rest|help|kindness|someone|love|care|\
      respect|a (be|feel|rest|have|happiness|break|live|get)
      called|calling|calls|call|told|tells|tell|telling|saying|said|say|says|thinks|thought (you|yourself|\
      me|that|him|her|it|they) (that|you) (were|you're|are|a|an|so|was|yourself|to|is|you) ~ {insult}|fault|\
      burden|deserve|waste / called you|yourself / one who says|said (you're|that)
      like nobody|no|you're|if|they (cares|one|wants|likes|listens|sees) / as if nobody|you're|no|everyone
      feeling nobody / i was|am|i'm|i've (been) (so|a|such|really|too|very|just|being|being) {insult}
      unkind|stupid|thoughtless (thing) of|to me|say / that was|is (a) (unkind|stupid|thoughtless)
      what did you expect|think ~ happen|when|would|you'd|he|she|it ? / nobody|one should|deserves
      worried|afraid|scared|wonder|worry|wondering|fear ~ nobody|one|hate|hates|burden|{insult}
      are|is|was your|the|her|his|a|mum|dad|baby baby|mum|mother ~ ? / my ~ {insult}
      do you (really|ever|sometimes|still) feel|think|believe|wish|want
      how long|do|did|does|old|is|was|are / the|her|his|new|little baby
      baby is|was|sleeping|boy|girl|brother|sister|born|cries|steps|comes|blues
      that voice|word / the word / you sound|seem (really|so|very|pretty|quite) {feeling}|hard|exhausted
      so hard on yourself / hate|hates yourself|you ?
      they|he|she|people|everyone hate|hates|hated|despise|ignore you / you hate / baby steps
      what is wrong with him|her|them / as stupid|silly|weak as
      ^is|was|did|does|do|when|what|why|who|how ~ you|your|he|she|they|it|him|her ~ lazy|stupid|crazy|\
      pathetic|weak|selfish|victim|baby ?
      """)
}
