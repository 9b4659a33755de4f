import DebriefCore

/// What pictograms and typed faces add to a message.
enum Pictograms {
  /// How often one pictogram counts at most.
  static let mostRepeats = 2

  /// The feeling of a pictogram; `nil` for one that says nothing, and for letters.
  static func feeling(of sign: Character) -> Feeling? {
    guard let first = sign.unicodeScalars.first, first.value >= 0x2600 else { return nil }
    return table[sign] ?? table[Character(first)]
  }

  /// The feelings of faces typed with colons, such as `:)`, each with how it was typed.
  static func faces(in text: String) -> [(face: String, feeling: Feeling)] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }) else { return [] }
    return typed.filter { text.contains($0.face) }
  }

  /// Whether a smile is not meant: the face upside down, or the same thin smile again and again.
  static func areIronic(_ signs: [Character]) -> Bool {
    signs.contains("🙃") || signs.count { $0 == "🙂" } > 1
  }

  private static let typed: [(face: String, feeling: Feeling)] = [
    (":(", Feeling(.sadness, valence: -0.6, arousal: -0.1)),
    (":'(", Feeling(.sadness, valence: -0.7, arousal: 0.1)),
    (":/", Feeling(.sadness, valence: -0.3, arousal: -0.1, weight: 0.4)),
    (":)", Feeling(.happiness, valence: 0.5, arousal: 0, weight: 0.6)),
    (":D", Feeling(.happiness, valence: 0.7, arousal: 0.4)),
    (";)", Feeling(.happiness, valence: 0.4, arousal: 0.1, weight: 0.5)),
    (":O", Feeling(.surprise, valence: 0, arousal: 0.5)),
  ]

  private static let table: [Character: Feeling] = {
    let groups: [(String, Feeling)] = [
      ("😢😞😔☹🙁💔😿😥😪🥀🖤", Feeling(.sadness, valence: -0.7, arousal: 0, weight: 0.9)),
      ("😭😩😫🥺", Feeling(.sadness, valence: -0.7, arousal: 0.3, weight: 0.9)),
      ("🙃😕😶", Feeling(.sadness, valence: -0.4, arousal: -0.3, weight: 0.4)),
      ("😰😱😨😟😬😖😧😦", Feeling(.fear, valence: -0.6, arousal: 0.6, weight: 0.9)),
      ("😅😓🫣", Feeling(.fear, valence: -0.2, arousal: 0.3, weight: 0.4)),
      ("😠😡🤬😤👿💢😾", Feeling(.anger, valence: -0.7, arousal: 0.75, weight: 0.9)),
      ("🙄😒", Feeling(.anger, valence: -0.5, arousal: 0.2, weight: 0.8)),
      ("🤢🤮", Feeling(.disgust, valence: -0.7, arousal: 0.3, weight: 0.9)),
      (
        "😊😀😄😁🥰😍❤🎉🤗🥳😃😆☺💕💖💛💙💜💚💪✨🌞☀🌈🎊👏🙌😎💃🕺🥹😌",
        Feeling(.happiness, valence: 0.7, arousal: 0.4, weight: 0.9)
      ),
      ("🙂😂🤣🙏😇", Feeling(.happiness, valence: 0.4, arousal: 0.2, weight: 0.4)),
      ("😮😲🤯😳😯🫢🙀", Feeling(.surprise, valence: 0.1, arousal: 0.55, weight: 0.9)),
      ("👍👌🤷😐😑", Feeling(.neutral, valence: 0.1, arousal: -0.2, weight: 0.5)),
    ]
    var table: [Character: Feeling] = [:]
    for (signs, feeling) in groups { for sign in signs { table[sign] = feeling } }
    return table
  }()
}
