import DebriefCore

/// Words and phrases of feeling, of our own writing, for the way distressed people type.
///
/// Written as ``WordPattern`` forms in groups that share a feeling. Phrases stand above words: where both match,
/// the longer one counts.
enum EmotionLexicon {
  /// Everything, with its feeling.
  static let table = PatternTable(
    (phrases + words).flatMap { feeling, forms in
      WordPattern.forms(in: forms).map { ($0, feeling) }
    })

  /// Single words.
  static let words: [(Feeling, String)] = [
    (
      Feeling(.sadness, valence: -0.7, arousal: -0.3),
      """
      sad / sadness / unhappy / miserable / depressed / depressing / down / low / blue / gloomy / tearful / sorrow
      grief / grieving / heartbroken / heartbreak / lonely / loneliness / alone / empty / emptiness / numb / hopeless
      hopelessness / pointless / worthless / useless / hurt / hurting / hurts / cry / crying / cried / sobbing / tears
      broken / lost / loss / lose / losing / missing / despair / helpless / abandoned / rejected / dumped / unwanted
      unloved / regret / sorry / disappointed / disappointing / failed / failing / failure / fail / ache / aching
      wasted / wasting / meaningless / homesick / mourning / awful / rubbish / crap / horrible / ghost / forgotten / invisible
      """
    ),
    (
      Feeling(.sadness, valence: -0.55, arousal: -0.6),
      """
      tired / exhausted / exhausting / drained / worn / weary / burnt / burned / burnout / fatigued / sleepless
      knackered / shattered / heavy / flat / listless / dull
      """
    ),
    (
      Feeling(.fear, valence: -0.65, arousal: 0.6),
      """
      afraid / scared / scary / fear / frightened / frightening / terrified / terrifying / worried / worry / worries
      worrying / anxious / anxiety / nervous / panic / panicking / panicked / dread / dreading / stress / stressed
      stressful / overwhelmed / overwhelming / tense / restless / uneasy / insecure / threatened / trembling / shaking
      shaky / racing / paranoid / nightmare / nightmares / pressure / desperate / helplessly / freaking
      """
    ),
    (
      Feeling(.anger, valence: -0.65, arousal: 0.65),
      """
      angry / anger / furious / mad / rage / raging / annoyed / annoying / irritated / irritating / frustrated
      frustrating / frustration / hate / hated / hates / resent / resentment / bitter / unfair / betrayed / betrayal
      jealous / cheated / lied / lying / insulted / yelled / yelling / screamed / screaming / shouted / fuming / livid
      outraged / fed / bloody / damn / idiot / idiots / rude / mean
      """
    ),
    (
      Feeling(.disgust, valence: -0.65, arousal: 0.25),
      """
      disgust* / gross / revolting / repulsive / sickening / sick / nauseous / filthy / dirty / vile / ashamed / shame
      pathetic / embarrassed / embarrassing / humiliated / humiliating / loathe / loathing / creepy / rotten / nasty
      ugly / yuck / ew
      """
    ),
    (
      Feeling(.happiness, valence: 0.75, arousal: 0.35),
      """
      happy / happiness / glad / joy / joyful / great / wonderful / amazing / fantastic / excited / exciting / fun
      enjoy / enjoyed / enjoying / love / loved / loving / proud / pride / delighted / thrilled / cheerful / laughed
      laughing / laugh / smile / smiled / smiling / awesome / brilliant / beautiful / lovely / celebrate / win / won
      passed / perfect / yay / hooray / grateful / thankful / thanks
      """
    ),
    (
      Feeling(.happiness, valence: 0.5, arousal: -0.35),
      """
      good / nice / calm / calmer / peaceful / relaxed / relief / relieved / better / hope / hopeful / hoping / content
      comfortable / safe / easier / lighter / okayish / cosy / warm / glad / kind / rested
      """
    ),
    (
      Feeling(.surprise, valence: 0.0, arousal: 0.6),
      """
      surprised / surprise / surprising / shocked / shock / shocking / unexpected / unexpectedly / suddenly / wow / whoa
      omg / stunned / astonished / unbelievable / unreal / speechless / gosh
      """
    ),
    (
      Feeling(.neutral, valence: 0.0, arousal: -0.1, weight: 0.4),
      "okay / fine / alright / whatever / anyway / normal / usual / meh / lol / haha"
    ),
  ]
}
