public import DebriefCore
public import Guidance

/// Why a scheme or scenario could not be read.
public enum AuthoringError: GuidedError, Equatable {
  /// The file holds mistakes, in the order of its lines. Never empty.
  case problems([Problem])
  /// There is no file of that path, or it cannot be read.
  case unreadable(path: String, reason: String)
  /// Nothing of that name is shipped, and no file has that path.
  case unknown(kind: Snapshot.Kind, name: String, known: [String])
  /// A canonical form from a study does not read back.
  case brokenSnapshot(kind: Snapshot.Kind, id: String)

  /// How many problems a message lists before it only counts the rest.
  public static let listedProblems = 100

  /// What was found; for mistakes in a file, each on its own line.
  public var message: String {
    switch self {
    case .problems(let problems):
      let listed = problems.prefix(Self.listedProblems).map(\.description)
      let rest = problems.count - listed.count
      return (listed + (rest > 0 ? ["… and \(rest) more"] : [])).joined(separator: "\n")
    case .unreadable(let path, let reason):
      return "\(path) cannot be read: \(reason)."
    case .unknown(let kind, let name, _):
      return "There is no shipped \(kind.rawValue) named \(quoted(name)), and no file of that path."
    case .brokenSnapshot(let kind, let id):
      return "The \(kind.rawValue) \(quoted(id)) kept in the study cannot be read back."
    }
  }

  /// What to do about it.
  public var hint: String? {
    switch self {
    case .problems: return nil
    case .unreadable: return "Check the path and that you may read the file."
    case .unknown(let kind, let name, let known):
      if let meant = Spelling.closest(to: name, among: known) { return "Did you mean \(meant)?" }
      let names = known.isEmpty ? "" : " Shipped are: \(known.joined(separator: ", "))."
      return "Give the path of a \(kind.rawValue) file.\(names)"
    case .brokenSnapshot: return "Run debrief check to see whether the study is whole."
    }
  }

  /// Bad data for mistakes in a file, no input for files that are not there.
  public var exitStatus: ExitStatus {
    switch self {
    case .problems, .brokenSnapshot: .badData
    case .unreadable, .unknown: .noInput
    }
  }
}
