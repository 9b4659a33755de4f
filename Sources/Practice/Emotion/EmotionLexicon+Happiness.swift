import DebriefCore

/// Joy, relief, gratitude, pride, hope and ease.
extension EmotionLexicon {
  static let happiness: [(Feeling, String)] = [
    (
      Feeling(.happiness, valence: 0.85, arousal: 0.75),
      """
      thrilled / thrilling / ecstatic / elated / overjoyed / excited / exciting / excitedly / excitement / stoked / buzzing / psyched / pumped
      yay / yayy / woohoo / woo / hooray / yess / yesss / yippee / celebrate / celebrated / celebrating / euphoric / over the moon / cloud nine
      top of the world / can't|cannot wait / dancing|jumping|singing around|for / jumping up / couldn't|can't stop smiling|laughing|grinning / pinch me
      """
    ),
    (
      Feeling(.happiness, valence: 0.75, arousal: 0.3),
      """
      happy / happier / happiest / happily / happiness / glad / joy / joyful / delighted / delight / delightful / amazing / wonderful / fantastic / brilliant
      awesome / fabulous / superb / excellent / proud / proudest / pride / chuffed / pleased / cheerful / fun / enjoy / enjoyed / enjoying / enjoyable / laughing
      laughed / laugh / laughs / laughter / giggle / giggled / giggling / giggles / smile / smiled / smiling / smiles / grin / grinning / grinned / adore
      beautiful / gorgeous / win / won / perfect / blessed / sang / danced / clapped / hugged / hug / hugs / cuddle / cuddles / cuddled / merry / giddy / beaming
      laughingly / succeeded / success / accomplished / dream / loved / lovely / great / fab / ace / sorted / healthy / blessing / promoted
      """
    ),
    (
      Feeling(.happiness, valence: 0.55, arousal: -0.25),
      """
      calm / calmer / calming / peaceful / peace / relaxed / relaxing / relief / relieved / hope / hopeful / content / contented / comfortable / easier
      lighter / cosy / cozy / rested / refreshed / grateful / gratitude / thankful / recovering / healing / improving / improved / stronger / braver / confident
      supported / soothing / gentle / optimistic / reassured / better / safe / safer / settled / cared for / at ease / at peace / aww / aw / bliss / sunshine
      """
    ),
    (
      Feeling(.happiness, valence: 0.45, arousal: 0, weight: 0.5),
      """
      good / nice / love / loves / loving / thanks / thank / appreciate / kind / best / passed / sunny / free / warm / cool / lucky / progress / cheers / hoping / sweet
      stable / brave / ripe / finally / flattered / fresh / helped / party / sing / dance / enjoyably / compliments / pizza / funny / welcome / congrats / congratulations
      impressive / admire / cute / adorable / hilarious / hero / legend / bravo / delicious / favourite / favorite / yum
      """
    ),
    (
      Feeling(.happiness, valence: 0.7, arousal: 0.25, weight: 1.25),
      """
      made|makes my day|week|year / first word|words|steps|smile|laugh / he's|she's|they're|i'm coming|going home / handed it|my|the in|thesis|essay / brought me|us|soup|cake|flowers|food|tea / ate|had|made a (whole|proper|real|full) meal|plate|bowl|dinner
      slept ~ hours / eight|nine|seven hours (straight|sleep) / a whole night / kept|keeps|has|have me company / waited for me / can|could breathe again|properly|now / sun on|came / feet in the|sea / by the sea
      remembered my|our / said|says i|he|she did|was|were|am|is|can|could (really|so) well|great|good|proud|start|go|stay / no more chemo|court|hospital|exams|crutches|pain / last day of / we're|i'm having|expecting a / due in
      out of hospital|debt|bed|the / back on my|his|her feet / picked up ~ guitar|brush|pencil|pen|again / joined a|the / made a friend|new / new friend|friends / best friend|mate ~ back|visit|visiting|here / felt like summer|christmas|home|family
      looking forward / good|great|best|brilliant|amazing news / best day|night|week|thing|feeling|part / it helped|worked / that helps|helped
      weight|load off|lifted / weight (has) lifted / slept well|through|like|all / i|we did it / made it / went (really|so) well|smoothly|great|brilliantly / came|come|comes|was|were back clear|negative|clean|normal
      all|the clear / in remission / got the|a|my|our job|place|visa|offer|grade|grades|promotion|flat|keys|part|role|scholarship|all / got in|into|offered|accepted|promoted / passed (my|the|all|every)
      first time in|since ~ weeks|months|years|ages / for once i|it|we|he|she / first ~ in weeks|months|years|ages / haven't|didn't|hasn't|not cried|panicked|cry|panic|drunk|smoked|cut|binged|scratched|missed
      days|weeks|months|years sober|clean|smoke / don't|doesn't|didn't hate|mind|dread ~ now|anymore|any / not as bad|scary|hard as / not so|too bad / isn't|wasn't so|that|too|as bad|scary
      better than i|expected|last|before / going to be okay|fine|good|all / we'll|i'll be okay|fine / turned out well|okay|fine|great|better / it's|they're|that's|is (all|finally) done|over / thank god|goodness
      so|much|lot|bit|feeling|feel|felt|little better|lighter|easier|calmer / feels|feel|felt good|great|nice|alive|human|free|proud / feel|feels|felt like myself|me|home|a / like myself again / like old times / proud of
      made|makes|making me laugh|smile|feel / made me happy / said|says yes / held|holds|holding|squeezed my hand / little things / count my blessings / windows down / sun ~ face|out|shining
      sort of normal / glad i|you|it|that|we / i always answer / i've kept every one / i turn up for / calls me / sends me these / so|really|pretty good / well done / all good / less loud
      can|may (now) walk|drive|go|run|eat ~ again|myself|next|now|home / we laughed|danced|sang|hugged / danced in|with|round / two fools|kids|children|teenagers
      smiled|remembered|waved|hugged|laughed|smiles at|me|my / thank you for|so|dear|all|really / thank you / means|meant a lot|so|the / in love / i sang|swam|danced|baked / looked|look in the mirror and
      go on then / not alone|the only / something to look / on the mend / coming home / home|out tomorrow|today|friday / ages since i / feeling (pretty|quite|really) good|great|positive|hopeful|bright
      couldn't be happier / never been happier|better|so / nailed it / smashed it / aced it / killed it / on the first team / the first team / picked|chosen for / i told him|her|them no / i said no / stood up for
      first word|words|steps|step / baby kicked / purring|purrs|wagging / garden|roses|tomatoes|flowers are|is|came / taste|tastes|smells|smelled like ~ grandmother's|grandma's|mum's|home / without once|crying|panicking|checking|shaking
      """
    ),
  ]
}
