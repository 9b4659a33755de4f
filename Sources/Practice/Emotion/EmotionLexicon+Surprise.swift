import DebriefCore

/// The unexpected, welcome or not.
extension EmotionLexicon {
  static let surprise: [(Feeling, String)] = [
    (
      Feeling(.surprise, valence: 0.0, arousal: 0.6, weight: 1.1),
      """
      surprised / surprise / surprising / surprisingly / surprises / shocked / shock / shocking / shook / unexpected / unexpectedly / wow / whoa / woah / woow
      omg / omfg / wtf / stunned / stunning / astonished / astonishing / astounded / astounding / amazed / flabbergasted / gobsmacked / dumbfounded / speechless / floored
      startled / unbelievable / unreal / surreal / gosh / blimey / crikey / bombshell / dumbstruck / incredible / mindblown / disbelief / baffled / bewildered
      """
    ),
    (
      Feeling(.surprise, valence: 0.0, arousal: 0.4, weight: 0.5),
      "suddenly / huh / seriously / actually clapped / twins / literally / somehow / confused / confusing / weird / strange / odd / curious / wonder / what ? / really ? / eh ?"
    ),
    (
      Feeling(.surprise, valence: 0.05, arousal: 0.5, weight: 1.3),
      """
      wait|hang|hold (on) what|really|is|did|so / wait really|seriously / said|did|is|was|she's|he's|they're|you what / ^you what / didn't expect|see|think|know ~ coming|that|you|him|her|them|it / did not expect|see|think ~ coming|that|it
      didn't expect / wasn't|weren't|not expecting / never expected|thought|guessed|imagined|dreamed|dreamt|knew / would|could never|not have guessed|thought|imagined|known|believed|dreamed
      who knew|would|saw / wouldn't have guessed|thought|believed / out of nowhere|the / came|come|comes from nowhere / can't|couldn't|cannot|don't|still believe|get over|process / can't get over
      no way / no warning / it was him|her|them all / i|we had|have a (half) brother|sister|twin|son|daughter / he|she|they|dad|mum|boss remembered|cried|apologised|apologized|proposed|hugged ~ first|never|me|ever / proposed / pregnant / twins
      opened the door and / checked the|my|our ~ twice|times|again / rubbed my eyes / almost|nearly|nearly dropped|choked|fell / fell off my|the / didn't recognise|recognize ~ voice|him|her|myself / well i never / you'll|won't|never|you guess|believe|imagine|know ~ what|who|this
      i won|never win / how is that|this|it possible|even|real / that can't be|is / mistake|wrong person ? / out of character / never ~ not once / in|at ~ years i've|he's|she's never
      turns|turned out / all of a sudden / just like that / of all people|things|places|days / what are the odds|chances / since when / are you|u serious|sure|kidding|joking
      you serious|kidding|joking / is this|that|it real|for|really|a / for real / am i dreaming|reading|hearing / read|checked|counted|opened (it|the|that|them) ~ twice|times|three|again / had to read|sit|look|check|ask ~ twice|down|again|times
      pinching|pinched|pinch myself / jaw (just) dropped|hit|on / did not see / nobody's|nobody|noone (ever|has) asked me|us that / no one ever|has|had asked|told|said|thanked / nobody|noone ever|has|had asked|told|said|thanked / first time anybody|anyone|someone|somebody|he's|she's
      he's|she's|they've|he|she never once|said|so|in / never (once|so) much|said|in his|her / after ~ years / didn't think you'd|he'd|she'd|they'd|i'd|it'd|anyone|it / never thought / didn't know where|what|he|she|they|you to|say|could|had
      did that|he|she just / just happened / this|that whole time / all along / all this time / had no idea|clue / mind blown / blew|blows my mind / where did|has that|this|it come|came from / in shock / still processing
      thought it was a|some|spam|the / thought i'd|he'd|she'd misheard|misread / misheard / they picked|chose me / picked|chose me / me of all / up|out of the blue / just turned|showed up / turned|showed up at|on|out|with
      a cheque|letter|call|message|card from a|my|the|someone / did i read|hear / say that again / plot twist / double take / dropped my|the|it phone|cup|tea|mug|bag|spoon|when / doesn't feel|seem real / had (secretly) been ~ all
      """
    ),
  ]
}
