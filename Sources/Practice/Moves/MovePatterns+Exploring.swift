/// Moves that explore, answer a feeling or leave a choice.
extension MovePatterns {
  static let openQuestion = MovePatterns(
    """
    ^what|what's|what're|how|how's|how're|which|why ? / what|how do|does|did|is|are|was|were|would|has|have ?
    what's|how's ? / ^tell me / say (a) (bit|little) more / walk me through / help me understand
    i'd like|love to hear|understand|know / i wonder|wondering what|how|whether|about / i'm curious|wondering
    want to hear more|about|what|how / ^go on . / would|do you like|want to tell|talk|share|say ?
    could|can|would you tell|describe|explain|say|share ? / what else / ^describe / all ears
    feel free to share|tell|talk
    """,
    except: """
      how about / what if / why don't|not|didn't you|just|try|go|talk / how long|old|many|often|much|far|soon ?
      what time|day|year|age|grade|subject|subjects|course|school ? / what's wrong with you / your|the name ?
      what did you expect / have|did|do you tried|considered
      """)

  static let reflection = MovePatterns(
    """
    sounds|seems|sounded|seemed (to) (me) like|as|that / you sound|seem (so|really|very|pretty|quite) *
    ^it's like|almost . / you feel|felt|are|were feeling . / ^you feel|felt .
    you're (really|also|still|now) feeling|carrying|holding|trying|dealing|torn|stuck|exhausted|tired .
    you're (really|also|still|now) worried|scared|afraid|hurting|hurt|lonely|overwhelmed|running|missing .
    you're (really|also|still|now) caught|juggling|worn|alone|frightened|ashamed|angry|pretending|hiding .
    you've been|felt|had|lost|tried|carried|kept|held|got|started|lived . / i hear that|you|how|a|so
    i'm hearing / what i hear / part of you / on (the) one hand|side / you wish|hoped|hope|miss|missed|dread .
    you (just) said|mentioned|described / so you|your|it's|there's|even|nobody|everything .
    you must (really|also) feel|be / ^you want|need . / ^you don't|can't|haven't|couldn't|didn't .
    ^your ~ is|was|feels|felt|has|means|matters . / as if you|everything|nobody|it
    ^you keep|lie|sit|wake|look|go|came|end|read|stopped|love|loved|tell|told . / it hurts|hurt to|that|when
    that voice|feeling|thought|silence|fear|pressure|part . / no wonder you|it|that|everything
    """,
    except: """
      you should|ought|must not|go|try|talk / sounds (like) (a) good|great|fun|nice|plan|excuse / feel free
      so you should|could|need|have / you're (just) being|overreacting / you've got this / if you feel|want|need
      you need|want to (just) stop|get|go|try|focus|talk|calm|sleep|take|make|find|move
      you don't have|need to / you can't just|keep / so it's not / you tell|told me ?
      sound|sounds (so|really|very|like) (a) dramatic|silly|ridiculous|stupid|pathetic|weak|lazy
      """)

  static let validation = MovePatterns(
    """
    that|it|this makes|made (a) (lot|so|total|perfect|complete) (of|much) sense / makes (so) (much) sense
    it's|that's|is|sounds|seems|feel (so|really|very|such|quite|truly) (a) understandable|hard|tough|painful
    it's|that's|is|sounds|seems (so|really|very|such|quite|truly|incredibly) (a) heavy|rough|awful|exhausting
    it's|that's|is|sounds|seems (so|really|very|such|quite) (a) difficult|horrible|frightening|scary|unfair
    it's|that's|is|sounds|seems (so|really|very|such|quite) (a) lonely|stressful|frustrating|draining
    that's|it's (such|quite) a lot / a lot to carry|deal|take|hold|handle|bear / no wonder
    anyone|anybody would|in / of course you|it|that / i can see|understand|imagine|hear why|how|that|it
    you have|you've every right|reason / every right|reason to
    it's|that's (completely|totally|perfectly) okay|normal|natural|fine|human to|that|not|if|you|when|for
    i'm (so|really|very|truly) sorry (that|to) you|you're|hear|it|this|things / sorry to hear
    your feelings|reaction ~ valid|real|sense|matter / that must|would be|have|feel|hurt / understandable|valid
    must be|have|feel (been) (so|really|very) * / makes sense
    a hard|horrible|heavy|tough|lonely place|thing|spot|night|week|time
    """,
    except: """
      not understandable|valid|hard / it's not (that|so) hard|bad|difficult / isn't (that|so) hard|bad
      how hard is it / doesn't make / too hard on / makes no sense
      """)

  static let affirmation = MovePatterns(
    """
    takes|took|take (a) (lot|real|so) (of|much) courage|strength|guts|trust / proud of you
    that's|was|is|you're|are|been (so|really|very|incredibly) (a) brave|courageous
    i (really|do|so) admire|appreciate|respect / i'm|am (so|really|very) glad|grateful|thankful
    thank you (so|very) (much) for telling|sharing|trusting|saying|letting|being|opening|answering|talking
    thanks (so|a) (much|lot) for telling|sharing|trusting|saying|letting|being|opening|answering|talking
    you (still|already|have|also) managed|kept|showed / well done / good for you / you (clearly|really) care
    a (really) big|huge|important|real step
    """,
    except: "not (very|so) brave|strong / glad you asked / thanks for nothing")

  static let permission = MovePatterns(
    """
    is it|that okay if|to|with / would it be okay|helpful|useful|fine if|to / would|do you mind if|me|my
    may|can|could i (just) ask|share|offer|suggest|check|say|tell|add / if you're|you okay|comfortable|willing
    if you're|you up|open|ready / if you (would|do) like|want|feel / if you'd like|rather|prefer
    if that's|it's okay|fine|all / only if you / you don't have to / no need to answer|explain|tell|rush|say
    up to you / your (own) call|choice|decision|pace / take your time / no (rush|pressure) hurry|rush|pressure
    would you like me|it|some / do you want me to / we can stop|slow|pause|leave
    whatever|wherever you want|like|feel|prefer / you decide|choose / what would you like
    as (much|little|slowly) as you like|want
    """,
    except: "can i be honest|frank|blunt / would you like to end|hurt|kill|die|try|join|see")

  static let safetyQuestion = MovePatterns(
    """
    suicid* / kill|killing|killed yourself / end|ending|taking|take your (own) life / end|ending it all
    ending|end things / hurt|hurting|harm|harming|cut|cutting yourself / self-harm|unsafe
    want|wanted|wanting|wish|wished|wishing (to) (be) die|dead|dying|disappear
    wish|wished|wishing you ~ dead|alive|born|here / not (wanting) (to) be|being|waking|wake here|alive|around|up
    don't|didn't want to be here|alive|around / don't|didn't want to wake|live|exist|exist
    better off without you|dead / thinking|thoughts|think|thought about|of ~ dying|death|die|dead
    you (feeling) safe / feel|feeling|be|keep|keeping|stay|staying (you|yourself) safe
    plan|plans|planning|planned to|of|how ~ end|hurt|kill|die|harm / life is|was|isn't|not ~ worth
    worth living / to be alive / being alive / go on living / not be alive / want to live
    """,
    except: "you're not suicidal|going|thinking / ^i'm glad / hurting yourself by / kill time")
}
