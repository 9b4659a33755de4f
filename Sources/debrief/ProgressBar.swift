import Foundation

/// How far a long command has come, in one line of standard error; nothing where nobody looks.
struct ProgressBar {
  private let total: Int
  private let noun: String
  private let style = TerminalStyle(of: STDERR_FILENO)

  /// Starts at nothing.
  init(of total: Int, _ noun: String) {
    self.total = total
    self.noun = noun
    show(0)
  }

  /// Shows that so many are done.
  func show(_ done: Int) {
    guard style.canRedraw else { return }
    let count = "\(done) of \(total) \(noun)"
    let room = min(40, style.width - count.count - 4)
    guard room >= 5 else { return style.write("\r\(count)") }
    let filled = total == 0 ? room : room * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: room - filled)
    style.write("\r\(bar)  \(count)")
  }

  /// Takes the line away.
  func finish() {
    if style.canRedraw { style.write("\r\u{1B}[K") }
  }
}
