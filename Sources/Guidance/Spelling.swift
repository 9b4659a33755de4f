/// Guesses which known word a person meant.
public enum Spelling {
  /// The known word that is closest to a misspelt one.
  ///
  /// - Parameters:
  ///   - word: what was written.
  ///   - known: what could have been meant; of equally close words the first wins.
  /// - Returns: `nil` when nothing is close: at most one edit in three letters, and at most three edits.
  public static func closest(to word: String, among known: [String]) -> String? {
    let letters = folded(word)
    guard letters.count <= 60 else { return nil }
    let allowed = min(3, max(1, letters.count / 3))
    return
      known
      .map { (word: $0, distance: distance(letters, folded($0))) }
      .filter { $0.distance <= allowed }
      .min { $0.distance < $1.distance }?.word
  }

  /// Case, `-` and spaces make no difference to what was meant.
  private static func folded(_ word: String) -> [Character] {
    word.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
  }

  /// How many letters have to be added, dropped or changed (Levenshtein 1966).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
