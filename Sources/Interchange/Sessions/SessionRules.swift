import DebriefCore

/// How the rows of a file become sessions.
public struct SessionRules: Sendable {
  /// What can be mapped to a column; the first four must be.
  public static let keys = ["session", "turn", "speaker", "text", "trainee", "occasion", "time"]

  /// What an imported row becomes.
  public enum Unit: String, Sendable, CaseIterable {
    /// Each utterance is a turn of its own.
    case utterance
    /// What one speaker says until the other speaks is one turn, its utterances on lines of their own.
    case turn
  }

  /// The columns.
  public var columns: ColumnMap
  /// What an imported row becomes.
  public var unit: Unit
  /// What stands before each session's name.
  public var prefix: String
  /// The trainee of every session; `nil` reads the column, if there is one.
  public var trainee: String?

  private let speakers: [String: Speaker]

  /// Makes rules.
  ///
  /// - Parameters:
  ///   - peer: the words that stand for the peer in the file; letter case does not matter.
  ///   - client: the words that stand for the client.
  public init(
    columns: ColumnMap, peer: [String] = ["peer"], client: [String] = ["client"], unit: Unit = .utterance,
    prefix: String = "", trainee: String? = nil
  ) throws(InterchangeError) {
    self.columns = columns
    self.unit = unit
    self.prefix = prefix
    self.trainee = trainee
    let peers = peer.map { Cell.word($0).lowercased() }
    let clients = client.map { Cell.word($0).lowercased() }
    if let both = peers.first(where: clients.contains) { throw .speakerTwice(both) }
    speakers = Dictionary(
      peers.map { ($0, Speaker.peer) } + clients.map { ($0, Speaker.client) }, uniquingKeysWith: { $1 })
  }

  /// Who is meant by a word; `nil` when nobody is.
  func speaker(_ word: String) -> Speaker? {
    speakers[word.lowercased()]
  }

  /// The words that stand for a speaker.
  var speakerWords: [String] { speakers.keys.sorted() }
}
