import Foundation

/// What an output can show: colours and line width when it is a terminal, plain text when it is not.
struct TerminalStyle: Sendable {
  /// The few looks that are used.
  enum Colour: String {
    case client = "1;36"
    case peer = "1;33"
    case strong = "1"
    case faint = "2"
  }

  /// Whether somebody looks at it, rather than a file or a program.
  let isTerminal: Bool
  /// Whether colours are wanted: a terminal that is not dumb, and NO_COLOR is not set (no-color.org).
  let hasColour: Bool
  /// Whether a line can be written anew: a terminal that is not dumb.
  let canRedraw: Bool
  private let descriptor: Int32

  /// Looks at an output.
  init(of descriptor: Int32) {
    let environment = ProcessInfo.processInfo.environment
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    canRedraw = isTerminal && environment["TERM"] != "dumb"
    hasColour = canRedraw && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// How many characters a line may have.
  var width: Int {
    guard let columns = size?.ws_col, columns > 0 else { return 100 }
    return max(20, min(Int(columns), 110))
  }

  private var size: winsize? {
    var size = winsize()
    return isTerminal && ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// The text in a colour, or as it is.
  func paint(_ text: String, _ colour: Colour) -> String {
    hasColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Writes lines above the one where the cursor is, whose words stay.
  ///
  /// - Returns: `false`, with nothing written, when the terminal cannot do it or has no room.
  func writeAbove(_ lines: [String]) -> Bool {
    guard !lines.isEmpty, canRedraw, let rows = size?.ws_row, lines.count < rows else { return false }
    write(Self.above(lines))
    return true
  }

  /// The control sequences for it: make room below, move the line down into it, write where it stood, and go back to
  /// where the cursor was in the line. What somebody is typing is the terminal's own and cannot be written anew.
  static func above(_ lines: [String]) -> String {
    let count = lines.count
    return String(repeating: "\u{1B}D", count: count) + "\u{1B}[\(count)A\u{1B}7\u{1B}[\(count)L"
      + lines.map { "\r\($0)\u{1B}[B" }.joined() + "\u{1B}8\u{1B}[\(count)B"
  }

  /// Writes without ending the line.
  func write(_ text: String) {
    FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).write(Data(text.utf8))
  }
}
