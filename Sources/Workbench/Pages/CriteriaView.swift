import DebriefCore

/// What counts as a code and what does not.
struct CriteriaView: Sendable {
  let include: [String]
  let hasInclude: Bool
  let exclude: [String]
  let hasExclude: Bool

  init(_ code: Code) {
    include = code.include
    hasInclude = !include.isEmpty
    exclude = code.exclude
    hasExclude = !exclude.isEmpty
  }
}
