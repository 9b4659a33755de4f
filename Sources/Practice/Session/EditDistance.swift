/// How many Unicode scalars have to be added, dropped or changed to get from one text to another.
///
/// - Complexity: O(n × m) time, O(m) space.
///
/// Source: Levenshtein (1966), *Binary codes capable of correcting deletions, insertions, and reversals*.
public func editDistance(_ old: String, _ new: String) -> Int {
  let left = Array(old.unicodeScalars)
  let right = Array(new.unicodeScalars)
  var row = Array(0...right.count)
  for (i, scalar) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let change = diagonal + (scalar == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[right.count]
}
