import DebriefCore
import Foundation

@testable import Store

/// Invented people, sessions and a small scheme to test with.
enum Sample {
  static let noon = Timestamp(milliseconds: 1_700_000_000_000)

  static let scheme = Scheme(
    id: "small", version: "1.0", title: "Small", language: "en",
    codes: [
      Code(id: "advice", name: "Advice", definition: "d", evidence: .optional, key: "a"),
      Code(
        id: "tone", name: "Tone", definition: "d",
        scale: .nominal(
          options: [Option(id: "none", name: "None"), Option(id: "warm", name: "Warm")], none: "none"),
        key: "t"),
      Code(
        id: "overall", name: "Overall", definition: "d", unit: .session,
        scale: .ordinal(levels: [Level(value: 1, name: "Low"), Level(value: 2, name: "High")]), key: "o"),
      Code(id: "ease", name: "Ease", definition: "d", scale: .interval(minimum: 0, maximum: 10), key: "e"),
      Code(
        id: "topics", name: "Topics", definition: "d",
        scale: .set(options: [Option(id: "work", name: "Work"), Option(id: "home", name: "Home")]), key: "s"),
      Code(id: "opening", name: "Opening", definition: "d", unit: .clientTurn, key: "p"),
    ])

  static func snapshot(_ scheme: Scheme = scheme) throws -> Snapshot {
    let form = try JSON.text(scheme)
    return Snapshot(
      kind: .scheme, id: scheme.id, version: scheme.version, sha256: Token(text: form).sha256,
      canonicalForm: form, source: "id: \(scheme.id)\n")
  }

  static let scenario = Snapshot(
    kind: .scenario, id: "exam", version: "1", sha256: Token(text: "{}").sha256, canonicalForm: "{}",
    source: "id: exam\n")

  /// Four turns, the client first.
  static func session(
    _ name: String = "p01-exam-1", trainee: String? = "p01", words: String = "I see."
  ) -> SessionRecord {
    SessionRecord(
      header: SessionHeader(name: name, trainee: trainee, voice: .imported),
      turns: [
        RecordedTurn(turn: Turn(number: 1, speaker: .client, text: "Hello."), sourceNames: ["u1", "u2"]),
        RecordedTurn(turn: Turn(number: 2, speaker: .peer, text: words)),
        RecordedTurn(turn: Turn(number: 3, speaker: .client, text: "It is hard.")),
        RecordedTurn(turn: Turn(number: 4, speaker: .peer, text: "You should rest.")),
      ])
  }

  /// A study with a scheme, two experts, a trainee, their session, and an assignment for the first expert.
  static func study() throws -> (study: Study, assignment: Assignment) {
    let study = try Study.inMemory()
    let assignment = try furnish(study)
    return (study, assignment)
  }

  static func furnish(_ study: Study) throws -> Assignment {
    let snapshot = try snapshot()
    try study.keep(snapshot)
    try study.add(Person(name: "e1", role: .expert))
    try study.add(Person(name: "e2", role: .expert))
    try study.importSessions([session()])
    return try study.assign(session: "p01-exam-1", to: "e1", scheme: snapshot.sha256, at: noon)
  }

  static func set(
    _ code: String = "advice", on unit: CodingUnit = .turn(2), id: String, _ coding: Coding? = nil
  )
    -> CodingChange
  {
    CodingChange(id: id, unit: unit, act: .set(code: code, coding ?? Coding(value: .binary(true))))
  }
}

extension Study {
  /// Keeps a change alone.
  func save(
    _ change: CodingChange, in assignment: Int64, by coder: String, at moment: Timestamp
  ) throws -> Int64 {
    try work(on: assignment) { try $0.keep(change, by: coder, at: moment) }
  }

  /// Keeps a change with whatever else is kept meanwhile.
  func saveTogether(
    _ change: CodingChange, in assignment: Int64, by coder: String, at moment: Timestamp
  ) async throws -> Int64 {
    try await workTogether(on: assignment) { try $0.keep(change, by: coder, at: moment) }
  }
}

/// Gives a test a folder of its own and removes it afterwards.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
  let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}
