import DebriefCore

/// Anger, frustration, resentment, feeling wronged, and the sarcasm that goes with them.
extension EmotionLexicon {
  static let anger: [(Feeling, String)] = [
    (
      Feeling(.anger, valence: -0.75, arousal: 0.8),
      """
      furious / fury / raging / rage / livid / fuming / seething / outraged / enraged / infuriating / infuriated / infuriates
      incensed / scream / screamed / screaming / explode / exploded / slam / slammed / slamming / punch / punched / punching
      smash / smashed / smashing / kick|kicked|kicking off / my|the blood boil|boils|boiling|boiled / seeing|saw|see red / lost|lose my temper|rag|shit|cool
      could|want|wanted|wanna|going|gonna (to) scream|punch|smash|hit|throw|chuck|break|slap|strangle|snap|explode|shout|shake / fuck|fucking|fucked|fucks
      go|rot to|in hell / can|could go to hell / screw him|her|them|you|that|it|this / shut up / how dare / drives|drive|driving|drove me mad|crazy|insane|up
      """
    ),
    (
      Feeling(.anger, valence: -0.65, arousal: 0.6),
      """
      angry / angrier / anger / mad / annoyed / annoying / annoys / irritated / irritating / irritates / irritable / frustrated
      frustrating / frustration / hate / hates / hated / hating / despise / detest / outrage / outrageous / pissed / peed / vexed
      bastard / bastards / bitch / idiot / idiots / idiotic / prick / dick / twat / arsehole / asshole / jerk / moron / liar / liars
      lied / cheated / betrayed / betrayal / backstabbing / unfair / injustice / unjust / disrespect / disrespected
      disrespectful / insulted / insult / insulting / rude / smug / bullshit / ffs / damn / bloody / offended / revenge / yelled
      yelling / shouted / shouting / nerve / audacity / gaslighting / gaslit / patronising / patronised / patronizing / condescending
      hypocrite / hypocrites / hypocritical / jealous / ridiculous / gaslights / resents / pisses / snapped / provoked / pig-headed
      """
    ),
    (
      Feeling(.anger, valence: -0.6, arousal: 0.25),
      """
      resent / resentful / resentment / bitter / bitterness / cross / grudge / wronged / cheat / unforgivable / used|uses|using me
      """
    ),
    (
      Feeling(.anger, valence: -0.45, arousal: 0.4, weight: 0.5),
      """
      stupid / blame / blamed / blames / selfish / entitled / nagging / nag / nags / bossy / controlling / lecture / lectures / excuse
      excuses / rules / lying / lies / mean / fed / bull / useless / incompetent / joke / cheek / threw / bully / bullies / bullied / stole
      argue / argued / arguing / argument / fight / fighting / fought / row / demand / demands / demanded / accused / dumb
      trash / toxic / evil / hell / sucks / arrogant / greedy / ungrateful
      """
    ),
    (
      Feeling(.anger, valence: -0.6, arousal: 0.55, weight: 1.2),
      """
      fed up / third|fourth|fifth|second|tenth time they|he|she|this|i've|in / cancelled|canceled again|on|last / copied my|me / without my permission / he|she didn't even
      didn't|don't ask for this|any|your / don't need your|his|her|their|a|another / i'm not your|a|his|her maid|servant|cook|child|secretary|therapist|bank / what did they|he|she|you expect / you people
      took|taken|takes my / slams|banged|banging|kicked|threw|throw|ripped|tore the|my|his|it|a / swear to god|if / hang|hung up / who cares|asked / what about me / got the blame / it's|was his|her|their|your fault
      like a|some joke|mug|punchbag|doormat / they|he|she|you always|never|just say|says|said|do|does|take|takes|leave|leaves|ask|asks|listen|listens|help|helps / paid less|more / i trained him|her|them
      sick of / sick and tired of / so tired of / had enough / had it / so done / done with|being / pissed off / peed off / cheesed off
      makes|made me (so) mad / not|isn't|wasn't|ain't fair / stop telling|asking|saying|texting|acting|pretending|treating|calling|blaming
      don't (you) tell me / don't talk to me / leave me alone / leave it / drop it / back off / get off my / what the hell / none of your|his|her|their business
      mind your own / couldn't care less / always tells|telling me / just got up and left / behind my back / you don't know that / as if you|i
      treats|treated|treat|treating me|us|him|her|them like / like (i'm) a child|servant|dirt|maid|idiot|slave|criminal / like a|an child|servant|maid|idiot|slave|criminal
      fixing / who gave|asked|told him|her|them|you / who does|do he|she|they|you think / who the hell / what gives / why should i / why do i have|always
      why am i always|the / it's|is always me / they|he|she let him|her|it|them / they|he|she gave him|her|it|my / not my problem|job|fault|responsibility
      if he|she|they ~ again / if one more / one more person|time|word|aunty|email|comment|joke / not be responsible / won't|can't|never|not forgive
      never forgiven|forgiving / being asked|told to / lost it|my / gets on my nerves / doing my head in / does my head in / wind|winds|winding|wound me up
      can't stand / the nerve|cheek|audacity|gall of / without asking|telling|even / took|takes|taking|stole|steals|stolen|read|reads|broke|ate|sold|deleted|binned my
      going|went|goes|go through my / took|takes|taking (all) the credit / put|puts her|his|their name / blames|blamed|blaming|accuses|accused me|us
      talks|talked|talking|talk over|down to|me / laughed|laughs|laughing at me|us / after everything|all i / i did|do all|everything|the / gave everything to|my / i'm the one who
      there's|there is|always|got money for / but not for me|my|us / his|her|their|your fault / every single time / again and again / same|another excuse
      nobody|noone listens|believes|listened|believed|apologised|asked|told / no one listens|believes|listened|believed|apologised|told / didn't|don't|doesn't even|bother ask|say|apologise|look|tell|listen|reply
      not even|once a|an|sorry apology|sorry|thank|thanks / oh great|lovely|brilliant|good|perfect|wonderful|joy / that'll|that will fix|help|do|solve|sort
      yeah|yeh right / funny how / must be nice|lovely / thanks for nothing / thanks a lot / how convenient|nice|lovely for / lucky me / big surprise / what a surprise
      of course he|she|they / apparently i|i'm|it's|my / only|just i paid|did|cooked|cleaned / hung|hangs|hang up on / told|tells|tell me to calm|smile|get|relax|man|shut
      calm down / get over it / lost my referral|form|file|application|letter|papers / waiting list / pillar to post / passed around|from / on hold / rejected again
      wasn't|weren't|not invited|asked|consulted|told / punchbag / punching bag / doormat / walks|walked|walk all over / push|pushed|pushes me around / took advantage / take advantage
      years of service|work|marriage|my / get|gets|got away with / gets|get to keep|carry|walk|live|be / he|she|they gets|get to / had to change|leave|move|pay|quit|clean|do
      don't care what / whatever he|she|they wants / isn't|not|wasn't his|her|their business|place|call|house / my opinion|body|decision|money / deserves|deserve what|it|worse
      """
    ),
  ]
}
