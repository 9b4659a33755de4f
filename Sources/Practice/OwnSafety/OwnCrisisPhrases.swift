/// The phrases of ``OwnCrisisRule``. English, of our own writing.
enum OwnCrisisPhrases {
  /// Says it, unless it is denied.
  static let signs = PatternTable(
    """
    i|i'm|i've|i'd ~ want|wanting|need (to|2) (be) die|dead|gone|vanish
    i ~ want (to) disappear for|forever
    i|i'm|i've|i'd|i'll ~ want|wanting (to) kill|hurt|harm|cut|burn myself
    i ~ want (to) stop existing|living / i've|have ~ wanted to die / i'd|would|i ~ rather (be) die|dead
    tells|telling me to die|kill|hurt|harm|end / wish i|i'd was|were|been dead|gone
    wish i hadn't|never|didn't (never) woken|wake|woke|exist|been
    wish i could ~ die|existing|disappear|living / my (own) funeral / enough of (this|my) life|living
    i could die $ / not|won't|never wake (up) $ / i ~ want (to) cut (so) badly|again|bad
    i ~ want (to) cut $ / took (way|far) too much / i'm|am|feel|feeling|been ~ suicidal / my (own) suicidal
    suicidal|those thoughts ~ me|myself / i|i'm|i've ~ think|thinking|thought about|of ~ suicide|dying|death
    i|i'm|i've ~ thoughts about|of ~ suicide|dying|death|killing|ending / i ~ suicidal thoughts
    i|i'm|i've|i'll|i'd ~ kill|killing|hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving myself
    i|i'm|i've|i'll|i'd|me ~ end|ending|take|taking my (own) life / (tired|sick) of being alive
    tired|sick of living / i|i'm|i've|i'll|me ~ end|ending it (all|tonight|now|today|soon|this|tomorrow)
    tonight i'll|i'm ~ do|doing it / i'll|i'm ~ do|doing it tonight / i ~ plan how|when ~ i'd|i'll ~ it
    i|i've ~ have|got (a) plan too|also / i also have|got (a) plan / i|i've ~ plan ~ end|ending|kill|die
    i|i'm|i've|been ~ self harm|harming|harmed / i ~ started|start cutting / i (still) cut again|every|still
    still cut . / i'm|i've cutting (again) $ / i|i've ~ been cutting (again) $ / cutting myself again
    been cutting every|since|for / do something (bad|stupid|awful|terrible) to myself / kms
    danger|risk to myself / i've|i|have ~ taken|swallowed an|too|all|something|pills|tablets
    i ~ took (an) too|overdose ~ many|pills|tablets / pills|tablets|knife|blade|razor ~ front of me
    pills|tablets|knife|blade|razor ~ in my hand|hands
    i've|i|have ~ written|wrote ~ goodbye|suicide letter|letters|note|notes / i've|i ~ stopped eating
    i|i'm ~ going|gonna (to) die tonight|soon
    i ~ want it|this|everything (all) (to) be|stop over|existing|finished / i'm|i|am|i've ~ in (a) crisis
    i|i'm|am|i've ~ having|have (a|another) panic|breakdown|flashback|flashbacks
    i|i'm ~ feel|feeling like dying / i'm breaking down / i need (some) help (for) myself / help for myself
    happening to me (right) now
    """)

  /// Says it by what is lacking.
  static let lacking = PatternTable(
    """
    i ~ don't|not|barely want (to) live|exist|wake / i ~ don't|not|barely want (to) be here|alive|around
    i ~ don't ~ do (this) life / don't|not ~ i want (to) live|exist|wake
    don't|not ~ i want (to) be here|alive|around / i ~ don't|not ~ i'll (still) be alive|here|around
    i ~ can't go on / i ~ can't do|take this|it any|anymore
    i ~ don't|can't|not ~ survive (another|the|it|this) tonight|night|it|this|week|day
    i ~ don't|can't see ~ way out / no way out for me / no reason for me / no reason to live
    i ~ no point ~ alive|living|on / no point in me|my / my life isn't|not|is ~ worth
    life isn't|not ~ worth ~ me / better off without me / better off if|when i|i'm
    i'd|i'll|i'm (be) better off dead|gone / how to stay alive / wish i|i'd ~ never ~ born
    i|i'd ~ rather not (be) exist|live|alive|here
    easier|better|best|happier ~ if i was|were|wasn't|weren't|died|disappeared|did|didn't
    one|nobody would (even|ever) miss me / wouldn't (even|ever) miss me
    one|nobody ~ care|notice|mind|miss ~ i ~ died|dead|gone
    i ~ can't|couldn't stop ~ hurting|harming|cutting
    i ~ can't|couldn't stop ~ starving|burning|killing|ending / i ~ can't keep myself safe
    i'd ~ glad|happy|fine|relieved not|if ~ wake|dead|gone / i ~ don't|not trust myself
    i'm|am|i ~ not (feeling) safe / i ~ don't feel safe
    """)

  /// Says that somebody endangers the trainee, or that they fear themselves.
  static let endangered = PatternTable(
    """
    i'm|am|feel|feeling ~ unsafe / i'm|am|i ~ in danger / i'm|am|i ~ scared|afraid ~ what i ~ do
    locked me in
    is|are|he's|she's|keeps|started|keep (always) abusing|hitting|beating|raping|choking|stalking|attacking me
    is|are|he's|she's|keeps|started|keep (always) threatening|hurting me / hits|beats|abuses|rapes|chokes me
    will|he'll|she'll|they'll hurt|hit|kill|beat me / scared|afraid|says|said|threatened|threatens ~ kill me
    scared|afraid ~ hurt me
    """)

  /// Says what happened; counts when it was lately.
  static let happened = PatternTable(
    """
    i ~ tried|attempted|wanted (to) kill|hurt|harm|end|take myself|my|it
    i ~ tried|attempted|wanted (to) suicide|die / i ~ nearly|almost killed|ended|took|hurt|did myself|my|it
    i|was|been|got ~ raped|attacked|assaulted|beaten / i ~ overdosed / i ~ took an overdose
    i ~ hurt|harmed|cut|burned|burnt myself / i ~ was ~ suicidal
    hit|beat|hurt|choked|raped|attacked|strangled|punched|kicked|slapped|threatened (to) me / i ~ relapsed
    tried|tries (to) strangle|choke|kill|hurt|rape|drown me
    i ~ drank|used|binged|purged ~ again|whole|bottle|everything / i ~ harmed|scratched|starved (my) myself
    i ~ cut|burned|burnt|scratched|slashed|slit (open) my arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin
    i ~ tried (it) again / i ~ was ~ with ~ razor|blade|rope|knife|pills / i ~ cut $ / i self harmed
    i ~ was ~ going|about|close to ~ do it|something / i ~ wrote ~ note|letter|goodbye|goodbyes|will
    i ~ wanted|thought|thinking (about|of) (to) die|dying|ending|jumping|suicide
    """)

  /// Lately.
  static let recently = PatternTable(
    """
    last night|week|weekend|month / yesterday / today / tonight
    this morning|week|month|weekend|afternoon|evening
    on monday|tuesday|wednesday|thursday|friday|saturday|sunday / hour|hours|minute|minutes|day|days ago
    just now / again / still / right now / all week|day|night / every day|night|week
    before this|the|i|we session|chat|practice|logged|began|started / the other day|night / lately
    recently / for a|two|three|several|few ~ days|weeks
    """)

  /// Says it when nobody else is spoken of in the sentence, and nothing is asked or only supposed.
  static let troubles = PatternTable(
    """
    i|i'm|am|i've ~ falling|breaking|coming|fell apart|down / i'm|am|i've ~ in pieces
    i'm|am|i've ~ losing it / i'm|am|i've ~ losing my mind
    i'm|am|i've ~ in ~ dark|bad|terrible|horrible|scary place / i'm|am|i've ~ drowning
    i'm|am ~ not|barely (really|even|so) coping|okay|functioning / i ~ don't feel okay
    not in ~ good|right place
    i'm|am|i've ~ struggling badly|myself|too|tonight|here|again|to cope|to survive|so
    i'm|am ~ hopeless|worthless / i'm|am|i've ~ at|hit|reached breaking|rock|my point|bottom|limit|lowest
    end of my rope|tether / on the edge $
    i ~ feel|feeling|felt (like) (i'm) giving up on|too|completely|myself
    i'm|i've|am giving|given up on life|everything|myself
    i ~ can't|barely|hardly (even) cope (with) my|life|anymore|any|either|too|myself|right|alone|much
    i ~ can't cope $ / i ~ can't (really) go|keep going|on (like) this|either|anymore|any|myself|too|much
    i ~ can't keep going|living|on $ / i ~ can't ~ hold on|out|together|myself
    i ~ can't breathe|anymore|live|function / i ~ can't stop crying|shaking|sobbing
    i ~ can't do|take|stand|bear ~ life|anymore|any / i ~ can't take much more
    i ~ can't ~ myself together|safe / ^can't ~ do|take|go|cope ~ anymore|any|on|myself
    ^don't want to be|live|exist|wake here|alive|anymore|any|up / ^want|wanna to (be) die|dead|disappear
    ^going|gonna to end|do it|this / ^been|feeling ~ suicidal|ending
    ^cut|cutting|relapsed|drank|used ~ again|last|myself|today|yesterday
    ^taken|took ~ too many|pills|tablets / i've (just|actually|really|also|only) relapsed
    i've|i'm|been|i ~ drinking|using|cutting|purging|bingeing again / i|i've ~ been cutting again
    i ~ started ~ drinking|using|cutting|purging|smoking|gambling again / i ~ shot up
    i ~ made myself throw|vomit|sick / i've|i'm|i ~ making myself throw|vomit|sick
    i|i've|just ~ need (to) (get) out $ / not|won't ~ be here next|tomorrow|anymore
    i've|i ~ haven't|hardly|barely slept|eaten ~ days|week|weeks / i'm|i've|i ~ seeing|hearing things|voices
    i'm|i've|i ~ crying (so) my|uncontrollably|hard|again|nonstop
    i'm|am (so|really|very) done|finished with life|living|everything|it / i'm|am (so|just) done $
    i'm|am (so|just) broken / tired|sick of living|existing|life|fighting|trying|everything
    i hate being alive / i hate|loathe my life|myself|existence
    my (own) life is|feels|has ~ over|pointless|worthless|meaningless|hell|ruined
    nothing left|to ~ live|living|me / i ~ don't deserve ~ live|life|alive|here|help
    i ~ lost the|all|any will|hope|reason / i ~ don't feel like living|being|existing
    i ~ don't|can't|no see|longer ~ point|reason|future ~ living|life|alive|anymore|any|me|going|on
    point|use of|in me|living|my|going|being / i ~ do|doing it too|myself|anyway|soon / i ~ do it tonight
    i'm|am|i|was ~ close|about|ready to do|doing it|something
    i|i'm|i've ~ plan|planned|planning how|it|my ~ death|end|suicide
    i|i've|i'm ~ have|having|get|getting|got ~ same|those|these|dark|such|my|own|awful thoughts|urges|feelings|images
    i|i've|i'm ~ have|having|get|getting|feel|feeling|fighting|resisting ~ urge|urges
    urges|urge are|is back / happening again / my own attempt|attempts|overdose
    letting|let go of the wheel
    i|i'm|i've ~ think|thinking|thought about|of ~ jumping|stepping|crashing|overdosing|disappearing|ending|ways|it|doing|driving
    i|i'm|i've ~ look|looking|looked|google|googling|searching|researching ~ ways|methods|how to
    wanting out (of|for)
    i|i'm|i've ~ look|looking|stare|staring|holding|hiding|counting|counted|saving ~ pills|tablets|rope|razor|blade|knife
    pills|tablets|rope|noose|razor|blade|knife ~ counted|ready|here|next|beside|drawer|garage|car|hand|with|waiting
    i'm|i|was ~ with|have|got (a|the) pills|tablets|rope|noose|razor|blade
    i|i'm ~ stand|standing|sit|sitting on|at ~ edge|bridge|roof|ledge|platform
    i ~ sleep|asleep ~ never|not wake / i ~ never (to) wake
    i ~ want|wish (for) it|everything|this|all (all|just) to end|stop
    i ~ wish|hope ~ not|never wake|waking|wakes
    i ~ not|don't ~ make|get it|through ~ tonight|night|week|weekend|day|tomorrow|morning
    i ~ might|may|won't not|be ~ here|alive|around tomorrow|anymore|any|much|next|longer|for
    i ~ don't ~ be around|here ~ tomorrow|for|much
    i'm|am ~ one who|that ~ needs|need|wants|can't|should|is|feels|suicidal / it's me who|that|not
    me not you / i ~ should be the one getting|needing|asking|who|in / i mean me|myself
    i'm talking about me|myself / about me now|not|actually|this / it's|is about me|myself
    isn't|not ~ client ~ ~ me|myself / i ~ need help|someone|somebody more|too|now|myself|badly|urgently
    i ~ need to talk ~ my|myself|about / i'm|i ~ beyond help
    who|where|number (can|do|should|could) i call|ring|talk|turn|go
    someone|somebody|anyone i can|could call|ring|talk / too|so|very close|near to home
    hits|hit|hitting|getting too|so close|hard / triggering|triggered|triggers me|myself|i|for
    i'm|am|i (feel|feeling|getting|being|so|really|badly|very) triggered
    bringing|brings|brought|stirring|stirs ~ up|back my / setting|set|sets me off
    exactly what|how|where i'm|i|i've (am) ~ going|feel|feeling|been|living|at
    i ~ say|write|writing|saying my goodbyes|goodbye / i ~ wrote|written|left ~ note ~ to|for|kids|family
    i ~ made|making|changed my will / i'm|am (so|really|just|actually) suicidal
    i'm|i ~ falling back|into ~ depression|hole|addiction / i'm|i (am) going under $
    """)

  /// Grave words; in a sentence about oneself alone, told as of now, they say it.
  static let grave = PatternTable(
    """
    suicid* / die|dying|dead
    kill|killing|hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving myself
    self harm*|injur* / selfharm* / overdos* / swallowed / paracetamol / bleeding / razor* / noose / rope
    my wrists|wrist / cut (too|so|really) deep / relaps* / dissociat* / panicking / flashback* / breakdown
    a wreck / end|ending it|things|everything $ / end|ending it tonight|all|now|today|soon|after|before
    how to end / giving up $ / give|giving up on (my) life|everything|myself / given up $ / burden
    happier|relieved|better|easier if i / alone tonight / survive|surviving / hopeless / worthless
    unbearable / can't calm (down) / hospital ~ myself / not|won't|never (to) wake (up)
    strong enough to keep|live|stay|go / keep living / stay alive / being alive / be alive / the|that bridge
    voices are|tell|keep|say / planning|planned it / so|very|really|this low / way forward|out
    don't feel real / hand|hands|arm|arms|knuckles bled / terrified / unsafe / trust what i'll
    strangled|choked|raped|punched|kicked|beat me / hits|beats|chokes|threatens me
    goodbye letter|note|letters|notes / everyone|everybody|world without me
    no one|noone|nobody would|will care|notice / disappear|vanish / hate myself / in crisis / numb
    so|completely|totally|just empty / rock bottom / at breaking point / to live for / end my|this life
    """)

  /// The trainee speaks of themselves.
  static let oneself = PatternTable("i / i'm / i've / i'll / i'd / me / my / myself / am")

  /// Words about dying, whoever they are about.
  static let dying = PatternTable(
    "suicid* / want (to) out|go / want|wanted|wanting|wish (to) (be) die|dead / kill|killing|hurt|hurting yourself|myself / end ~ life"
  )

  /// Says that it is so for oneself too.
  static let agreeing = PatternTable(
    "so do|am i / me too / same for me / same here / i do too / i feel the same")
}
