import CSV

/// What is wrong with one row.
public struct RowProblem: Sendable, Equatable {
  /// The line on which the row begins.
  public var line: Int
  /// What is wrong, without the line and the full stop.
  public var text: String

  /// Makes a problem.
  public init(line: Int, text: String) {
    self.line = line
    self.text = text
  }
}

/// All that is wrong with the rows of a file.
struct RowProblems {
  /// How many problems an error lists before it only counts the rest.
  static let listed = 100
  /// How many are kept at most, so that a wrong file does not fill the memory.
  private static let kept = 10_000

  private let file: String
  private var problems: [RowProblem] = []
  /// How many there are.
  private(set) var count = 0

  /// Whether further problems are only counted, so that their texts need not be made.
  var isFull: Bool { problems.count >= Self.kept }

  init(file: String) {
    self.file = file
  }

  /// Notes a problem.
  mutating func add(_ line: Int, _ text: String) {
    count += 1
    if !isFull { problems.append(RowProblem(line: line, text: text)) }
  }

  /// The next row that can be read; what cannot is noted.
  mutating func nextRow(of table: inout CSVTable) throws(InterchangeError) -> CSVRow? {
    while true {
      do throws(CSVError) {
        return try table.next()
      } catch {
        guard let place = error.place else { throw .unreadable(error) }
        add(place.line, error.problem)
        if !error.isConfinedToRecord { return nil }
      }
    }
  }

  /// Throws when there is a problem.
  func check() throws(InterchangeError) {
    guard count > 0 else { return }
    let sorted = problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    throw .badRows(file: file, sorted.prefix(Self.listed).map(\.element), count: count)
  }
}
