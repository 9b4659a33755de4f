import DebriefCore
public import Guidance

extension StoreError {
  /// One sentence that says what happened and names the thing.
  public var message: String {
    switch self {
    case .noStudy(let path): "There is no study at \(path)."
    case .alreadyExists(let path): "There is a file at \(path) already."
    case .cannotCreate(let path, let reason): "The study \(path) cannot be made: \(reason)."
    case .notReadable(let path): "The file \(path) cannot be read."
    case .notWritable(let path): "The study \(path) cannot be written."
    case .notAStudy(let path): "The file \(path) is not a Debrief study."
    case .tooNew(let path): "The study \(path) was made or changed by a later version of Debrief."
    case .damaged(let path, let detail): "The study \(path) is damaged: \(detail)."
    case .busy(let path): "Another program has held the study \(path) for more than ten seconds."
    case .diskFull(let path): "The disk is full; nothing was written to the study \(path)."
    case .unexpected(let detail): "The database answered something unexpected: \(detail)."
    case .badName(let name, let reason): "“\(name)” cannot be a name: \(reason)."
    case .nameTaken(let name): "Somebody in this study is called \(name) already."
    case .unknownPerson(let name, _): "Nobody in this study is called \(name)."
    case .wrongRole(let name, let role, let needed): "\(name) is a \(role.rawValue) here, and not \(needed)."
    case .modelCannotSignIn(let name): "\(name) is a language model and cannot sign in."
    case .invitationUsedUpOrExpired: "This sign-in link has been used already, or is too old."
    case .weakPassphrase(let reason): "This passphrase cannot be taken: \(reason)."
    case .wrongPassphrase: "Name and passphrase do not belong together."
    case .badLanguage(let tag, let reason): "“\(NameRule.shown(tag))” \(reason)."
    case .emptyHelpText: "The help text has no words."
    case .helpTextTooLong(let length, let limit):
      "The help text has \(length) characters; the longest that is kept has \(limit)."
    case .hasLeft(let name): "\(name) has withdrawn from the study."
    case .consentRefused(let name, let use):
      "\(name) has not allowed this use of their data: may \(use.title)."
    case .isErased(let name): "\(name) stands in for somebody who was erased; there is nothing to return to."
    case .erasureUnfinished(_, let path):
      "The data are erased, but another program holds the study \(path) open, so that old copies of pages may lie in its files still."
    case .versionTaken(let kind, let id, let version):
      "The study holds a different \(kind.rawValue) called \(id), version \(version)."
    case .unknownSnapshot(let sha256): "The study holds no scheme or scenario with the hash \(sha256)."
    case .unreadableSnapshot(let kind, let id, let version):
      "The \(kind.rawValue) \(id), version \(version), cannot be read back from the study."
    case .unknownScheme(let name, _): "The study holds no scheme called \(name)."
    case .noScheme: "The study holds no scheme yet."
    case .severalSchemes(let known): "More than one scheme is meant: \(known.joined(separator: ", "))."
    case .sessionExists(let name): "The study holds a session called \(name) already."
    case .unknownSession(let name, _): "The study holds no session called \(name)."
    case .noSession: "The study holds no session yet."
    case .sessionEnded(let name): "The session \(name) has ended."
    case .turnOutOfOrder(let session, let found, let expected):
      "Turn \(found) cannot follow in session \(session): turn \(expected) comes next."
    case .unknownTurn(let number, let session): "The session \(session) has no turn \(number)."
    case .assignmentExists(let session, let coder, let pass):
      "\(coder) has session \(session) already with this scheme, as pass \(pass)."
    case .badPass(let pass): "A pass is a number from 1, not \(pass)."
    case .unknownAssignment(let id): "There is no assignment \(id)."
    case .notTheCoder(let name, let id): "Assignment \(id) is not \(name)’s."
    case .notOwnSession(let coder, let session):
      "\(coder) is a trainee, and the session \(session) is not recorded as theirs."
    case .alreadySubmitted(let id): "Assignment \(id) has been submitted and is final."
    case .submittedCounts(let id): "Assignment \(id) has been submitted, and its coding counts."
    case .withdrawn(let id): "Assignment \(id) was taken back."
    case .notSubmitted(let id): "Assignment \(id) is not submitted, and can be changed as it is."
    case .noReason: "A reason is needed, in words."
    case .unknownRevision(let number, let id): "Assignment \(id) has no revision \(number)."
    case .adjudicationExists(let session): "The session \(session) is adjudicated already with this scheme."
    case .unknownAdjudication(let id): "There is no adjudication \(id)."
    case .adjudicationClosed(let id): "Adjudication \(id) is closed, and its rulings are final."
    case .rulingsChanged(let id):
      "The rulings of adjudication \(id) have changed meanwhile; it is not closed."
    case .hasVoted(let name): "\(name) has voted on this."
    case .unknownGold(let id): "There is no gold coding \(id)."
    case .noPassMark: "No pass mark is set for this scheme, and it has to be set before anybody tries."
    case .unknownCalibration(let id): "There is no calibration \(id)."
    case .noText: "There is no text."
    case .codesAreSet(let unit):
      "“Nothing to code here” cannot stand on unit \(unit.text) while codes are set on it."
    case .changedElsewhere(let unit): "Unit \(unit.text) was changed elsewhere in the meantime."
    case .changeReused(let id): "The change \(id) was saved before with a different content."
    case .unknownCode(let code, _): "The scheme has no code \(code)."
    case .wrongUnit(let unit, let code, let session):
      "In session \(session) the code \(code) cannot stand on unit \(unit.text)."
    case .valueOffScale(let code, let unit):
      "The value for \(code) on unit \(unit.text) is not on the code’s scale."
    case .schemeDiffers(let session, let coder):
      "The coding of \(session) by \(coder) names a different scheme than the one it is imported with."
    }
  }

  /// One sentence on how to mend it, where there is something to do.
  public var hint: String? {
    switch self {
    case .noStudy(let path):
      "Make one with `debrief init --study \(path)`, or name another with --study or $DEBRIEF_STUDY."
    case .alreadyExists: "Choose another path with --study; an existing file is never overwritten."
    case .cannotCreate: "Check that the folder exists and that you may write there."
    case .notReadable, .notWritable:
      "Check who owns the file and its folder, and that you may read and write both."
    case .notAStudy: "Check the path, or make a new study with `debrief init`."
    case .tooNew: "Install the newest Debrief and try again; the study was not touched."
    case .damaged: "Keep the file as it is, and go on with your latest backup."
    case .busy: "Wait for the other program to finish, or stop it, and try again."
    case .diskFull: "Make room and try again."
    case .unexpected: "Please report this as a bug, with this message."
    case .badName: "Choose a name such as p01 or exam-stress-1."
    case .nameTaken: "Choose another name."
    case .unknownPerson(let name, let known): Self.offer(known, insteadOf: name, else: Self.addPerson)
    case .wrongRole: "Name another person; `debrief person list` shows everybody’s role."
    case .modelCannotSignIn: "Name a person; `debrief person list` shows everybody."
    case .invitationUsedUpOrExpired: "Ask the study’s lead for a new link."
    case .weakPassphrase: "Take four or five words that do not belong together."
    case .wrongPassphrase:
      "Try again. If you have forgotten it, or never chose one, ask the study’s lead for a new link."
    case .badLanguage: "Name the language of the scenarios that the text is for, such as en."
    case .emptyHelpText:
      "Write who is there for trainees and how to reach them; `debrief help-text clear` removes a text."
    case .helpTextTooLong: "Keep to what somebody can read in a bad moment."
    case .hasLeft: "If they came back, record it with `debrief person withdraw NAME --undo`."
    case .consentRefused: "If they have changed their mind, record it with `debrief person consent`."
    case .isErased: "Add the person anew with `debrief person add`, if they take part again."
    case .erasureUnfinished(let name, _):
      "Stop `debrief serve` and every other program that reads it, and run `debrief person erase \(name)` again."
    case .versionTaken: "Give the changed file a new version; a version in use keeps its meaning."
    case .unknownSnapshot, .unreadableSnapshot: "Run `debrief check` to see whether the study is whole."
    case .unknownScheme(let name, let known): Self.offer(known, insteadOf: name, else: Self.nameScheme)
    case .noScheme: Self.nameScheme
    case .severalSchemes: "Name one with --scheme, by id@version or the start of its hash."
    case .sessionExists: "Choose another name; a session in the study is never overwritten."
    case .unknownSession(let name, let known):
      Self.offer(
        known, insteadOf: name,
        else: Self.recordSession)
    case .noSession: Self.recordSession
    case .sessionEnded: "Start another session."
    case .turnOutOfOrder, .unknownTurn: nil
    case .assignmentExists: "Choose another pass to have the same session coded once more."
    case .badPass: "Give a number from 1."
    case .unknownAssignment, .notTheCoder: "Open the assignment from the coder’s own list."
    case .notOwnSession: "A trainee codes only sessions in which they were the peer."
    case .alreadySubmitted: "A submitted coding is final; a correction is a new revision, with a reason."
    case .submittedCounts:
      "Leave it out of an analysis with --session or --coder, or send it back to be corrected."
    case .withdrawn: "Ask the study’s lead; what was coded is kept."
    case .notSubmitted: "Submit it first."
    case .noReason: "Say in a few words why."
    case .unknownRevision: nil
    case .unknownGold, .unknownCalibration: "See `debrief calibration list`."
    case .noPassMark: "Set one with `debrief calibration mark`."
    case .noText: "Write a few words."
    case .adjudicationExists, .unknownAdjudication: "See `debrief adjudication list`."
    case .adjudicationClosed: "What it decided can be read with `debrief adjudication show`."
    case .rulingsChanged: "Look at them again, and close it then."
    case .hasVoted: "Open the votes first; then votes can be changed, and the first ones are kept."
    case .codesAreSet: "Remove the codes first."
    case .changedElsewhere: "Look at what stands there now, and decide again."
    case .changeReused: "Reload the page and make the change again."
    case .unknownCode(let code, let known): Self.offer(known, insteadOf: code, else: nil)
    case .wrongUnit: "Check what the scheme says the code judges, and that the session has such a turn."
    case .valueOffScale: "Check the code’s scale in the scheme."
    case .schemeDiffers: "Import the codings of each scheme separately."
    }
  }

  /// The exit status for a command that ends with this error.
  public var exitStatus: ExitStatus {
    switch self {
    case .noStudy, .notReadable: .noInput
    case .alreadyExists, .cannotCreate, .notWritable, .diskFull: .cannotCreate
    case .busy, .erasureUnfinished: .unavailable
    case .unexpected: .bug
    case .notTheCoder, .notOwnSession, .alreadySubmitted, .submittedCounts, .withdrawn,
      .invitationUsedUpOrExpired, .wrongPassphrase, .modelCannotSignIn, .wrongRole, .hasLeft, .consentRefused,
      .isErased:
      .notAllowed
    default: .badData
    }
  }

  private static let addPerson = "Add people with `debrief person add NAME --role lead|expert|trainee`."
  private static let recordSession =
    "Record one with `debrief record`, or import with `debrief session import`."
  private static let nameScheme =
    "Name a shipped scheme or a scheme file; `debrief scheme list` shows what ships."

  /// The nearest known name, or a few of them, or `other` when there are none.
  private static func offer(_ known: [String], insteadOf name: String, else other: String?) -> String? {
    if let meant = Spelling.closest(to: name, among: known) { return "Did you mean \(meant)?" }
    guard !known.isEmpty else { return other }
    let shown = known.prefix(8).joined(separator: ", ")
    return "Known are \(shown)\(known.count > 8 ? " and \(known.count - 8) more" : "")."
  }
}
