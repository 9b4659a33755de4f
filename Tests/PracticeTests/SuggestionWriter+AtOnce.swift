import DebriefCore

@testable import Practice

extension SuggestionWriter {
  /// The suggestions for the last client turn, without what the guard stopped.
  mutating func suggestions(for transcript: Transcript) -> [Suggestion] {
    replies(to: transcript).map(\.offered)
  }
}
