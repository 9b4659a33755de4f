/// How a file of ratings is to be read: which columns hold what, and what the cells mean.
public struct RatingRules: Sendable, Equatable {
  /// The column that names the unit; `nil` finds it by its name, such as `unit`, `item` or `id`.
  public var unit: String?
  /// The column that names the session, or whatever units are clustered in; `nil` finds it by its name.
  public var session: String?
  /// The column that holds the value, where each row is one rating; `nil` finds it by its name.
  public var value: String?
  /// The column that names the coder, where each row is one rating; else the coders' columns. None finds them.
  public var coders: [String] = []
  /// The codebook's categories, in its order; none takes what occurs in the file, sorted.
  public var categories: [String] = []
  /// The cells that mean "not rated", beside empty ones.
  public var missing: Set<String> = ["NA"]

  /// The column that names the period, such as the month or the occasion; `nil` finds it by its name.
  public var period: String?
  /// Whether values are numbers, of which many may differ, rather than categories.
  public var areNumbers = false
  /// Whether values are sets of options parted by `|`. The empty set is ``none``.
  public var areSets = false
  /// The cell that says that nothing was seen; for sets the empty one.
  public var none: String?

  /// Makes rules that find everything by name.
  public init() {}

  /// What columns with these names hold, when nothing is said about them. Case makes no difference.
  enum Names {
    static let unit: Set<String> = [
      "", "unit", "unit_id", "item", "item_id", "id", "turn", "turn_id", "utterance", "utterance_id",
      "subject",
      "segment", "row", "index",
    ]
    static let session: Set<String> = [
      "session", "session_id", "transcript", "transcript_id", "conversation", "dialogue", "cluster",
    ]
    static let period: Set<String> = ["period", "occasion", "month", "wave"]
    static let coder: Set<String> = [
      "coder", "coder_id", "rater", "rater_id", "annotator", "annotator_id", "judge",
    ]
    static let value: Set<String> = ["value", "rating", "code", "label", "category", "score", "annotation"]
  }
}
