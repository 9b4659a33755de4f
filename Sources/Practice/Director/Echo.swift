/// Tells a reflection from an echo.
enum Echo {
  /// The share of a message's words that, when they come back in the client's order, leaves nothing of its own.
  static let share = 0.8
  /// Fewer words can be picked up without parroting.
  static let shortest = 5

  /// Whether a message hardly says more than the client's last words, in their order.
  static func isEcho(_ message: [String], of client: [String]) -> Bool {
    guard message.count >= shortest, client.count >= shortest else { return false }
    return Double(longestCommon(message, client)) >= share * Double(message.count)
  }

  /// The length of the longest sequence of words that both have in the same order, gaps allowed.
  ///
  /// - Complexity: O(m × n) for messages of m and n words.
  private static func longestCommon(_ left: [String], _ right: [String]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for word in left.prefix(200) {
      var diagonal = 0
      for (index, other) in right.enumerated() {
        let above = row[index + 1]
        row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
