import Analysis
import ArgumentParser
import DebriefCore
import Interchange
import Store

/// What every table of results can be asked for.
struct ResultOptions: ParsableArguments {
  @OptionGroup var study: StudyOptions

  @Option(
    help: """
      Which scheme's codings, such as peer-support or peer-support@1.0. Not needed when the study holds one.
      """)
  var scheme: String?

  @Option(
    name: .customLong("session"),
    help: ArgumentHelp("Only this session; may be given several times.", valueName: "name"))
  var sessions: [String] = []

  @Option(
    name: .customLong("coder"),
    help: ArgumentHelp(
      "Of this coder's kind (experts, peers) only this one; may be given several times.", valueName: "name"))
  var coders: [String] = []

  @Option(
    name: .customLong("code"),
    help: ArgumentHelp("Only this code; may be given several times.", valueName: "id"))
  var codes: [String] = []

  @Option(
    help: """
      What intervals take for independent: trainee or session. Without it: trainees, where a figure spans \
      several, else sessions.
      """)
  var cluster: ClusterChoice?

  @Option(help: "How to print: table for reading; json or csv for programs, with every digit.")
  var format: ResultFormat = .table

  /// The codings asked for, with the scheme they follow.
  ///
  /// - Parameter reference: whether what the experts say in the end is needed too, beside what they said blind.
  func results(reference: Bool = false) throws -> ResultSource {
    let study = try Study.open(at: study.path)
    let (scheme, snapshot) = try study.scheme(named: self.scheme)
    let codings = try study.submittedCodings(scheme: snapshot.sha256)
    let coded = Set(codings.map(\.session))
    let outlines = try study.sessions().filter { coded.contains($0.header.name) }.map { session in
      SessionOutline(
        of: try study.transcript(of: session.header.name), trainee: session.header.trainee,
        occasion: session.header.occasion, startedAt: session.header.startedAt)
    }
    let whole = CodedStudy(
      scheme: scheme, sessions: outlines, codings: codings,
      latest: reference ? try study.latestCodings(scheme: snapshot.sha256) : nil,
      rulings: reference ? try study.rulings(scheme: snapshot.sha256) : [:])
    let leftOut = try study.leftOut(scheme: snapshot.sha256)
    if !leftOut.isNothing { Terminal.say(leftOut.sentence) }
    return ResultSource(
      scheme: snapshot, study: try whole.narrowed(toSessions: sessions, coders: coders), title: study.title,
      datasetHash: try StudyDataset(of: study).dataset.sha256, leftOut: leftOut)
  }
}

/// What results are computed from.
struct ResultSource {
  /// The scheme as the study took it in.
  var scheme: Snapshot
  /// The codings asked for.
  var study: CodedStudy
  /// The study's title.
  var title: String
  /// The SHA-256 that an export of the whole study has at the same moment.
  var datasetHash: String
  /// What was left out because of what people allow.
  var leftOut = LeftOut()

  /// The scheme's id and version, such as `peer-support@1.0`.
  var schemeName: String { "\(scheme.id)@\(scheme.version)" }
}

extension LeftOut {
  /// The counts in a sentence, for reading.
  var sentence: String {
    "Left out, because people withdrew or did not allow it: the data of \(people == 1 ? "1 person" : "\(people) people") ("
      + "\(Count.of(sessions, "session")), \(Count.of(codings, "submitted coding")))."
  }
}

/// How to print results.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv
}

/// What to take for independent, as the command line names it.
enum ClusterChoice: String, ExpressibleByArgument, CaseIterable {
  case trainee, session

  /// The level meant.
  var level: ClusterLevel {
    switch self {
    case .trainee: .trainee
    case .session: .session
    }
  }
}

/// A kind of coder, as the command line names it.
enum KindChoice: String, ExpressibleByArgument, CaseIterable {
  case expert, peer, model

  /// The kind meant.
  var kind: CoderKind {
    switch self {
    case .expert: .expert
    case .peer: .peer
    case .model: .model
    }
  }
}
