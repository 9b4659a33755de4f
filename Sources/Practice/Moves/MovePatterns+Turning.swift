/// Moves that turn away or against, that mend, and that open or close a conversation.
extension MovePatterns {
  static let dismissal = MovePatterns(
    """
    not|isn't (that|such|so|really|even) a big|huge|real deal|problem|thing / no big deal / who cares
    not|isn't that|so bad|big|serious|hard|deep / get over it|him|her|them|this|yourself / move on / moving on
    ^calm down / you (just|really) need to calm|relax|chill / ^relax|chill / overreact*|overthink*
    dramatic|drama / stop being|worrying|crying|complaining|whining|feeling|thinking|stressing|moping|making
    you're (just|being|way) too|so sensitive|lazy|silly|negative|emotional / you're just|being (a|so) sensitive|lazy
    you're (just|being|way) (too|so) spoiled|spoilt|weak|childish|lazy|silly
    everyone|everybody (else) (has|goes|feels|gets|is) through|stressed|sad|problems|tired|exams|breakups
    we all have|get|go|feel|fail / people (have|are) (it) (much|far|so|way) worse / real|bigger|worse problems
    have it (much|far|so|way) worse / end of the world / grow|man|toughen up / snap out / pull yourself / suck it
    just|only (a|an|some|one|your) exam|exams|test|breakup|boy|girl|guy|phase|grade|grades|crush|mood|hormones
    get a grip / ^so what / what's the (big) problem|deal|issue|fuss ? / ^whatever . / happens to everyone|everybody
    no (real) reason to feel|be|cry|worry / you shouldn't feel|be (so) sad|upset|like|that|bad
    that's|it's nothing / change the subject|topic / talk|chat about something else|nicer|happier|fun / ^anyway
    don't be|get (so|too|such) (a) sad|upset|sensitive|negative|emotional / you'll laugh about
    """,
    except: """
      not (being|sounding) dramatic|silly|overreacting / you're not (just) too|overreacting|being|dramatic|lazy
      you're not (just) weak|silly|so / stop feeling ? / move on ? / you don't have to move|get|calm|relax
      not just|only / isn't just|only / people tell|told|say|said / told you / no need to get over
      """)

  static let hostility = MovePatterns(
    """
    your (own) (damn|stupid) fault / you brought this|it / brought this on|upon / get lost / leave me alone
    you're|are (so|such|just|being|really) (a|an) pathetic|idiot|stupid|loser|coward|selfish|ridiculous|useless
    you're|are (so|such|just|being|really) (a|an) annoying|embarrassing|worthless|crazy|manipulative|boring|moron
    don't be (so|such) (a|an) pathetic|stupid|ridiculous|idiot|coward|baby|loser|selfish
    you sound (so|really|like|pretty|completely) (a|an) pathetic|stupid|ridiculous|crazy|spoiled|idiot|baby
    attention seek* / seeking|after attention / want attention . / shut up / wasting my|everyone's|our time
    waste of (my) time / i don't (really) care . / couldn't care less / what's wrong with you
    what is wrong with you / stop lying|whining|bothering|moaning / i'm (so|really) sick|tired|bored of you|this
    nobody likes|cares|wants / one likes|wants you / you deserve|deserved it|this|that / hate you
    what did you expect / no wonder he|she|they left|dumped|broke|hates|gave / cry me / boo hoo
    this is ridiculous|pathetic|pointless|boring / are you stupid|kidding|crazy|dumb ?
    """,
    except: """
      you're not (a|an) (being) pathetic|stupid|selfish|useless|crazy|weak|worthless|ridiculous|hopeless|idiot
      not (being|a|an|so) pathetic|stupid|selfish|useless|crazy|ridiculous|idiot|worthless|hopeless
      feel|feels|felt|feeling (so|like|as|that|really) (you're|if) pathetic|stupid|useless|worthless|nobody|ridiculous
      feel|feels|felt|feeling ~ nobody|one / not your (own) fault / isn't your (own) fault / don't|didn't deserve
      called|calling yourself / like nobody|you're / as if nobody|you're / feeling nobody
      """)

  static let repair = MovePatterns(
    """
    sorry if|for|about (that) i|jumping|saying|rushing|pushing|giving|that|asking|being|my|interrupting|going|not
    sorry (that) i / i apologise|apologize / my apologies|bad|mistake / i misunderstood|misread|misheard|missed
    i jumped|rushed|pushed|went (in|ahead|too|straight) in|ahead|fast|quickly|soon|hard|far|past
    i got that|it|you wrong / i didn't (really|actually) listen|hear / i wasn't (really) listening|hearing
    let me try|start|go|step|slow|take again|over|back|down|that / i should have asked|listened|said|been|waited
    i shouldn't have / came out wrong / can we start|go over|again|back / take that back
    that was unfair|harsh|clumsy|thoughtless
    """,
    except: """
      sorry for your loss / sorry about your / sorry (but) i don't|can't|have|think / sorry about the
      sorry not sorry
      """)

  static let greeting = MovePatterns(
    """
    good morning|evening|afternoon / nice|good|great|lovely to meet|see you / good|nice to hear from / ^welcome
    my name is / name's / thanks for reaching|coming|contacting|messaging|writing / hi|hello|hey|hiya
    thank you for reaching|coming|contacting|messaging|writing
    """)

  static let closing = MovePatterns(
    """
    bye|goodbye / good night / take (good) care / talk|see|speak|chat (to|with) (you) soon|later|tomorrow
    see you again|next|around|then / i|we (really|do|will) have|need|got to go|leave|run|end|finish|wrap|log
    i've|we've got to go|leave|run|end|finish|wrap / let's end|stop|wrap|finish|leave here|it|this|for|up|there
    have a good|nice|great|lovely|restful|calm day|night|evening|one|weekend|rest
    our time|chat|session is up|over|nearly / i must|should go|get going|now
    """,
    except: """
      take (good) care of your|the|him|her|them|it|that|everyone|everybody / before you go ? / who ~ take care
      saying goodbye|bye / say goodbye|bye / said goodbye|bye / how ~ take care
      """)
}
