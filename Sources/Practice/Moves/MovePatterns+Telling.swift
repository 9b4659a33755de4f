/// Moves that tell: advice, comfort, facts, stories of the peer's own, places to turn to.
extension MovePatterns {
  static let advice = MovePatterns(
    """
    you (really|just|probably|maybe|definitely|also) should|ought|shouldn't . / you'd better / you'd do better
    you (really|just|definitely|only|probably) need|have to . / you've got to / you must go|talk|stop|try|do|get
    you could|can|might (just|always|also|still|simply|maybe) (want) (to) try|go|talk|make|ask|join|use|do|find|plan
    you could|can|might (just|always|also|still|simply|maybe) (want) (to) study|get|call|write|retake|apply|drop
    you could|can|might (just|always|also|still|simply|maybe) (want) (to) take|start|set|speak|see|consider
    why don't you|we / why not (just) try|go|talk|take|ask|join|do|start
    have|did you (ever|already|even) try|tried|considered|consider|thought (about|of) ?
    ^try|trying to|not|a|the|some|your|going|talking|writing|making|taking|doing|this|it|counting|breathing .
    ^try|trying setting|eating|sleeping|getting . / ^make sure|a|yourself|time|some|an .
    ^go|get|take|call|write|break|delete|block|set|join|download|drink|eat|focus|stop|start|use|avoid .
    ^forget|put|study|exercise|meditate|text|sleep|find|keep . / ^talk|speak to|with .
    i'd (really|strongly|just) suggest|recommend|advise|try|go|talk|start / i (would|really|strongly) suggest|advise
    i (would|really|strongly) recommend / my advice|suggestion|tip|recommendation / if i were you
    i were|i'd|i would ~ in your shoes|place|position / in your shoes|place|position i
    what if you|we ? / best thing you|to|is|would
    first|only thing you|i'd|is|would / first|only thing to do|try
    how about you|we|a|trying|going|taking|making|doing|talking|just ?
    might|would|could|may (really|also|actually) help . / it (really|always) helps to|if
    good|great|helpful idea to / worth trying|asking|talking|doing|seeing / recommend|suggest you|trying|that|going
    the trick|key|solution|answer is / a (good|better) plan|schedule|routine|timetable would|will|is|helps
    """,
    except: """
      ^sleep|exercise|focus is|was|helps / take your|whatever / tell|telling you what (you) should|to / you don't have|need / take care / ^go on
      should have / you need to be heard|alone|seen / shouldn't have to / ^see you
      you have to carry|hold|be|prove|hide|do|pretend|face|say|explain|answer / you should know
      about|of ~ ending|hurting|killing|dying|suicide|harming / ^start wherever|anywhere|with
      ^take all|as (the) much|long|time|slowly / tried to end|hurt|kill|tell / it back to you
      you can (always|also) talk|speak|write to me / can take your / you can say|tell|stop
      """)

  static let reassurance = MovePatterns(
    """
    it|you|things|everything|this will (all) be|get|work|turn|feel (all|just|totally) fine|okay|better|great|good|out
    it'll|you'll|things'll (all) be|get|work|turn (all|just|totally) fine|okay|better|great|good|out
    going to|gonna be (all|just|totally|absolutely) fine|okay|great|good|better / gonna be|work fine|okay|out
    don't (you) worry|stress|panic / no need to worry / nothing to worry|fear / time heals / it'll pass
    it|things|this (always|will|does|do) gets|get better|easier / you'll get|be|make over|through|past|there|it
    happens for a reason / cheer up / stay|be|think|keep (more) positive|strong / bright side
    could (always) be worse / at least you|it|he|she|they|your|that|the|there|now|this / believe in yourself|you
    you've (totally) got this / you got this / i'm|am (so|pretty|quite) sure|certain|confident (that) you|it|they
    i'm|am (so|pretty|quite) sure|certain|confident (that) everything|things|he|she|your|it'll|you'll|this|there's
    i (just) know (that) you'll|it'll / i (just) know (that) you|it can|will / this (too) shall|will pass
    work|works (itself) out / plenty|lots of (other) fish|people|guys|girls / all be okay|fine
    you're (a|so|such) (really) smart|clever|strong|talented|amazing / keep your chin|head up
    """,
    except: """
      don't worry about answering|me|finding|saying / told you|people|everyone / at least for
      going to tell|say|promise / can't|won't promise / at least (one) person|place|thing
      """)

  static let information = MovePatterns(
    """
    research|studies|science|evidence|experts show*|say*|suggest*|found|prove* / did you know / according to
    that's|it's (often|usually|actually) called|known / is common / is|are (very|quite|really|pretty|so) common
    there's|is|are (also) (a|an|some) (free) service|services|group|groups|app|apps|helpline|website|workshop
    many|most students|people / lots|plenty of students|people / a lot of people|students
    it's (very|quite|really|pretty) common / on average / one in three|four|five|ten / the fact is / fyi
    sleep|stress|anxiety|grief|adrenaline|caffeine|exercise|alcohol|tiredness (can|often|usually) is|affects|affect
    sleep|stress|anxiety|grief|adrenaline|caffeine|exercise|alcohol|tiredness (can|often|usually) causes|cause|makes
    sleep|stress|anxiety|grief|adrenaline|caffeine|exercise|alcohol|memory (can|often|usually) make|lowers|raises
    sleep|stress|anxiety|grief|adrenaline|caffeine|exercise|memory (can|often|usually) works|changes|helps|needs
    the body|brain|mind often|usually|can|does|needs|reacts / is|are open from|until|on|every|all
    office|opening hours / apply for (an) extension|support
    the university|college|school|service|centre has|offers|runs|provides
    """)

  static let selfDisclosure = MovePatterns(
    """
    me too / same here / i've been|felt|gone|had|struggled|lost|failed|experienced ~ too|myself|there|through|same
    i (also|once|personally) struggled|failed|cried|broke / i also|once|personally * / i (also|once) went through
    when i was|had|did|failed|broke|lost|went|started|sat|took|got|studied / happened to me / i used to
    my (own|first|last) ex|mother|mum|dad|father|friend|brother|sister|boyfriend|girlfriend|partner|family|parents
    my (own|first|last|second) exams|exam|breakup|degree|year|roommate|flatmate
    in my (own) case|experience|life|family / i remember when|my|how|being|feeling / same|similar thing happened
    i know (exactly|just) how|what you|that|it (feel|feels|mean) / for me it|personally / as someone who
    i was|felt (so|really|also|exactly) (the) same|stressed|sad|lost|alone|depressed|anxious|heartbroken
    i (totally|can|really) relate
    """,
    except: """
      i don't know (exactly) what|how / i can't know / when i was listening|reading / i know what you mean ?
      i've been listening|thinking|reading / i had a|the feeling|sense|question / my friend ?
      """)

  static let referral = MovePatterns(
    """
    counsellor|counsellors|counselling|therapist|therapists|therapy|psychologist|psychiatrist|doctor|gp
    professional|professionals|helpline|hotline|samaritans|lifeline / crisis line|service|team|text
    student|wellbeing|support services|service|team|centre|line|office / emergency services|number|room|line
    someone (who|that) (is|can|knows) trained|qualified / trained person|people|listener
    connect you / put you in|through / reach out to a|the|someone|your
    """,
    except: """
      not|isn't (a|your|being) (trained) counsellor|therapist|doctor|professional|psychologist
      you said|mentioned|told ~ doctor|counsellor|therapist
      """)
}
