import ArgumentParser
import DebriefCore
import Review
import Store

/// `debrief assign`: Give a session to a coder.
struct AssignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give sessions to coders.",
    discussion: """
      Every session named goes to every coder named. An expert can code any session, and sees nothing but the \
      conversation; a trainee codes the turns of their own sessions only. What a coder has already is left as it \
      is.

      For example: debrief assign --session all --coder e1 e2 --scheme peer-support
      """)

  @Option(
    name: .customLong("session"), parsing: .upToNextOption,
    help: "The names of sessions, or all. For a trainee, all means all of their own.")
  var sessions: [String]

  @Option(name: .customLong("coder"), parsing: .upToNextOption, help: "The names of experts or trainees.")
  var coders: [String]

  @OptionGroup var scheme: SchemeChoice

  @Option(help: "Which time the coder codes the same session with the scheme; 2 for a second look.")
  var pass = 1

  @OptionGroup var options: StudyOptions

  func validate() throws {
    guard !sessions.isEmpty else {
      throw ValidationError("Name sessions with --session, or say --session all.")
    }
    guard !coders.isEmpty else { throw ValidationError("Name coders with --coder.") }
    guard pass >= 1 else { throw ValidationError("--pass has to be a number from 1.") }
  }

  func run() async throws {
    let study = try Study.open(at: options.path)
    let desk = Desk(study)
    let people = try coders.map { try study.person(named: $0) }
    let all = try study.sessions().map(\.header)
    guard !all.isEmpty else { throw StoreError.noSession }
    if sessions != ["all"] {
      for name in sessions where !all.contains(where: { $0.name == name }) {
        throw StoreError.unknownSession(name, known: all.map(\.name))
      }
    }
    let taken = try scheme.take(into: study).snapshot
    let given = Set(
      try study.assignments().filter { $0.scheme == taken.sha256 && $0.pass == pass }.map(Pair.init))
    var wanted: [Pair] = []
    for person in people {
      for session in sessions == ["all"] ? Self.every(all, for: person) : sessions {
        let pair = Pair(session: session, coder: person.name)
        try desk.checkAssigning(session: session, to: person.name, scheme: taken.sha256)
        if !wanted.contains(pair) { wanted.append(pair) }
      }
    }
    let new = wanted.filter { !given.contains($0) }
    if new.isEmpty, sessions != ["all"], let old = wanted.first {
      throw StoreError.assignmentExists(session: old.session, coder: old.coder, pass: pass)
    }
    for pair in new {
      _ = try desk.assign(
        session: pair.session, to: pair.coder, scheme: taken.sha256, pass: pass, at: .now())
    }
    for person in people {
      Terminal.say(
        Self.outcome(
          person, new: new.filter { $0.coder == person.name }.map(\.session),
          wanted: wanted.count { $0.coder == person.name }))
    }
  }

  private struct Pair: Hashable {
    var session: String
    var coder: String

    init(session: String, coder: String) {
      self.session = session
      self.coder = coder
    }

    init(_ assignment: Assignment) {
      self.init(session: assignment.session, coder: assignment.coder)
    }
  }

  private static func every(_ all: [SessionHeader], for person: Person) -> [String] {
    all.filter { person.role != .trainee || $0.trainee == person.name }.map(\.name)
  }

  private static func outcome(_ person: Person, new: [String], wanted: Int) -> String {
    let old = wanted - new.count
    let had = old == 0 ? "" : " (\(old) given before)"
    guard !new.isEmpty else { return "\(person.name): nothing new\(had)." }
    return "\(person.name): \(new.count) new\(had): \(new.joined(separator: ", "))"
  }
}
