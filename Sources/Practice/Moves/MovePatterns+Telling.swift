/// Moves that tell: facts, stories of the peer's own, places to turn to.
extension MovePatterns {
  static let information = MovePatterns(
    """
    research|studies|science|scientists|evidence|experts|doctors|statistics (has|have|often|even|also) \
    show*|say*|suggest*|found|prove*|find*|tell*
    did you know / according to / there's (a) (lot|good) (of) research|evidence|studies
    that's|it's|is|what (often|usually|actually|also) called|known / describe is|sounds (called|like)
    is|are|it's (very|quite|really|pretty|so|as|about|more|extremely|actually|fairly|super|often|also|a) \
    common / common in|for|among|after|with
    there's (a|an) (open|free) evening|day|fund|group|service|course
    there's|is|are (also|actually) (a|an|some|even|free|lots|two|several) (of) (free|local|special|good|\
    support|few|new|online|quiet) service|services|group|groups|app|apps|helpline|website|workshop|fund|\
    funds|club|course|courses|centre|programme|scheme|charity|line|form|leaflet|page|evening|grant|\
    counsellors|classes|places|rooms|organisations
    many|most|lots|plenty|some|few|millions (of) (the) students|people|teenagers|men|women|carers|couples|\
    young|families|parents|kids|relationships|widowers|workers|adults|migrants|drivers ~ lose|have|feel|\
    find|go|get|don't|experience|struggle|report|can't|drop|fail|never|wait|are|do|need|take|recover|sleep|\
    grieve|miss
    a lot of people|students|men|women|carers|teens
    people who|with|in ~ often|usually|tend|can|feel|find|get|are|experience
    on average / one in|out three|four|five|six|ten|two|of|3|4|5|10 / the fact is / fyi / afaik / so you know
    ^grief|depression|anxiety|panic|trauma|stress|burnout|loneliness|insomnia|rejection|alcohol|caffeine|\
    sleep|adrenaline|exercise|tiredness|memory|shock|shame|addiction|hormones|cortisol|heartbreak|\
    withdrawal|bullying|exhaustion|antidepressants|screens|nicotine|cannabis|worry|moods (attacks|light) \
    (can|often|usually|also|is|are|really|actually|may|tends|always|does) is|affects|affect|causes|cause|\
    makes|make|lowers|raises|work|works|changes|helps|needs|come|comes|peak|peaks|show|shows|feel|feels|\
    take|takes|last|lasts|treatable|keep|keeps|uses|use|hit|hits|narrows|disturbs|mess|messes|goes|drains|\
    isn't|gets|often|usually|can|eats|switches
    grief|depression|anxiety|panic|trauma|stress|burnout|loneliness|insomnia|alcohol|caffeine|adrenaline|\
    screens|light (often|usually|attacks|light) can|often|usually|makes|lowers|raises|causes|affects|peaks|\
    peak|keeps|comes
    the|our body|brain|mind|heart|nervous|muscles (often|usually|can|also|system|just|only|actually) does|\
    needs|reacts|gets|goes|keeps|stays|stores|releases|uses|produces|can't|learns|remembers|takes|is|\
    processes|makes|works|cannot|as
    is|are|it's|they're|team (on|also|usually|in) (the) (second|first|ground) (floor) open|available|free|\
    online|closed|held from|until|on|every|to|at|in|for|around|day|till|twice|24|all / office|opening hours
    apply for (an|a) extension|support|grant|funding
    the deadline|exam|form|office|university|uni|library|school|college|centre|law|town|city|council|\
    jobcentre|hotline|chat|chats|jobcenter (hotline) has|offers|runs|provides|gives|allows|opens|\
    closes|gets
    deadline (for) (that|it|this) was|is|has
    normal|common|typical|natural for (the|a|your|people|our) body|brain|people|mind|someone|students|grief|\
    teenagers
    you can|could (also|still|even|usually) book|hand|resit|appeal|register|apply|claim|access|find|\
    download|order|repeat|submit|defer ~ online|until|twice|again|there|free|in|at|website|portal|by
    that you can book|use|borrow / when we|people|someone don't|can't|aren't|are|feel|lose|sleep
    chats|sessions|calls|talks are|last|take ~ minutes|hour|long|anonymous
    stay|are|is|be anonymous|confidential / can't see your name
    i'm|am a volunteer|trained|peer|student / symptom|symptoms|sign|signs of / peaks|peak after|within|at
    in waves / can take months|years|weeks|time|a / by law / has been shown
    is treatable|reversible|temporary
    """,
    except: """
      think about suicide / you (just) said|mentioned|told|feel
      how|what|why|do|does|is|are|can|have|where|who ~ ?
      most|many|lots people|of (people) (wouldn't|couldn't|would|could|have) (it|had) worse|manage|cope|\
      could|able|said|be
      people (have|are) worse / most|many people would|wouldn't|couldn't
      your (own) mind|heart|body|head|brain / nothing special / on your mind / everyone has|goes|gets|feels
      you should|must / the heart|mind of
      many people care / or something / ^is|are|was|were|does ~ ?
      """)

  static let selfDisclosure = MovePatterns(
    """
    me too / same here / ^same .
    i've|ive been|felt|gone|had|struggled|lost|failed|experienced|done|dealt ~ too|myself|there|through|\
    same|similar|once|well|before
    i've|ive also|personally|actually|once|never ~ been|felt|gone|had|struggled|lost|failed|experienced
    i (also|once|personally|just|actually|honestly|even|too|already|really|still|myself) struggled|failed|\
    cried|broke|lost|moved|quit|dropped|suffered|drank|dated|divorced|married|hated|flunked|panicked|\
    starved|grew|battled|overcame|survived|skipped|retook|smoked
    i (also|once|personally|honestly) had|felt|got|went|was|did|came|thought|started|stopped|couldn't|\
    didn't|slept|wanted|left ~ once|ago|panic|depression|anxiety|divorce|breakup|therapy|exams|school|weeks|\
    months|years|year|bullied|ex|mum|dad|brother|sister|boyfriend|girlfriend|wife|husband|kids|depressed|\
    burnt|attacks|homesick|cheated|similar|same|fired
    i also|once|personally|myself *
    when|while|after|since|because i was|had|did|failed|broke|lost|went|started|sat|took|got|studied|moved|\
    left|split|divorced / happened to me|us|my / did that to me|us / i used to
    i was (also|once|really|badly) bullied|depressed|cheated|divorced|fired|homesick|diagnosed|dumped|\
    adopted|raised
    my (own|first|last|late|best) (best) ex|mother|mum|dad|father|friend|brother|sister|boyfriend|\
    girlfriend|partner|family|parents|gran|nan|grandma|grandad|grandpa|wife|husband|son|daughter|uncle|aunt|\
    cousin|cat|dog|kids|flatmate|roommate|boss (and|always|also|just) died|left|drank|cheated|was|went|had|\
    passed|did|told|used|has|is|too|failed|lost|never|kicked|threw|broke|got|said|would|does|moved
    my (own|first|last|second) exams|exam|breakup|degree|divorce|depression|anxiety|childhood
    in my (own) case|experience|life|family / i remember when|my|how|being|feeling|that
    same|similar thing|situation|story|experience happened|to|two|last|with|once|years|as|when|a|myself
    i know (exactly|just) how|what you|that|it|this (feel|feels|mean|like|is)
    know (all) about that|those|nights|this . / for me|us it|personally|that was|(was|helped|took)
    as a|an|your (fellow|single|former) mum|mother|dad|father|student|parent|immigrant|carer|widow|widower|\
    refugee|teacher|nurse|survivor|migrant ~ i|myself|too
    took me two|a|years|months|ages|so|three|over|long|forever
    i was|felt (so|really|also|exactly|just) (the) same|stressed|sad|lost|alone|depressed|anxious|\
    heartbroken|scared|angry / i (totally|can|really|definitely) relate
    i'm|am|im|was (exactly|just) the same / i|we had (the|a|it) (really|very|exactly) same|similar|worse|way
    back when i|we / ^me i|too|personally
    i (just|never|always|still|also) eat|cry|drink|sleep|get|shut|hide|overthink ~ when|too|before
    i'm like that|you / been there / i was|i'm there too|once|myself / what helped|worked|works|saved me
    that's what i|we did|do
    i|we went through (the|a|something|it|that|this|my|exactly|similar) (same|similar|divorce|breakup|this|\
    too|once|as|with)
    i (also|lost|had|got|cried|failed|struggled|moved) (my) ~ when|too|last|ago|year|weeks|years|months|here
    can't sleep before|when|either / all by myself
    i felt|had|got|cried|lost|failed|did|knew|learned|learnt|realised|thought nothing|that|this|similar|my|\
    for|too|the|all|statistics|maths|twice|it (too|same|brother|sister|mum|dad|job|way|myself) (for|too|\
    last|once|weeks|twice|before|ago) .
    """,
    except: """
      i don't know (exactly) what|how / i can't|cannot know|imagine / when i was|am listening|reading
      i know what you mean ? / i've been listening|thinking|reading|throwing|talking|asking|pushing|too|giving
      i (had|get|have|got) a|the feeling|sense|question|impression|thought / my|a friend ?
      i was wondering|thinking|going|just|too|short|trying|listening|so|about|asking|hoping|reading
      i got that|it|you|ahead|your|carried
      i went too|straight|ahead|right / you used to / that's what i hear|am|mean|wonder|want|got
      if i had|was|were / the same question|again / i know you|it's|this|that's
      i lost you|connection|track|the / i missed
      you feel|felt the same / same for you / to|with for me / i kept / i did (say|tell|ask|hear|not|read)
      my (last|first) message|question|suggestion / i'm the one / bullied you
      i thought (you|it|that|this) (said|was|meant)
      i did it (again) / same time / i felt that you / i learned|learnt from you
      i thought that|this|it|the ~ (was|would|is|serious)
      """)

  static let referral = MovePatterns(
    """
    counsellor|counsellors|counselling|therapist|therapists|therapy|psychologist|psychiatrist|doctor|gp|\
    psychologists|doctors|chaplain
    professional|professionals|helpline|hotline|samaritans|lifeline|helplines|childline
    crisis line|service|team|text|centre|team's|number|chat
    student|wellbeing|support|mental|youth|counselling|pastoral|welfare|grief|debt|legal|women's|victim \
    services|service|team|centre|line|office|health|group|groups|adviser|advisor|shelter|network|support
    self-help group|groups / emergency services|number|room|line / ambulance
    someone|somebody|people|person (who|that) (is|are) trained|qualified|specialised|specialized|experienced
    someone|somebody|people who|that|can|could|to|for who|that|can|help|talk|exactly|knows|specialise|\
    specialize|does|do|this|know (with|to|about|this|more|that|in) (this|that|it|exactly|you)
    trained person|people|listener|for|to / social worker|services|work / (professional) help with this
    the samaritans / somebody|someone at the / crisis team's / connect|link you (up) with|to
    put you in|through|onto / refer you / reach out to a|the|someone|your
    school nurse|psychologist|social / team leader|lead / has people for|who
    more (kinds|sources) (of) help|support (than|is|out)
    """,
    except: """
      not|isn't (a|your|being) (trained) counsellor|therapist|doctor|professional|psychologist
      i'm|am a (trained) counsellor|therapist|doctor
      you said|mentioned|told|saw|see|went|asked|wrote ~ doctor|counsellor|therapist|gp
      what|how|when|where|which ~ doctor|counsellor|therapist|gp|therapy|counselling
      is|was|are|did|has (he|she|it|they|your|that|the|his|her|their) ~ doctor|counsellor|therapist|gp \
      (know|say|think|good|nice|kind|tell|see) ?
      like|know|trust|told|tell|about|hate|that|love your|the|a|his|her|their doctor|therapist|counsellor|\
      gp|psychologist ?
      telling (the|a|your) counsellor|doctor|therapist / professional (life|career|job|development)
      not (a|at) (all) professional
      people who|that|to (are|have|love|hurt|like|know|knew|care|do) (you|him|her|them|that|this)
      someone|somebody|people who|to|that (loves|love|knows|know|cares|care|hurt|left|talk|you|listens|has|\
      had|was|is|will|would|could|can) (you|him|her|about|me|listen|it|them) ?
      """)
}
