import DebriefCore
import Store

@testable import Review

/// An invented scheme, conversation and study to test the rules with.
enum Sample {
  static let noon = Timestamp(milliseconds: 1_700_000_000_000)
  static let hash = String(repeating: "ab", count: 32)

  static let scheme = Scheme(
    id: "small", version: "1.0", title: "Small scheme", language: "en",
    codes: [
      Code(
        id: "missed_cue", name: "Missed cue", definition: "d", polarity: .concern,
        severities: [Level(value: 1, name: "mild"), Level(value: 2, name: "grave")],
        attribute: Attribute(
          name: "manner",
          options: [Option(id: "omission", name: "Omission"), Option(id: "commission", name: "C")]),
        evidence: .required, key: "m", codedByPeers: true),
      Code(id: "advice", name: "Advice", definition: "d", key: "a"),
      Code(
        id: "fit", name: "Fit", definition: "d",
        scale: .ordinal(levels: [Level(value: 1, name: "low"), Level(value: 2, name: "high")]),
        evidence: .optional, key: "f"),
      Code(id: "overall", name: "Overall", definition: "d", unit: .session, evidence: .optional, key: "o"),
    ])

  static let transcript = Transcript(
    session: "p01-exam-1",
    turns: [
      Turn(number: 1, speaker: .client, text: "I 🙂 can't"),
      Turn(number: 2, speaker: .peer, text: "Why?"),
      Turn(number: 3, speaker: .client, text: "I do not know."),
      Turn(number: 4, speaker: .peer, text: "Try to sleep."),
    ])

  static let rules = SheetRules(scheme: scheme, transcript: transcript, kind: .expert)

  static let lead = Person(name: "boss", role: .lead)
  static let expert = Person(name: "e1", role: .expert)
  static let otherExpert = Person(name: "e2", role: .expert)
  static let trainee = Person(name: "p01", role: .trainee)
  static let otherTrainee = Person(name: "p02", role: .trainee)

  /// A desk over a study with everybody, the scheme and two sessions of p01 and p02.
  static func desk() throws -> Desk {
    let study = try Study.inMemory()
    for person in [lead, expert, otherExpert, trainee, otherTrainee] { try study.add(person) }
    try study.keep(try snapshot(of: scheme, sha256: hash))
    try study.importSessions([record("p01-exam-1", trainee: "p01"), record("p02-exam-1", trainee: "p02")])
    return Desk(study)
  }

  static func record(_ name: String, trainee: String?) -> SessionRecord {
    SessionRecord(
      header: SessionHeader(
        name: name, trainee: trainee, condition: Condition(suggestions: true, emotionDisplay: true),
        occasion: "pre", voice: .imported, startedAt: noon),
      turns: transcript.turns.map { RecordedTurn(turn: $0) }, endedAt: noon)
  }

  static func snapshot(of scheme: Scheme, sha256: String) throws -> Snapshot {
    let form = try JSONForm.text(scheme)
    return Snapshot(
      kind: .scheme, id: scheme.id, version: scheme.version, sha256: sha256, canonicalForm: form, source: "")
  }

  static func give(_ desk: Desk, _ session: String = "p01-exam-1", to coder: Person, pass: Int = 1) throws
    -> Int64
  {
    try desk.assign(session: session, to: coder.name, scheme: hash, pass: pass, at: noon).id
  }

  static func set(_ code: String, on unit: CodingUnit, _ coding: Coding) -> CodingChange {
    CodingChange(id: "\(code)-\(unit.text)", unit: unit, act: .set(code: code, coding))
  }

  static func nothing(on unit: CodingUnit, _ isNothing: Bool = true) -> CodingChange {
    CodingChange(id: "nothing-\(unit.text)-\(isNothing)", unit: unit, act: .nothing(isNothing))
  }

  /// Codes every unit of an expert's assignment in the least possible way.
  static func complete(_ desk: Desk, _ id: Int64, by coder: Person) throws {
    if coder.role == .expert {
      for turn in [2, 4] {
        _ = try desk.save(
          set("fit", on: .turn(turn), Coding(value: .level(2))), in: id, by: coder, at: noon)
      }
      _ = try desk.save(nothing(on: .session), in: id, by: coder, at: noon)
    } else {
      for turn in [2, 4] { _ = try desk.save(nothing(on: .turn(turn)), in: id, by: coder, at: noon) }
    }
  }
}
