import Practice

/// Where a recording shows itself.
protocol PracticeScreen: Sendable {
  /// Shows what happens in the session.
  func show(_ event: PracticeEvent)
  /// Asks for the next line.
  func ask(editing: Int?)
  /// Says something that is not part of the conversation.
  func say(_ text: String)
  /// Lists the commands.
  func explain()
  /// Tells how the recording ended.
  func conclude(_ summary: RecordSummary)
}
