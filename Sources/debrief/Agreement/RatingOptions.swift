import ArgumentParser
import CSV
import Interchange

/// How a lab's own file of ratings is to be read.
struct RatingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("In a file, the column that names the unit.", valueName: "column"))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      "In a file with one rating a row, the column that holds it; --coder then names the coders' column.",
      valueName: "column"))
  var value: String?

  @Option(
    help: ArgumentHelp(
      """
      In a file, the categories in the order of the codebook, used or not, such as none,some,much. Without it: \
      those that occur, in the order of numbers or letters.
      """, valueName: "a,b,c"))
  var categories: String?

  @Option(
    help: ArgumentHelp(
      "In a file, a cell that means \"not rated\"; may be given several times. Empty cells always do. (default: NA)",
      valueName: "text"))
  var missing: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      In a file, the category that says that nothing was seen. All figures are then printed twice: over all units, \
      and where both coders saw it. With --level set it is the empty set. (In a study the scheme says it.)
      """, valueName: "category"))
  var none: String?

  @Option(
    help: ArgumentHelp(
      "In a file, the column that names the period, such as the month, for --by period.", valueName: "column")
  )
  var period: String?

  @Option(help: "In a file, what parts the fields. Without it the first line tells.")
  var delimiter: CSVInput.DelimiterName?

  /// The rules for a file.
  ///
  /// - Parameters:
  ///   - session: the column that was named for the session, if any.
  ///   - coders: the columns that were named for the coders.
  ///   - level: what the values are.
  func rules(session: String?, coders: [String], level: LevelChoice?) -> RatingRules {
    var rules = RatingRules()
    rules.unit = unit
    rules.session = session
    rules.value = value
    rules.coders = coders
    rules.categories = (categories ?? "").split(separator: ",").map { $0.trimmingPrefix(" ") }.map(
      String.init)
    rules.period = period
    rules.none = none
    rules.areSets = level == .set
    rules.areNumbers = level == .interval || level == .ratio
    if !missing.isEmpty { rules.missing = Set(missing) }
    return rules
  }
}
