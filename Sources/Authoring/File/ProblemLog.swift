/// Gathers what is wrong with one file while it is read, so that its author sees everything at once.
public final class ProblemLog {
  /// The file's name, as messages show it.
  let file: String
  private var problems: [Problem] = []
  private var warnings: [Problem] = []

  /// How many mistakes are gathered: more than anybody reads, so that a file full of them is soon read.
  private static let most = 1000

  init(file: String) {
    self.file = file
  }

  /// Whether there is no use in looking further.
  var isFull: Bool { problems.count >= Self.most }

  /// Notes a mistake.
  func report(_ position: Position, _ message: String, _ hint: String? = nil) {
    guard !isFull else { return }
    problems.append(Problem(file: file, position: position, message: message, hint: hint))
  }

  /// Notes something that the author should know.
  func warn(_ warning: Problem) {
    warnings.append(warning)
  }

  /// The mistakes, in the order of the file, each once.
  var sortedProblems: [Problem] { Self.sorted(problems) }

  /// The warnings, in the order of the file.
  var sortedWarnings: [Problem] { Self.sorted(warnings) }

  private static func sorted(_ problems: [Problem]) -> [Problem] {
    var seen: Set<Problem> = []
    return problems.filter { seen.insert($0).inserted }.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }
}
