/// Moves that leave the choice to the client, and those that ask about safety.
extension MovePatterns {
  static let permission = MovePatterns(
    """
    is it|that|this (be) okay|fine|all|cool|good (right) if|to|with|for|when / mind if i|we
    would|will it|that|this be okay|helpful|useful|fine|all|cool|alright (right) if|to|for|when|with
    would|do|will you mind if|me|my|telling|sharing|us|that
    may|can|could|might i (just|maybe|also|please|quickly|perhaps) ask|share|offer|suggest|check|say|tell|\
    add|make|give
    is|would that|this|it (be) okay|alright|fine|cool $ / that okay|alright $
    if you're|you|u (are|feel) okay|comfortable|willing|up|open|ready|happy|alright|interested
    if you (would|do) like|want|feel|prefer / if you'd like|rather|prefer
    whenever you're|you (are|feel) ready|like|want
        if that's|it's|it|that (feels|is) okay|fine|all|good|right|alright|too|helpful
    only if (you|it|that)
    you don't|needn't (really) (have|need|got) (to) answer|explain|tell|rush|say|share|go|decide
    you dont|don't have|need to (give|talk|reply|respond|justify|do|answer|say|tell) (me|about|this|it|\
    anything|more|that|if)
    no need to answer|explain|tell|rush|say|share|hurry|decide|reply
    we don't|needn't (have|need) (to) talk|go|do|decide|get|say|rush|figure|solve|discuss|share
    up to you / your (own) call|choice|decision|pace|terms|speed
    take|taking (all) the|your|as|all time|long|much
    take|taking it|things slow|slowly|gently / go slow|slowly|gently|easy / no rush|pressure|hurry|obligation
    would you like me|it|some|us|help ? / would you like to stop|pause|continue|leave|take|look|stay|go ? / do you want|like me|us to
    we can|could (also|always|just) stop|slow|pause|leave|go|take|talk|start|stay|sit|skip|change|come|wait \
    (it|that|here|slow|about|back)
    whatever|wherever|whichever|however you want|like|feel|prefer|need|choose
    whatever|wherever feels|works|is|suits
    you decide|choose|pick / you set the / you can decide|choose|pass|skip / what would you like|prefer
    as much|little|slowly|long|far (or|as) (as|little) (little|much|as) (as|you) you|like|want like|want|\
    need|feel|
    as much|little|slowly|long|far as you like|want|need|feel|can / as little as you
    it's|that's|totally|also|is (okay|completely|totally|perfectly|also) okay|fine|alright if you|not|you'd \
    (don't|rather|prefer|want|to|need)
    and that's okay|fine|alright
    you can|could|may (always|also|just|totally) say|stop|skip|pass (no|me|anytime|any|that|stop|as|when|it)
    you can|could|may (always|also|just|totally) tell me as|when|if|what|whatever
    tell|stop me|us if|when i'm|it's|it|this|i|we
    would|are you|u (be|feel|feeling) (be) okay|comfortable|up|open|willing|happy|ready|interested to|with|\
    for|in|if
    feel free (not|to) / want me to
    should|shall we|i talk|start|stay|go|stop|look|leave|slow|begin|pause|wait|change|tell
    rather not say|talk|go|answer|share|discuss / offer a|an|one|some thought|idea|suggestion|perspective ?
    with your permission
    """,
    except: """
      can|may i be honest|frank|blunt / would you like to end|hurt|kill|die|try|join|see|be|have|do|go
      want me to say|do|feel|believe|pity / you can (always|just) say what|hi|hello|sorry|that / like me to be
      you can tell|share|say that|to (your|them|him|her|a|the|someone|somebody)
      what would you like|prefer to
      tell me when|if|what you|he|she|they|your|did / you want me|us to (feel|say|believe|do|pity)
      whatever you want|like .
      how|what|why ~ comfortable|ready
      if you want|like|would|prefer to (feel|get|be|sleep|stop|move|succeed|make|keep|have|end|win)
      if you (really) want|like|love|loved|miss him|her|them|people|friends|to
      you can stop|change|start worrying|doing|it
      go easy on / take time off|for yourself / take much|long / when you feel|are ready to (die|date|give)
      """)

  static let safetyQuestion = MovePatterns(
    """
    suicid* / kill|killing|killed yourself|urself / end|ending|ended|taking|take|took your|ur (own) life
    end|ending|ended it|things (all) / end|ending it all
    hurt|hurting|harm|harming|harmed|cut|cutting|injure|injuring yourself|urself / self-harm|selfharm
    self harm|harmed|injury
    want|wanted|wanting|wish|wished|wishing|like|rather|prefer|thought|hoping|hope (to|you) (were|was|be) \
    die|dead|dying|disappear
    wish|wished|wishing|hope|hoping|thought you ~ dead|alive|born|here|disappear|gone
    not|never (wanting|want) (to) be|being|waking|wake|exist|existing|living (up) here|alive|around|up|\
    anymore|any|at
    don't|didn't|doesn't want|wanna to|be (be) here|alive|around|live|exist|wake
    you'd|they'd|everyone|everybody|people|family|world|be|are|were ~ better off without you|dead / off dead
    thinking|thoughts|think|thought|ideas|talking|mean|meaning|considering|considered about|of|like|to ~ \
    dying|death|die|dead
    people ~ think|thinking|thoughts (about|of) suicide / mean dying|death|dead|suicide|die
    you|u (feeling|feel|actually|really|physically|still) safe
    feel|feeling|be|keep|keeping|stay|staying|okay (you|yourself|like|urself) safe / you in danger
    danger to yourself / how safe are|do|is / are|is|do|feel|be|you unsafe
    plan|plans|planning|planned|intention|intend|intending to|of|how|for|on ~ end|hurt|kill|die|harm|it|\
    suicide|act
    do|doing something|anything stupid|drastic|dangerous|bad / something|anything to yourself|urself
    act|acting|acted on it|that|those|them|these|the
    people|some|others ~ think|thinking|thoughts about|of suicide|dying|ending / means|method at|to home|hand
    plan ~ would|you'd do
    life is|was|isn't|not|still ~ worth / worth living / to|be|being|not|still alive|living
    go|going on living / to live
    reason|reasons to live / wish to die / to die / urge|urges to|of hurt|harm|die|end|cut
    sleep|asleep forever / never wake|waking|woke up
    disappear|disappearing|vanish ~ dead|dying|die|death|forever|good
    tempted to hurt|end|harm
    """,
    except: """
      you're not suicidal|going . / ^i'm glad / hurting yourself by / kill time
      what|how|who|which ~ keeps|keep|kept you|yourself
      why don't|didn't|not you|just / end|ending|ended things|it with|between|off|there|here|well|badly|with
      plan|plans|planning to|for (on|the|this|your|next|do) study|tomorrow|tonight|go|see|meet|visit|\
      weekend|holidays|summer|exams|exam|about|revise
      study|revision|lesson|work|business plan / means to you|them|him|her|me
      safe place|space|bet|to say|here
      feel|feeling|felt safe with|around|enough|to|in (me|him|her|them|telling|talk|the|your|bed)
      wish|wished|hope (you) ~ were|was here|there with / wanted to live in|with|at|there|here|abroad|together
      want|like|used|have|has|choose|chose|chosen|need|how|where to live in|with|at|there|alone|here|\
      together|near|up
      """)
}
