import DebriefCore

/// Sorrow, loneliness, guilt, emptiness and giving up.
extension EmotionLexicon {
  static let sadness: [(Feeling, String)] = [
    (
      Feeling(.sadness, valence: -0.75, arousal: -0.2),
      """
      sad / sadder / saddest / saddened / sadness / unhappy / miserable / misery / depressed / depressing / depression
      heartbroken / heartbreak / heartbreaking / heartache / grief / grieving / grieve / mourn / mourning / sorrow
      sorrowful / gloomy / tearful / weepy / devastated / devastating / gutted / despair / despairing / hopeless
      hopelessness / worthless / worthlessness / useless / lonely / loneliness / lonelier / loneliest / lonesome / failed / failing / fail / fails
      isolated / isolating / unloved / unwanted / unlovable / abandoned / rejected / discarded / forgotten / invisible
      broken / crushed / hurt / hurts / hurting / ache / aches / aching / helpless / pointless / meaningless / futile
      bleak / dismal / glum / forlorn / desolate / melancholy / dejected / despondent / disheartened / demoralised
      discouraged / defeated / deflated / disappointed / disappointing / disappointment / failure / remorse / guilt
      guilty / homesick / bereaved / inconsolable / dumped / regret / regrets / regretful / burden / excluded / upset
      """
    ),
    (
      Feeling(.sadness, valence: -0.65, arousal: 0.15),
      """
      cry / cries / crying / cried / sob / sobs / sobbing / sobbed / weep / weeps / weeping / wept / bawling / bawled
      blubbing / tears / howling / burst|bursting into tears / in bits|pieces / can't|couldn't stop crying
      cried myself / welled|well|wells|welling up / eyes filled|fill|stinging
      """
    ),
    (
      Feeling(.sadness, valence: -0.6, arousal: -0.6),
      """
      empty / emptiness / numb / numbness / hollow / drained / exhausted / exhausting / weary / burnt / burned / burnout
      fatigued / knackered / shattered / listless / lifeless / tired / tiring / worn / withdrawn / sleepless / foggy
      no energy|strength / running on empty / wiped out / dead inside / nothing there|inside|left / feel nothing
      don't feel anything / can't feel anything / going through the motions / on autopilot / behind glass / a shell
      """
    ),
    (
      Feeling(.sadness, valence: -0.5, arousal: -0.3, weight: 0.55),
      """
      alone / lost / loss / lose / losing / missing / wasted / wasting / awful / horrible / rough / low / heavy / flat / dull
      died / die / dying / dead / death / funeral / coffin / ashes / grave / burial
      hospice / widow / widower / divorce / divorced / gone / rubbish / crap / ghost / fault / blue / wreck / struggle
      struggling / struggled / rejection / hopelessly / silence / silent / painful / pain / terribly / bad / worse / worst / terrible / poor / tragic / tragedy / sadly
      unfortunately / suffer / suffering / suffered / rip
      """
    ),
    (
      Feeling(.sadness, valence: -0.3, arousal: -0.2, weight: 0.25),
      "sorry / hard / down / without / nobody / quiet"
    ),
    (
      Feeling(.sadness, valence: -0.85, arousal: -0.4, weight: 1.4),
      """
      what's the point / what is the point / no point / can't see (the|a) point / don't see (the|a) point / what for ?
      nothing matters|helps|changes|works|means / don't care anymore|any|about / can't go on / can't do this anymore|any (more)
      given up / giving up / give up / gave up / didn't wake up / not wake up / not being here / not be here
      wouldn't mind not / not going to need it / better off without me / nobody would notice|care|miss / no future
      no one would notice|care|miss / nobody'd notice|care|miss / don't see it / hate myself / hate being me
      falling apart / fell apart / at|hit rock bottom / a burden / wish i was dead|gone|never / wish i were
      want to disappear / no way out / no hope / no reason to / better off dead / fine|okay|happier|better without me
      can't see myself / don't see myself / can't see a future / never gets|get|got better / isn't getting better
      not getting|gotten better / won't get better / doesn't get better|easier / worse every / let everyone|everybody down
      """
    ),
    (
      Feeling(.sadness, valence: -0.65, arousal: -0.35, weight: 1.1),
      """
      haven't washed|showered|dressed|eaten|left / want|wish|wanted him|her|them|it ~ back / sit|sat|sitting in the|my car|stairwell|toilets|toilet|shower
      like a ghost|stranger|robot|zombie|shadow|burden|failure|fraud|spare / and then i remembered / stopped inviting|calling|texting|visiting|asking|coming
      would have been ~ today|now|year|old / took|take|taking down the|her|his / taking up space / doesn't matter (anyway|anymore|now) / still waits|wait|wear|lay|set|keep|have|sleep|smell ~ him|her|his|two|hers
      in the toilets|toilet / lunch|breakfast alone|on|by / phone doesn't|hasn't|never ring|rung|rings|buzz / curtains ~ closed|shut|drawn|weeks|open / last time i|we laughed|smiled|felt|danced
      sleep|slept all|through|most day|days|weekend / don't remember|know who i / sold|gave away his|her|the|my / can't|don't cry|feel anymore|any|anything / what's left / every|all the photo|photos ~ without
      only talks|talk|calls|call|rings|text|texts|texted|called when|because|to / laugh|smile ~ then|but|home|inside / act|acting|acted|pretend|pretending|pretended|fake|faking (to be|i'm|like|everything|being)
      stay|stayed|staying in bed / can't get up|dressed / get out of bed
      out of my pyjamas|bed / not left the house|flat|room / lie|lay|lying there / stare|staring at the ceiling
      broke|broken|split up / left me|us / walked out on / moved out / she|he left / he's|she's gone / miss him|her|them|it
      miss you|my|our|how|when|being|having|who|his|the / misses him|her / so quiet / dead silent / all alone / so alone
      on my own / by myself / nobody|noone to talk / no one to talk / no one asks|asked|calls|called|texts|texted|rings|rang / nobody|noone asks|asked|calls|called|texts|texted|rings|rang
      no one came|comes|cares|cared|noticed|notices|remembered|remembers|misses|speaks|talks|visits|visited|showed / nobody|noone came|comes|cares|cared|noticed|notices|remembered|remembers|misses|speaks|talks|visits|visited|showed
      no one knows|wants|wanted|needs|likes|loves|writes|replied|replies|sat|sits|picks|picked|invited|invites|said|says|saw / nobody|noone knows|wants|wanted|needs|likes|loves|writes|replied|replies|sat|sits|picks|picked|invited|invites|said|says|saw
      nobody|noone there|here|left|really / no one there|here|left|really / not one|a|single text|call|person|message|card|friend|word|soul
      not a single text|call|person|message|card|friend|word|soul / don't|doesn't need|want|miss me / good for nothing
      never anyone's|anybody's / the only one / the odd one / on the outside / left|leaves|leave me out / left out|behind
      not good enough / never good enough / never enough / not enough / let them|him|her|you|myself|us down / my fault
      i ruined|ruin|wrecked|spoiled / i always ruin|mess|spoil / messed|screwed everything|it / should've|should have been|called|gone|said|stopped|told|known|done|seen
      if only / wish i'd|he|she|they|we / wish i had|could|hadn't / can't do anything right / wrong with me / hate who
      no friends / don't|didn't belong|fit / far from home|family / can't eat / stopped eating|drawing|playing|singing|going|answering|caring
      no appetite|interest / don't|doesn't|didn't enjoy|laugh|bother / can't be bothered / let it ring / don't answer
      haven't (really) slept / can't|couldn't|don't sleep / sleeping isn't / empty|his|her chair|seat|bed|room|place|coat|slippers|voicemail
      side of the bed / stays|stayed closed|shut|empty / set|lay|pour|make|cook ~ for two / for two people / two cups|plates|mugs
      doesn't|don't|didn't|won't recognise|recognize|remember me / forgotten|forgets|forgot who|my / passed away
      since ~ passed|died|left|went|gone / before ~ died|passed|left / the last time i|we saw|spoke|held|heard / never see him|her|them
      never hear|hold|got|get to / said|say goodbye / too late / eat|eating|ate|dinner|meal ~ alone|myself|tv|telly|standing
      microwave dinner|meal|meals / me and a|the|my tv|telly|cat|microwave|wall|walls / my|our birthday / christmas|birthday|eid|diwali without|alone
      with their dad|mum|father|mother / talk|talks|talking to the wall|walls|cat|dog|photo|picture / his|her photo|picture|name|number|voice
      the light|lights went|goes|gone out / pulls|pulled|pull the plug / used to go|be|have|love|laugh|draw|play|sing|call|come|sit|tell|do|make
      not a lot of me / what you'd introduce me / wait until ~ gone / there is no study group / pretend to / worse in the evenings
      looks like a ghost / turn it over / her mug / three hours / same page / like|as if|as though i'm|i don't exist|invisible|nothing
      like|as i was never|wasn't there / everyone|everybody else has|got|is|seems|gets|knows|moved / happy|fun|life without me
      person i could|can ring|call|tell / no|not anybody|anyone to / heart ~ heavy|broken|breaks|broke|breaking|sank
      """
    ),
    (
      Feeling(.sadness, valence: -0.45, arousal: -0.4, weight: 0.5),
      "used to / in the dark / anymore / still / the only one i|who|that"
    ),
  ]
}
