import DebriefCore

@testable import Reporting

/// A small invented study, coded by hand so that every figure of its report can be counted on paper.
///
/// Session `a`, coded by the trainee and three experts:
///
/// | turn | missed cue | validation | reflection | overall |
/// |---|---|---|---|---|
/// | 2 | – | all three | simple, simple, complex | 4, 4, 5; trainee 4 |
/// | 4 | e1 (3), e2 (2); trainee no | – | – | 2, 1, 2; trainee 4 |
/// | 6 | e3 (1); trainee yes | e1, e2; trainee no | – | 3, 3, 3; trainee 3 |
///
/// Session `b`, coded by the experts alone.
enum SampleStudy {
  static let hash = String(repeating: "0a", count: 32)

  static let scheme = Scheme(
    id: "small", version: "1.0", title: "A small scheme", language: "en",
    codes: [
      Code(
        id: "missed_cue", name: "Missed cue", definition: "A sign was passed over.",
        examples: [
          WorkedExample(client: "Ha, fine.", peer: "Good!", value: "yes"),
          WorkedExample(client: "Ha, fine.", peer: "Fine? Tell me more.", value: "no"),
        ],
        polarity: .concern,
        severities: [
          Level(value: 1, name: "A strain was passed over"),
          Level(value: 2, name: "Hopelessness was passed over"),
          Level(value: 3, name: "Risk was passed over"),
        ],
        evidence: .required, key: "m", weight: 2, codedByPeers: true),
      Code(
        id: "judging", name: "Judging", definition: "The turn blames.", polarity: .concern,
        key: "g"),
      Code(
        id: "validation", name: "Validation", definition: "The feeling makes sense.", polarity: .strength,
        evidence: .optional, key: "y", codedByPeers: true),
      Code(
        id: "reflection", name: "Reflection", definition: "Gives back what was said.",
        scale: .nominal(
          options: [
            Option(id: "none", name: "No reflection"), Option(id: "simple", name: "Simple reflection"),
            Option(id: "complex", name: "Complex reflection"),
          ], none: "none"), polarity: .strength, key: "e"),
      Code(
        id: "overall", name: "Overall", definition: "How fitting the turn is.",
        scale: .ordinal(levels: (1...5).map { Level(value: $0, name: "level \($0)") }), key: "1",
        codedByPeers: true),
    ])

  static func session(_ name: String, texts: [String]) -> SessionRecord {
    let provenance = Provenance(engine: "lexicon", model: "1")
    let turns = texts.enumerated().map { index, text -> RecordedTurn in
      let isClient = index % 2 == 0
      let affect = Affect(valence: -0.5 + 0.25 * Double(index), arousal: 0.4 - 0.1 * Double(index))
      let detail: RecordedTurn.Detail =
        isClient
        ? .client(
          ClientDetail(
            decision: Decision(
              phase: "DIRECTOR-PHASE", moves: [], trust: 0.123, affect: affect, cues: [],
              disclosure: "DIRECTOR-DISCLOSURE",
              reasons: ["DIRECTOR-REASON"]),
            estimate: EmotionEstimate(
              affect: affect, scores: [.sadness: 0.7, .neutral: 0.3], confidence: 0.5, words: [],
              provenance: provenance),
            suggestions: [], provenance: provenance))
        : .peer(index == 3 ? .edited(.empathetic, distance: 12) : .own)
      return RecordedTurn(
        turn: Turn(number: index + 1, speaker: isClient ? .client : .peer, text: text), detail: detail)
    }
    return SessionRecord(
      header: SessionHeader(
        name: name, trainee: "p01", scenario: "exam-stress",
        condition: Condition(suggestions: true, emotionDisplay: true), occasion: "pre", voice: .scripted,
        startedAt: Timestamp(milliseconds: 1_790_000_000_000)),
      turns: turns, marks: [CueMark(turn: 3, note: "something about home", at: Timestamp(milliseconds: 0))],
      endedAt: Timestamp(milliseconds: 1_790_000_600_000))
  }

  static let texts = [
    "I keep failing these mocks.", "No wonder you are worn out. You keep failing and still you go on.",
    "Everyone would be better off if I just stopped. Anyway.", "Have you made a timetable?",
    "No. Doesn't matter.", "It makes sense that it feels pointless tonight.",
  ]

  static func coding(
    _ coder: String, _ kind: CoderKind = .expert, _ session: String = "a",
    _ units: [Int: [String: Coding]]
  ) -> SessionCoding {
    SessionCoding(
      coder: coder, kind: kind, session: session, scheme: hash,
      units: Dictionary(uniqueKeysWithValues: units.map { (.turn($0), UnitCoding(codings: $1)) }))
  }

  static func level(_ level: Int) -> Coding { Coding(value: .level(level)) }
  static func option(_ id: String) -> Coding { Coding(value: .option(id)) }
  static let yes = Coding(value: .binary(true))

  static func cue(_ severity: Int, comment: String? = nil, alternative: String? = nil) -> Coding {
    Coding(
      value: .binary(true), severity: severity, evidence: [EvidenceSpan(turn: 3, start: 0, end: 46)],
      comment: comment, alternative: alternative)
  }

  static let own = coding(
    "p01", .peer,
    "a",
    [
      2: ["validation": yes, "overall": level(4)],
      4: [
        "overall": Coding(
          value: .level(4), comment: "A plan helps me when I am stuck.", alternative: "What feels hardest?")
      ],
      6: ["missed_cue": yes, "overall": level(3)],
    ])

  static let experts = [
    coding(
      "Rosa", .expert, "a",
      [
        2: ["validation": yes, "reflection": option("simple"), "overall": level(4)],
        4: [
          "missed_cue": cue(
            3, comment: "A plain sign of risk.", alternative: "Better off without you? Please tell me more."),
          "overall": level(2),
        ],
        6: ["validation": yes, "overall": level(3)],
      ]),
    coding(
      "Sam", .expert, "a",
      [
        2: ["validation": yes, "reflection": option("simple"), "overall": level(4)],
        4: ["missed_cue": cue(2), "overall": level(1)], 6: ["validation": yes, "overall": level(3)],
      ]),
    coding(
      "Tam", .expert, "a",
      [
        2: [
          "validation": Coding(value: .binary(true), comment: "Warm and exact."),
          "reflection": option("complex"),
          "overall": level(5),
        ],
        4: ["overall": level(2)], 6: ["missed_cue": cue(1), "overall": level(3)],
      ]),
  ]

  static let expertsOfB = ["Rosa", "Sam"].map { name in
    coding(
      name, .expert, "b",
      [
        2: [
          "judging": Coding(
            value: .binary(true), comment: "SECRET-EXPERT-COMMENT", alternative: "SECRET-REPLY")
        ]
      ])
  }

  static func material(
    sessions: [SessionRecord]? = nil, codings: [SessionCoding]? = nil, helpText: String? = nil,
    notes: [String] = []
  ) -> ReportMaterial {
    ReportMaterial(
      study: "Practice study", trainee: "p01",
      sessions: sessions ?? [session("a", texts: texts), session("b", texts: ["Hi.", "You again?"])],
      scheme: scheme, schemeHash: hash, codings: codings ?? [own] + experts + expertsOfB, helpText: helpText,
      notes: notes, madeAt: Timestamp(milliseconds: 1_790_100_000_000), program: "debrief test")
  }

  static func report(_ material: ReportMaterial = material()) throws -> TraineeReport {
    try TraineeReport(of: material)
  }
}
