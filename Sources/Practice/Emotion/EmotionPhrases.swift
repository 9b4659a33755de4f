import DebriefCore

/// Phrases that speak of feeling without a word for it: what people do, and how they put it.
extension EmotionLexicon {
  static let phrases: [(Feeling, String)] = [
    (
      Feeling(.sadness, valence: -0.8, arousal: -0.4, weight: 1.4),
      """
      what's the point / what is the point / no point / can't see (the|a) point / don't see (the|a) point / what for
      nothing matters / don't care anymore|any / can't go on / can't do this anymore / given up / giving up / give up
      didn't wake up / not wake up / not being here / not be here / wouldn't mind not / not going to need it
      better off without me / nobody would notice|care|miss / no one would notice|care|miss / no future
      don't see it / nothing there / hate myself / falling apart / fell apart / at rock bottom / hit rock bottom
      a burden / wish i was dead|gone / wish i were / want to disappear / nothing left / no energy / no way out
      """
    ),
    (
      Feeling(.sadness, valence: -0.65, arousal: -0.4, weight: 1.2),
      """
      haven't washed / haven't showered / stay|stayed|staying in bed / can't get up|out / can't|couldn't get out of bed
      don't feel anything / feel nothing / feel like nothing / going through the motions / moved out / broke up
      broken up / left me / she left / he left / split up / miss him|her|them|you|it / so quiet / dead silent / all alone
      on my own / by myself / nobody knows / no one knows / nobody asks / no one to talk / nobody to talk / not enough
      good for nothing / let everyone|them|her|him|you down / don't answer / let it ring / turn it over / her mug
      can't eat / stopped eating / no appetite / lie there / lying there / lie awake / lying awake / wide awake
      haven't (really) slept / can't sleep / couldn't sleep / don't sleep / sleeping isn't / three hours / same page
      not a lot of me / what you'd introduce me / wait until ~ gone / there is no study group / pretend to
      used to go|be|have|love|laugh / the only one i|who|that / worse in the evenings / looks like a ghost
      """
    ),
    (
      Feeling(.fear, valence: -0.65, arousal: 0.6, weight: 1.2),
      """
      can't breathe / heart going|racing|pounding / what if i|they|she|he|it / can't stop thinking / head won't stop
      my head just goes / going round and round / on edge / freak out / freaking out / losing it / lose my mind
      losing my mind / can't cope / can't handle / too much / a bit much / so much to / running out of time / not ready
      so behind / falling behind / pages are left / days left / exam tomorrow / keep me up / pacing the / chest is tight
      stomach in knots / knots in my / no idea how / don't know what to do / don't know how to / they'll find out
      not allowed to / scared of|that / won't make it / never make it / going to fail / i'll fail
      """
    ),
    (
      Feeling(.anger, valence: -0.6, arousal: 0.65, weight: 1.2),
      """
      fed up / sick of / had enough / pissed off / how dare / makes me mad / not fair / isn't fair / stop telling me
      leave me alone / get off my / drives me crazy|mad / what the hell / shut up / none of your business / couldn't care less
      always tells|telling me / just got up and left / behind my back / you don't know that / as if you / treats me like
      fixing / don't tell me
      """
    ),
    (
      Feeling(.disgust, valence: -0.7, arousal: 0.2, weight: 1.2),
      """
      makes me sick / can't look at / what kind of person / disgusted with|by / ashamed of / hate the way i
      can't stand myself|him|her|it|them / gag / turns my stomach / feel dirty / wasting all of
      """
    ),
    (
      Feeling(.happiness, valence: 0.6, arousal: 0.1, weight: 1.2),
      """
      made my day / over the moon / can't wait / looking forward / good news / it helped / that helps / feels good
      feel good / felt good / a weight off / sort of normal / slept well / slept through / i did it / we did it / made it
      glad i / i always answer / i've kept every one / i turn up for / calls me / sends me these / first time in weeks
      so good / really good / well done / it went well / went really well / all good / less loud
      """
    ),
    (
      Feeling(.surprise, valence: 0.05, arousal: 0.6, weight: 1.2),
      """
      didn't expect / didn't see ~ coming / out of nowhere / out of the blue / can't believe / couldn't believe / no way
      just like that / didn't think you'd|he'd|she'd|they'd / never thought / all of a sudden / wait what / you serious
      nobody's asked me that / first time anybody
      """
    ),
    (
      Feeling(.neutral, valence: 0.0, arousal: -0.1, weight: 0.6),
      """
      i guess / i suppose / if you say so / not sure / kind of / sort of / don't know / dunno / that's that / how this works
      you know how it is / hard to say / i'll think about / i mean / good question / lie|lay|calm|sit|written|write down
      """
    ),
  ]

  /// What a pictogram adds.
  static let emoji: [Character: Feeling] = {
    let groups: [(String, Feeling)] = [
      ("😢😭🥺😞😔☹🙁💔😿", Feeling(.sadness, valence: -0.7, arousal: 0)),
      ("😰😱😨😟😬😖", Feeling(.fear, valence: -0.6, arousal: 0.6)),
      ("😠😡🤬😤", Feeling(.anger, valence: -0.7, arousal: 0.7)),
      ("🤢🤮😒🙄", Feeling(.disgust, valence: -0.5, arousal: 0.2)),
      ("😊🙂😀😄😁🥰😍❤🎉😂🤗", Feeling(.happiness, valence: 0.6, arousal: 0.4)),
      ("😮😲🤯😳", Feeling(.surprise, valence: 0, arousal: 0.6)),
    ]
    var table: [Character: Feeling] = [:]
    for (signs, feeling) in groups { for sign in signs { table[sign] = feeling } }
    return table
  }()
}
