/// Words that the patterns of several moves share, written in them as `{name}`.
enum MoveWords {
  /// What a burden is like.
  static let hard = """
    hard|tough|heavy|rough|awful|exhausting|difficult|horrible|frightening|scary|terrifying|unfair|lonely|\
    stressful
    |frustrating|draining|painful|brutal|terrible|overwhelming|sad|upsetting|horrid|dark|cruel|harsh|\
    intense|rotten
    |miserable|devastating|heartbreaking|hurtful|unbearable|crushing|tiring|humiliating|embarrassing|isolating
    |confusing|worrying|shit|shitty|crappy|nasty|lousy|gutting|bleak|grim|distressing|tense|bitter|messy|\
    tricky
    |complicated|challenging|trying|sore|raw|bad|worrisome|hell|nightmare|unsettling|disappointing|\
    infuriating|maddening
    """

  /// What a person feels.
  static let feeling = """
    lonely|sad|tired|exhausted|scared|afraid|frightened|angry|hurt|ashamed|guilty|stuck|torn|lost|alone|\
    overwhelmed
    |empty|numb|anxious|worried|nervous|stressed|worn|drained|trapped|helpless|hopeless|worthless|confused|\
    broken
    |disappointed|embarrassed|humiliated|betrayed|rejected|abandoned|invisible|unwanted|unloved|jealous|\
    frustrated
    |furious|relieved|restless|homesick|misunderstood|desperate|upset|heartbroken|terrified|ignored|judged|\
    pressured
    |unheard|unseen|bitter|shaken|crushed|devastated|cornered|burdened|responsible|powerless|insecure|\
    panicked|proud
    """

  /// What one calls a person whom one despises.
  static let insult = """
    pathetic|idiot|idiotic|stupid|loser|coward|cowardly|selfish|ridiculous|useless|annoying|embarrassing|\
    worthless
    |crazy|manipulative|boring|moron|lazy|liar|brat|baby|joke|disgrace|failure|freak|crybaby|fool|foolish|\
    clown
    |parasite|childish|immature|ungrateful|spoiled|spoilt|insufferable|disgusting|gross|dumb|dense|thick|\
    clueless
    |incompetent|clingy|whiny|whiner|snowflake|nuisance|psycho|nuts|insane|mental|delusional|toxic|lame|\
    bore|weirdo
    |egotistical|egoistic|narcissist|narcissistic|fake|attention-seeker|hypocrite|wimp|wuss|weakling|\
    quitter|bitch
    |bastard|asshole|jerk|pig|trash|garbage|scum|weak|tiresome|tedious|exasperating|whinger|drag|shame|\
    wreck|needy
    |spineless|obnoxious|laughable|contemptible|vain|arrogant|entitled|infantile|gutless
    """

  /// What turns a word up or down.
  static let degree = """
    so|such|just|being|really|very|pretty|quite|totally|completely|honestly|actually|kinda|always|\
    absolutely|bloody
    |fucking|a|an|the|bit|complete|total|too|way|still|clearly|obviously|truly|utterly|awfully|incredibly|\
    terribly|one|sort|of|most|more
    """

  /// Somebody or something that is spoken of.
  static let subject = """
    you|he|she|it|they|there|that|this|your|his|her|their|these|those|anyone|anybody|someone|somebody|anything
    |something|everything|things|people|we|any|both|either|everyone|everybody|nobody|mum|dad
    """

  /// Puts the words in for their names.
  static func filled(_ forms: String) -> String {
    var text = forms
    for (name, words) in [
      ("hard", hard), ("feeling", feeling), ("insult", insult), ("degree", degree), ("subject", subject),
    ] {
      let joined = words.split(whereSeparator: \.isWhitespace).joined()
      text = text.split(separator: "{\(name)}", omittingEmptySubsequences: false).joined(separator: joined)
    }
    return text
  }
}
