import DebriefCore
import Practice

/// Where a recording shows itself.
protocol PracticeScreen {
  /// Shows a client message with what goes with it.
  func show(_ message: ClientMessage)
  /// Shows a turn of the trainee.
  func show(_ turn: Turn, isTyped: Bool)
  /// Asks for the next line.
  func ask(editing: Int?)
  /// Says something that is not part of the conversation.
  func say(_ text: String)
  /// Lists the commands.
  func explain()
  /// Tells how the recording ended.
  func conclude(_ summary: RecordSummary)
}
