import DebriefCore

/// Fear, worry, dread, stress and being unsafe.
extension EmotionLexicon {
  static let fear: [(Feeling, String)] = [
    (
      Feeling(.fear, valence: -0.65, arousal: 0.5),
      """
      afraid / scared / scary / scares / scare / scaring / fear / fears / fearful / feared / frightened / frightening
      frighten / frightens / threatened / threatening / threat / threats / unsafe / danger / dangerous / jumpy / jittery
      jitters / paranoid / nightmare / nightmares / spooked / tense / antsy / edgy / alarmed / desperate / stalking
      stalker / stalked / phobia / scariest / freaked / freaks / dread / dreading / dreaded / dreads / overwhelmed
      overwhelming / helplessly / insecure / uneasy / unnerved / unnerving / apprehensive / timid / haunted / hiding / hid
      """
    ),
    (
      Feeling(.fear, valence: -0.75, arousal: 0.85),
      """
      terrified / terrifying / terrifies / terror / petrified / panic / panicking / panicked / panicky / hyperventilating
      shaking / trembling / tremble / shivering / freaking / freak|freaked|freaking out / bricking / can't|couldn't breathe
      scared|frightened|worried stiff|sick|witless / scared to death / panic attack|attacks / hands|legs ~ shaking|shake|trembling
      heart|heart's ~ racing|pounding|hammering|thumping|mad|drum|throat|explode|burst|beats|beating / heart's|heart going
      he's|she's|they're|someone's|somebody's outside|coming|following|here / someone|somebody ~ outside|following|door
      please|pls answer|help|hurry|reply|respond / help me|please / losing it / lose|losing my mind / banging on the
      """
    ),
    (
      Feeling(.fear, valence: -0.55, arousal: 0.35),
      """
      worried / worry / worries / worrying / anxious / anxiously / anxiety / nervous / nervously / nerves / nervy / stress
      stressed / stressful / stressing / stresses / restless / shaky / racing / pressure / on edge / butterflies / wired
      sweating / sweaty / dizzy / breathless / paralysed / frozen / froze / freeze / flinch / flinched / flinching
      """
    ),
    (
      Feeling(.fear, valence: -0.4, arousal: 0.35, weight: 0.5),
      """
      biopsy / lump / scan / tumour / results / deadline / deadlines / eviction / evicted / deported / deportation / layoffs
      redundancy / redundancies / bailiffs / court / police / rent / debt / overdraft / landlord / exam / exams / viva
      surgery / operation / footsteps / locked / knife / threatens / unsure / uncertain / alert / icu / monitor / awake / hide / horror
      horrifying / horrified / unstable / risk / risky / suspicious
      """
    ),
    (
      Feeling(.fear, valence: -0.6, arousal: 0.45, weight: 1.2),
      """
      what if / not|never|isn't|wasn't calm|relaxed|comfortable|brave|confident / can't|couldn't stop shaking / waiting room / hear|heard him|his|footsteps|keys|someone|somebody
      key|keys in the|between / keep|kept|keeps the light|lights|phone|bag ~ on|packed|pillow|me / under|by the|my pillow / haven't|can't|won't|don't|daren't open|opened ~ letter|letters|envelope|email|post|door|results
      number keeps|kept|withheld / unknown|withheld number / ringing|calling|texting me at / took|take|taking the long / every|each time the|my|a phone|door|bell|car / if i|it doesn't|don't work|pass|come|get ~ what
      behind me / in the same car|street|corner / hold|held|holding my breath / what am i going|gonna to do / tomorrow|monday is|i|it's the / don't know if i|we'll|it|he|she / is he|she|it going|gonna to
      can't stop thinking|worrying|checking|replaying / head|mind|brain won't stop|switch|rest / my head just goes
      going|goes|go round and round / going through every|all / keep|keeps|kept|keeping checking|replaying|waiting|imagining|hearing|staring
      check|checks|checked|checking (the|my|his|her|every|if|on|that) door|doors|lock|locks|window|windows|breathing|phone|bank|stove|hob|twice|again
      lock|locks|locked ~ in|door|doors|bathroom / can't|couldn't cope|handle|sit|settle|relax / too much / a bit much / so much to
      running|run out of / not ready / so|falling behind / pages are left / days|weeks left / exam tomorrow|monday|hall
      keep|keeps|kept me up|awake / awake|up since|at|until|till|all / lie|lay|lying|wide awake / pacing|pace the|up / chest|throat ~ tight|tightens|closes|closing
      stomach|tummy|belly ~ knot|knots|churning|churns|drops|dropped|flips|lurches|sinks / knots in my / no idea how / don't know what to do
      don't know how to|i'll|we'll / they'll|he'll|she'll find|kill|come|leave|sack|fire|take|know / find|finds|found out where|about|i
      knows|know|knew|has where i|we / knows|has my address|number / won't make it / never make it / going|gonna to fail|lose|die|happen|go
      i'll fail|lose|die|never|end|mess / could|might|may lose|die|happen|kick|sack|arrest|take|leave|collapse / lose my|our|the job|house|home|visa|flat|kids|place
      kick|kicked|throw|thrown|kicking me|us out / go|goes|going|went|gone wrong / the worst / worst case / don't|please|pls tell my|anyone|anybody|him|her|mum|dad|them
      can't tell anyone|anybody|him|her|my|them / not allowed to / what happens|happened to|if|when / happens|happen|happened to me|him|her|us|mum|dad
      something|anything happens|happened|happen / not like him|her|them|us / isn't like him|her|them / hasn't|haven't|not come|been|answered|replied|called|texted|heard ~ days|since|hours|night|home|yet
      goes|went|gone|going quiet / been quiet / before it starts|kicks / the way he|she shut|looked|walked|came|breathes|looks|shuts
      waiting for the|a|my blow|call|results|worst|knock|letter|shoe|phone|axe|bang / waiting to hear / light|lights on all / every noise|sound|car|knock|bang|creak|ring
      phone rings|buzzes|goes|rang|buzzed / i jump|jumped|freeze|froze|flinch|flinched / go|goes|went|gone blank / ears ~ ringing|ring
      legs won't|wouldn't|give|gave|like|are|go|turn / feel|felt sick waiting|before|about|thinking|at / more test|tests / probably nothing / is it|that|this normal|serious|bad|cancer ?
      am i going|gonna to / am i dying|safe|losing|going / will i|he|she|they|it|we ever|be|get|have|die|lose|find ? / are you there|still ?
      how am i supposed|going|meant to / how will|do|would i pay|cope|manage|tell|get|face / couldn't|can't (even) get in|on|through|past|inside|off
      can't|couldn't|won't|don't go in|out|back|outside|home|near|upstairs / can't face / turned back / nearly|almost turned|ran|bolted|fainted
      won't happen again / come|comes|came back for / what's going to|coming|next / what they'll|he'll|she'll|will|might|could say|do|find|think|happen
      if he|she|they finds|find|found|hears|hear|sees|see|comes|leaves|laugh|laughs|say|says|stare|notice / in case / just|got home and|drunk
      safe|unsafe in that|there|with / don't|didn't|never|not (really) feel safe / don't|not feel|feeling safe / not|isn't|wasn't safe
      waiting|sitting for ~ shoe|blow / don't look up / cross|crosses|crossed the road|street / avoid|avoids|avoided|avoiding / sleep|slept with ~ on|chair|phone
      tells|telling myself it's / can't stop shaking / won't stop shaking / going to fail / next is me / floor by floor / be next
      """
    ),
  ]
}
