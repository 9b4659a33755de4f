public import DebriefCore

/// What a dataset is made from: plain values, whatever they are kept in.
public struct ExportMaterial: Sendable {
  /// A scheme with the hash and the text that it is known by.
  public struct UsedScheme: Sendable {
    /// The scheme.
    public var scheme: Scheme
    /// The scheme as the study took it in.
    public var snapshot: Snapshot

    /// Puts both together.
    public init(scheme: Scheme, snapshot: Snapshot) {
      self.scheme = scheme
      self.snapshot = snapshot
    }
  }

  /// A session given to a coder for one pass, with one scheme.
  public struct AssignedSession: Sendable, Hashable {
    /// The coder's name.
    public var coder: String
    /// The session's name.
    public var session: String
    /// The scheme's hash.
    public var scheme: String
    /// Which time this coder codes this session, from 1.
    public var pass: Int

    /// Names what was given.
    public init(coder: String, session: String, scheme: String, pass: Int) {
      (self.coder, self.session, self.scheme, self.pass) = (coder, session, scheme, pass)
    }

    /// Names what was given for a coding.
    public init(_ coding: SessionCoding) {
      self.init(coder: coding.coder, session: coding.session, scheme: coding.scheme, pass: coding.pass)
    }
  }

  /// A note on a code or a session.
  public struct MemoLine: Sendable {
    /// The id of the scheme, and of the code, that it is about; `nil` for a note on a session.
    public var code: (scheme: String, id: String)?
    /// The name of the session that it is about; `nil` for a note on a code.
    public var session: String?
    /// Who wrote it.
    public var author: String
    /// What it says.
    public var text: String

    /// Makes a note.
    public init(code: (scheme: String, id: String)?, session: String?, author: String, text: String) {
      self.code = code
      self.session = session
      self.author = author
      self.text = text
    }
  }

  /// The sessions whose trainees allow it, with all that is kept beside the words.
  public var sessions: [SessionRecord]
  /// What trainees said of a session after it, by the session's name, first to last.
  public var selfChecks: [String: [SelfCheck]]
  /// The submitted codings in their blind revisions.
  public var codings: [SessionCoding]
  /// The last submitted revisions of those codings that were corrected, no longer blind.
  public var corrected: [SessionCoding]
  /// The units that coders are unsure of and want to discuss.
  public var unsure: [AssignedSession: Set<CodingUnit>]
  /// The rulings of closed adjudications, by the scheme's hash and the session's name.
  public var rulings: [String: [String: [Ruling]]]
  /// What was noted on codes and sessions, first to last.
  public var memos: [MemoLine]
  /// The schemes that the study holds.
  public var schemes: [UsedScheme]
  /// The scenarios that the study holds.
  public var scenarios: [Snapshot]
  /// The names that stand in.
  public var pseudonyms: Pseudonyms
  /// Whether the words that people said or wrote are exported.
  public var withTexts: Bool

  /// Puts the material together.
  public init(
    sessions: [SessionRecord], selfChecks: [String: [SelfCheck]] = [:], codings: [SessionCoding] = [],
    corrected: [SessionCoding] = [], unsure: [AssignedSession: Set<CodingUnit>] = [:],
    rulings: [String: [String: [Ruling]]] = [:], memos: [MemoLine] = [],
    schemes: [UsedScheme] = [], scenarios: [Snapshot] = [], pseudonyms: Pseudonyms, withTexts: Bool = true
  ) {
    self.sessions = sessions.sorted {
      pseudonyms.session($0.header.name) < pseudonyms.session($1.header.name)
    }
    self.selfChecks = selfChecks
    self.codings = codings
    self.corrected = corrected
    self.unsure = unsure
    self.rulings = rulings
    self.memos = memos
    self.schemes = schemes
    self.scenarios = scenarios
    self.pseudonyms = pseudonyms
    self.withTexts = withTexts
  }

  /// The session's pseudonym.
  func name(_ record: SessionRecord) -> String { pseudonyms.session(record.header.name) }

  /// The session of that name, when it is exported.
  func session(_ name: String) -> SessionRecord? { sessions.first { $0.header.name == name } }

  /// Seconds from the start of a session to a moment in it.
  static func seconds(from start: Timestamp?, to moment: Timestamp?) -> Double? {
    guard let start, let moment else { return nil }
    return Double(moment.milliseconds - start.milliseconds) / 1000
  }
}
