import Analysis
import DebriefCore

/// Small studies, written down value by value.
enum StudyMaker {
  /// A scheme of one yes-or-no code per id, all put to peers too.
  static func scheme(_ codes: Code...) -> Scheme {
    Scheme(id: "test", version: "1", title: "Test", language: "en", codes: codes)
  }

  /// A code on peer turns that peers judge too.
  static func code(_ id: String, _ scale: Scale = .binary, byPeers: Bool = true) -> Code {
    Code(id: id, name: id, definition: "d", scale: scale, key: String(id.prefix(1)), codedByPeers: byPeers)
  }

  /// Levels numbered from 1.
  static func levels(_ count: Int) -> Scale {
    .ordinal(levels: (1...count).map { Level(value: $0, name: "level \($0)") })
  }

  /// A session of `turns` peer turns, numbered 2, 4, 6 and so on.
  static func session(_ name: String, trainee: String? = nil, turns: Int) -> SessionOutline {
    let all = (1...(2 * turns)).map { Turn(number: $0, speaker: $0 % 2 == 0 ? .peer : .client, text: "…") }
    return SessionOutline(of: Transcript(session: name, turns: all), trainee: trainee)
  }

  /// One coder's values on the peer turns of a session, in order; `nil` leaves the unit unanswered.
  static func coding(
    _ coder: String, _ kind: CoderKind = .expert, _ session: String, _ code: String, _ values: [CodeValue?],
    pass: Int = 1
  ) -> SessionCoding {
    var units: [CodingUnit: UnitCoding] = [:]
    for (place, value) in values.enumerated() {
      guard let value else { continue }
      units[.turn(2 * (place + 1))] = UnitCoding(codings: [code: Coding(value: value)])
    }
    return SessionCoding(coder: coder, kind: kind, session: session, scheme: "hash", pass: pass, units: units)
  }
}

let yes = CodeValue.binary(true)
let no = CodeValue.binary(false)

/// Whether two numbers are equal but for rounding.
func isNear(_ left: Double, _ right: Double, _ tolerance: Double = 1e-12) -> Bool {
  abs(left - right) <= tolerance
}
