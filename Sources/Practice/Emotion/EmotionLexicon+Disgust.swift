import DebriefCore

/// Revulsion: at things, at others, at one's body or oneself.
extension EmotionLexicon {
  static let disgust: [(Feeling, String)] = [
    (
      Feeling(.disgust, valence: -0.7, arousal: 0.3),
      """
      disgust / disgusted / disgusting / disgusts / gross / grossed / grossest / revolting / revolted / revolts / revulsion / repulsive / repulsed
      repulses / repelled / sickening / sickened / sickens / nauseated / nauseating / nauseous / filthy / filth / vile / foul / rank
      stink / stinks / stinking / stank / stench / reek / reeks / reeked / reeking / putrid / rotten / rotting / rancid / maggots / maggot / slime
      slimy / sleazy / sleaze / grimy / icky / ick / yuck / yucky / yuk / ew / eww / ewww / eugh / bleurgh / vomit / vomited / vomiting / puke / puked / puking
      gag / gagged / gagging / retch / retched / retching / bile / loathe / loathing / loathsome / creepy / creep / creeps / pervert / perv / pervy / perverted
      obscene / depraved / despicable / abhorrent / sordid / seedy / tainted / contaminated / unclean / hideous / grotesque / cockroach / cockroaches
      phlegm / pus / minging / manky / abomination / repugnant / disgustingly / degrading / lecherous / leering / leered
      """
    ),
    (
      Feeling(.disgust, valence: -0.6, arousal: 0.1, weight: 0.6),
      """
      dirty / ashamed / shame / pathetic / embarrassed / embarrassing / humiliated / humiliating / nasty / ugly / sick / cheap / greasy / mould
      mouldy / appalled / appalling / pig / pigs / fat / flab / ugh / smell / smells / smelled / smelt / queasy / nausea / scrub / scrubbed / scrubbing / spit
      spat / drool / snot / lice / rats / monster / monstrous / mirror / mirrors / sweat / binge / binged / toad / rat / slug / corrupt / blood / toenails / hair
      """
    ),
    (
      Feeling(.disgust, valence: -0.7, arousal: 0.3, weight: 1.3),
      """
      makes|made|make me (feel|want) sick|ill|nauseous|queasy|dirty / makes|made|make me (want) (to) vomit|puke|gag|retch|heave / feel|feels|felt dirty|unclean|contaminated|tainted|filthy
      turns|turned|turning my stomach / stomach turns|turned|heaves|heaved / can't|couldn't stomach / skin crawl|crawls|crawled|crawling / throw|threw|throwing up
      run|ran|rush|rushed to the bathroom|toilet|loo|sink / wash|washed|washing|scrub|scrubbed|scrubbing (my|the) hands|skin|sheets|mouth|face|arms|body|myself
      can't|couldn't|won't wash|scrub|get ~ off|clean|out / wash|washing|scrub|get it|him|that off / still|can smell|taste|feel ~ on|his|him|her|it|breath
      nasty|bad|foul|sour taste / taste in my mouth / hands|breath|eyes|tongue ~ on|all over me|her|my / can't|couldn't|don't|won't look at|in (the|a|any|my) mirror|mirrors|myself|him|it|body|photos|face
      can't|couldn't look at / cover|covered|covers|avoid|avoids|avoided|avoiding|hate (the|all|my|every) mirror|mirrors / look|looking|looked in mirrors|mirror / hate my (own) body|face|skin|stomach|legs|thighs|reflection
      hate the way i look|taste|smell / hate the way i / catch|caught myself in / what i turned into|became|am|ate / turned into when / what kind of person|man|people|monster|mother|father|human
      disgusted with|by|at / deleted|cropped|untagged|tore|burned|burnt ~ photo|photos|picture|pictures ~ me|myself / bottom of a|my shoe / scum|vermin / picks|picked|picking his|her nose|teeth|toes / chews|chewing|chewed with|his|her
      licked|licking|licks / dick pic|pics / sent|sends me pictures|photos|pics|a / wiped|wipes his|her|it|snot / in the sink|fridge|food|bin / sewage|blocked|overflowing / leftovers|food ~ green|fur|weeks / want|wanted to peel|scrub|crawl|scratch|wash|shed ~ off|out|skin
      peel off my|the / out of my (own) skin / i|it repels|revolts|disgusts me|him / take|took|taking money|bribes|bribe from / can't|couldn't eat|touch|swallow|go near ~ after|since|without gagging / on my skin|tongue|clothes
      ashamed of my body|how|what|myself / can't stand myself|my|looking|to look / wasting all of / those girls|children|kids / young girls / little girls / girls ~ age|years|young
      jokes ~ girls|women|rape / touched|touches|touching|touch me|her|my / in the same room as / don't|can't|couldn't want ~ near me / shower|showered|showers twice|again|three|five|for / flies|mice|worms|rats|ants ~ in|on|under
      """
    ),
  ]
}
