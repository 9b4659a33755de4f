public import DebriefCore
public import Guidance

/// What can go wrong with a study.
public enum StoreError: GuidedError, Equatable {
  // The file.
  case noStudy(path: String)
  case alreadyExists(path: String)
  case cannotCreate(path: String, reason: String)
  case notReadable(path: String)
  case notWritable(path: String)
  case notAStudy(path: String)
  case tooNew(path: String)
  case damaged(path: String, detail: String)
  case busy(path: String)
  case diskFull(path: String)
  case unexpected(detail: String)

  // People.
  case badName(String, reason: String)
  case nameTaken(String)
  case unknownPerson(String, known: [String])
  case wrongRole(String, is: Role, needed: String)
  case modelCannotSignIn(String)
  case invitationUsedUpOrExpired
  case weakPassphrase(String)
  case wrongPassphrase
  case hasLeft(String)
  case consentRefused(String, DataUse)
  case isErased(String)
  case erasureUnfinished(String, path: String)

  // Help for trainees.
  case badLanguage(String, reason: String)
  case emptyHelpText
  case helpTextTooLong(Int, limit: Int)

  // Schemes and scenarios.
  case versionTaken(Snapshot.Kind, id: String, version: String)
  case unknownSnapshot(sha256: String)
  case unreadableSnapshot(Snapshot.Kind, id: String, version: String)
  case unknownScheme(String, known: [String])
  case noScheme
  case severalSchemes(known: [String])

  // Sessions.
  case sessionExists(String)
  case unknownSession(String, known: [String])
  case noSession
  case sessionEnded(String)
  case turnOutOfOrder(session: String, found: Int, expected: Int)
  case unknownTurn(Int, session: String)

  // Codings.
  case assignmentExists(session: String, coder: String, pass: Int)
  case badPass(Int)
  case unknownAssignment(Int64)
  case notTheCoder(String, assignment: Int64)
  case notOwnSession(coder: String, session: String)
  case alreadySubmitted(assignment: Int64)
  case submittedCounts(assignment: Int64)
  case withdrawn(assignment: Int64)
  case notSubmitted(assignment: Int64)
  case noReason
  case unknownRevision(Int, assignment: Int64)

  // Adjudication.
  case adjudicationExists(session: String)
  case unknownAdjudication(Int64)
  case adjudicationClosed(Int64)
  case rulingsChanged(Int64)
  case hasVoted(String)

  // Calibration and memos.
  case unknownGold(Int64)
  case noPassMark
  case unknownCalibration(Int64)
  case noText

  // Changes and imports.
  case codesAreSet(CodingUnit)
  case changedElsewhere(CodingUnit)
  case changeReused(id: String)
  case unknownCode(String, known: [String])
  case wrongUnit(CodingUnit, code: String, session: String)
  case valueOffScale(code: String, unit: CodingUnit)
  case schemeDiffers(session: String, coder: String)
}
