/// Moves that push: advice, and comfort before its time.
extension MovePatterns {
  static let advice = MovePatterns(
    """
    you|u (really|just|probably|maybe|definitely|also|still|two|both) should|ought|shouldn't|gotta|must .
    ^don't (just|even|ever|you|dare) check|touch|open|use|buy|spend|rush|skip|forget|ignore|hide|lie|waste|ask|meet|see|go
    you'd|you better (not|off|to|go|do|get|try) / ^you'd do better / you had better
    you (really|just|definitely|only|probably|also|still|all) need|have to . / you've got|gotta to
    you got to
    you need a|some|more|better|less|help|professional|rest|sleep|space / you|u might|may want|wanna|like (to)
    you could|can|might (just|always|also|still|simply|maybe|even) (want) (to) try|go|talk|make|ask|join|\
    use|do|find|plan
    you could|can|might (just|always|also|still|simply|maybe|even) (want) (to) study|get|call|write|retake|\
    apply|drop|explain
    you could|can|might (just|always|also|still|simply|maybe|even) (want) (to) take|start|set|speak|see|\
    consider|put|look
    would be to * / perhaps|maybe see if|whether / would be good|best|wise|better to .
    you could|can|might (just|always|also|still|simply|maybe|even) (want) (to) think|read|work|keep|let|\
    send|meet|invite|block|move|learn|change|leave
    you (just) wanna|want to be|get|try careful|rid|some
    the|one (first|best|other|only) thing (to|you) (could|can|should) do|try
    why don't|not you|u|just
    why not (just) try|go|talk|take|ask|join|do|start|invite|call|tell|leave|see|make|get
    couldn't|can't|won't|shouldn't you (just|maybe|at|also|simply)
    have|did you|u (ever|already|even) try|tried|considered|consider|thought (about|of) ?
    have you (ever|already|even) looked|talked|spoken|asked into|to|about ?
    ^maybe|perhaps|simply just|try|see|go|ask|talk|take|make|start|be|do|use|look|keep|set|get|put|leave|\
    let|think
    ^try|trying to|not|a|the|some|your|going|talking|writing|making|taking|doing|this|it|counting|breathing|\
    and .
    ^try|trying setting|eating|sleeping|getting|something|yoga|meditation|melatonin|herbal|asking|focusing|\
    being .
    ^make sure|a|yourself|time|some|an|your|plans|friends|it .
    ^go|get|take|call|write|break|delete|block|set|join|download|drink|eat|focus|stop|start|use|avoid|put|\
    study|exercise .
    ^meditate|text|sleep|find|talk|speak|ask|leave|read|listen|ignore|cut|quit|apply|retake|book|visit|walk|\
    run .
    ^breathe|inhale|relax|rest|think|remember|imagine|consider|pick|choose|count|cook|clean|tidy|open|close|\
    turn|lock .
    ^forget|ring|phone|message|email|send|reach|invite|meet|change|move|save|pay|plan|schedule|organise|\
    organize .
    ^build|create|practise|practice|learn|train|work|push|fight|stand|step|slow|calm|distract|reward|treat|\
    forgive .
    ^be|stay kind|gentle|good|nice|patient|careful|honest|busy|away|off|active|with|at|in|open|hydrated|\
    offline .
    ^keep busy|a|your|yourself|away|the|it|to|track|notes|talking|moving|going|trying|writing .
    ^have a|an|some|faith|fun (nice|long) warm|hot|cup|early|bath|break|word|rest|glass|tea|nap .
    ^let it|him|her|them|go|yourself|your|things (all|cry|be|know|rest|go) (out) .
    ^don't|do (just|even|ever) let|text|call|do|take|go|answer|reply|listen|think|read|look|give|isolate|\
    drink|blame|beat|push|stay|respond|compare|try|keep|say|tell|talk|sign|rush .
    ^give yourself|it|him|her|them|your / ^tell him|her|them|your|everyone|somebody|someone|people
    ^see a|your|if|it
    ^seek|consider|contact|limit|lower|skip|share|show|face|accept|draw|sing|play|watch|journal|buy|sign|do|\
    pull
    i'd (really|strongly|just|probably|definitely) suggest|recommend|advise|try|go|talk|start|leave|get|\
    tell|ask|say|block|call|quit|take
    i (would|really|strongly|honestly) (really|strongly) suggest|recommend|advise
    my|one|an|little|quick advice|suggestion|tip|recommendation (is|for|would)
    if i was|were|were|am you / i were|i'd|i would|was ~ in your shoes|place|position
    in your shoes|place|position i
    what if you|u|we (just|tried|told|asked|went|took|made|called|wrote|did|stopped|started)
    best|important|good|helpful|better|wise|healthy|useful|smart thing you|to|is|would
    would|might|could|be (be) best|better|good|helpful|wise|smart|great|worth (idea) (to|if|for)
    it's|is (always|often|usually) best|better|important|good|worth|wise to|that|if / ^best|better to|not|if
    how|what about you|we|trying|going|taking|making|doing|talking|just|asking|writing|joining|calling|\
    getting|using|setting ?
    how about you|trying|going|taking|making|doing|talking|just|asking|writing|joining|calling|getting
    might|would|could|may|can (really|also|actually|maybe) help to|if|you|with|a|clear .
    it|that|this|which|really|always (really|always) helps .
    worth trying|asking|talking|doing|seeing|a|looking
    recommend|suggest (that) you|trying|that|going|a|to|asking
    the trick|key|solution|answer|step|steps is|would|are|could
    first|next|best|only step|steps|thing is|would|are
    a (good|better) plan|schedule|routine|timetable would|will|is|helps / that's what works|helps|i'd
    time to move|let|start|get|take|stop|make / you|you're (are) better off
    what helped|helps|worked|works (for) me|most|is|was
    you shouldn't be|let|have|do|go|drink|stay|take
    """,
    except: """
      ^sleep|exercise|focus|work|study|rest|practice|plan|change|run|walk|open is|was|helps|has|feels|and|\
      isn't|gets|uses|makes|affects|seems
      take your|all|whatever|as / tell|telling|tells|told you what|that|to / you don't have|need / take care
      ^go on|ahead . / ^go slow|slowly
      should have / you need to be heard|alone|seen / shouldn't have to / ^see you|ya / you should know|feel
      you have to carry|hold|be|prove|hide|do|pretend|face|say|explain|answer|earn|deal|go|choose|watch|\
      live|keep|act
      about|of ~ ending|hurting|killing|dying|suicide|harming / ^start wherever|anywhere|with .
      it back to you / ^let me|us|the
      tried to end|hurt|kill|tell|explain / you can (always|also) talk|speak|write to me / can take your|all
      you can say|tell|stop|skip
      ^forgive me|my / what do you think you|would|might / should you|i|we ? / do you think
      ^take it slow|back / ^think so|about|of (it|you) ? / ^get it|you|that .
      ^stop being|whining|complaining|moaning|bothering|lying|wasting|crying|feeling|pitying|acting
      no|any advice . / advice would|do you
      ^leave me / ^leave it there|here / ^sleep well|tight / ^rest well / ^be safe
      ^have a good|nice|great|peaceful|restful|lovely|calm|safe
      ^see you|how|that|what|it / ^keep going . / ^get lost|over / ^get a grip|life|backbone|spine
      ^move on . / ^grow / ^go away|cry / go to hell
      ^turn|turns out / ^think about (how|all|what) / ^imagine (that|how|what|being) .
      what did|does|was ~ try / you'd|you better off
      ^start over|again / ^do you|u|i|we|they|your / want to give|offer you / ^remember when|that|how|what|you
      been throwing / ^read all|it|what|your
      would have|be ~ better|good|helpful to (hear|know|understand) / ^work|school|sleep|plan|play .
      ^let's|lets leave|stop|say|call|end / open from|until|on
      ^change the|of / ^walk|talk|run|take me through|to / ^say / help me / not sure if
      ^forget i|that|what|it .
      don't want to give|tell / ^close (the|this) chat / ^type / ^do|did it|that|they|he|she ?
      ^what|how|why have|did|would|could|do|does|is|are ~ ? / ^breathe . ? / ^go cry|away
      """)

  static let reassurance = MovePatterns(
    """
    it|you|things|everything|this|that will|gonna (all|soon|definitely|just|surely|totally) be|get|feel|\
    look (all|just|totally) fine|okay|better|great|good|alright|easier|over|well
    it|you|things|everything|this|that|pain|he|she will (all|soon|definitely|just|surely) pass|heal|fade|\
    blow|sort|fall|work|improve
    it'll|you'll|things'll|that'll|they'll|he'll|she'll|itll|ull (all|soon|definitely|just|surely|totally) \
    be|get|work|turn|do|come|feel|look (all|just|totally) fine|okay|better|great|good|out|alright|easier|\
    over|well|round|around|through|there|past
    it'll|you'll|things'll|ull|you (will) (all|soon|definitely|just|surely|totally) pass|survive|manage|\
    heal|ace|bounce|recover|find someone|somebody|this|it|the|another|with|back|love
    you'll|ull|it'll (soon|just|definitely) pass|survive|manage|heal|ace|recover|get|make|find|meet|see (it|\
    through|over|someone|somebody|your)
    be|get|feel|turn|work (all|just|totally) alright|okay|fine (again|soon|in) .
    going to|gonna be|work|pass|turn|get (all|just|totally|absolutely) fine|okay|great|good|better|alright|out
    gonna|will be|work|pass fine|okay|out|alright|great / all will be
    (it'll|will) all be|work okay|fine|well|good|right|out
    will|you'll|you get (so|easily|soon) over him|her|it|them|through|past (this|it|that)
    i know you'll|you will|it'll|it will|you can|things will|things'll
    you will|can definitely|surely|totally|get|do|make|pull|beat|survive|find it|this|through|someone
    don't (you) worry|stress|panic|fret / no (need|reason) (to) worry|worries
    no need|reason to be|panic|stress (scared|afraid|worried|sad|nervous) / nothing to worry|fear
    nothing bad is|will|going|can|happens
    nothing to be afraid|scared|worried / time will|heals|does (heal)
    better|brighter|good|easier days|times|things (are) (ahead|coming|come) / light at the / it'll|will pass
    pass soon
    things|it always|will|usually|often|do|does|can|only (look|get|seem) look|get|gets|seem|looks|brighter|\
    better|easier / get|gets better|easier / look|looks|seem|feel brighter|better|different in|tomorrow
    happens for a reason / cheer up / stay|be|think|keep (more|thinking) positive|strong|hopeful
    bright|brighter|positive side / silver lining / could (always) (have) (be|been) (so) (much|a|far) worse
    at least you|it|he|she|they|your|that|the|there|now|this|you're|you've|it's|we|nobody|some|u|ur|there's
    believe in yourself / have faith / trust me / hang in / hang on . / you've|you|u (totally|so) got this
    you|u (can|could) (so|totally|definitely) do (this|it|anything) . / you can do (this|it|anything)
    i'm|am|im (so|pretty|quite|very) sure|certain|confident|positive (that) you|it|they|everything|things|\
    he|she|your|it'll|you'll|this|it's|u|ull|the|everyone|they'll|all
    i (just) know (that) you'll|it'll / i (just) know (that) you|it|things can|will
    this|it (too) shall|will pass / tomorrow is|tomorrow|brings (a|another) new|another|be
    tomorrow's a|another|will / a|another new day / work|works itself|themselves|out
    so will|can you . / plenty|lots|loads of (other) fish|people|guys|girls|men|women|jobs|time
    you're|are|youre (a|so|such|way) (really|too|a) smart|clever|strong|talented|amazing|young|intelligent|\
    gifted|tough|pretty|beautiful|capable
    chin|heads|head up|high / your whole life / didn't|don't|doesn't|probably mean it (like|that)
    mean any harm / come round|around / promise (you) (that) it|you'll|things|this|everything|it'll|you
    i promise . / in the end it|everything|they / in the long run
    fall|falls into place / is|was|it's|just meant to be / one|some day you'll|this|it|you|soon / before you know / there there
    everything happens / it's all good / survived worse|this|before / been through worse / you'll see .
    someone|somebody better / fish in
    won't always|last be|feel|hurt|last|forever|long / won't be|feel|hurt (like) forever|always|this
    won't|doesn't|don't last (forever|long)
    you're|are going to|gonna be|get|make|pass|do|find|have|feel (just|all|so|an) (it|fine|great|through|\
    okay|amazing|well|better|someone) / a matter of time / just a phase|rough|bad (patch)
    look|looking forward to better
    """,
    except: """
      hang in there with me / don't worry about answering|me|finding|saying / told you|people|everyone / at least for
      tell|tells|telling|say|says|saying (you) (that) it'll|it|you'll|you're|everything|things|to
      going to tell|say|promise / can't|won't|cannot|not promise|tell|say / at least (one) person|place|thing
      you're smart|clever|strong ? / worry about ~ most
      i'm not|sure i|if / make sure / not sure / how|what|when|do|did|does|are|is|will|would|could|can|why ~ ?
      you're|are going to|gonna hurt|kill|do|say|tell|die|try|need|regret|fail|lose
      i promise (you) not|that i|i / you'd|if you get over / i know you said|told|mentioned|don't|feel|want
      work it out together|with / pretend|pretending
      never|isn't|won't|not (gonna|going) (be|get) fine|okay|better
      you can do it|this alone|again|later|tomorrow|with|to|by|at|when|if|from
      want|wants|wanted|hoping|hope|wish (you) (to|it) (would) be|get better|okay|good / will never|not
      you're|you sure / being|the strong / thought|think|hoped it'd|it|you'd|you (would|should|could) be
      in the end what|you|he|she / only if|when you / all good / just as good|well
      you'll get the|a|an (result|letter|call|answer|form|email)
      """)
}
