import Agreement
import Interchange

/// How a file of ratings was understood.
struct RatingSummary {
  let file: RatingFile

  /// What is said on standard error.
  var remarks: [String] {
    let ratings = file.ratings
    var remarks = [
      "\(file.name): \(file.isLong ? "one rating a row" : "one unit a row"); "
        + "\(Count.of(ratings.count, "unit")), coders \(ratings.coders.joined(separator: ", ")), "
        + (file.sessionColumn.map { "sessions in the column \($0)" } ?? "no sessions") + "."
    ]
    if file.hasCategoriesAsTheyOccur {
      remarks.append(
        "The categories are those that occur: \(shown(ratings.categories)). Name the codebook's, in its order, with "
          + "--categories.")
    }
    let missing = file.missing.sorted { $0.key < $1.key }.map {
      "\($0.value) \($0.key.isEmpty ? "empty" : $0.key)"
    }
    if !missing.isEmpty {
      remarks.append("Cells that mean \"not rated\": \(missing.joined(separator: ", ")).")
    }
    if file.isWiderThanLong {
      remarks.append(
        "There are more coders than units. If coders lie in rows, turn the table round: a unit in each row.")
    }
    return remarks.map(Terminal.plain)
  }

  private func shown(_ categories: [String]) -> String {
    let some = categories.prefix(20).map { $0.isEmpty ? "(nothing)" : $0 }.joined(separator: ", ")
    return categories.count > 20 ? "\(some) and \(categories.count - 20) more" : some
  }
}
