import Authoring
import DebriefCore

/// The session and the scheme that the tests work with.
enum Example {
  static let session = "p01-secret-session-1"

  /// A scheme with a code of every kind, made without a file.
  static let scheme = Scheme(
    id: "test", version: "1", title: "Test scheme", language: "en",
    codes: [
      Code(
        id: "missed", name: "Missed cue", definition: "The reply passes a sign by.",
        include: ["Surface only"],
        exclude: ["Picked up before"],
        examples: [WorkedExample(client: "A", peer: "B", value: "yes", reason: "Because")],
        polarity: .concern, severities: [Level(value: 1, name: "Mild"), Level(value: 2, name: "Grave")],
        attribute: Attribute(
          name: "kind", options: [Option(id: "left", name: "Left out"), Option(id: "done", name: "Done")]),
        evidence: .required, key: "m", codedByPeers: true, peerQuestion: "Did you miss a sign?"),
      Code(
        id: "reflection", name: "Reflection", definition: "Gives back.",
        scale: .nominal(
          options: [
            Option(id: "none", name: "None"), Option(id: "simple", name: "Simple"),
            Option(id: "complex", name: "Complex"),
          ], none: "none"), polarity: .strength, evidence: .optional, key: "e"),
      Code(
        id: "tone", name: "Tone", definition: "What it sounds like.",
        scale: .set(options: [Option(id: "warm", name: "Warm"), Option(id: "calm", name: "Calm")]), key: "t"),
      Code(
        id: "depth", name: "Depth", definition: "How deep.", unit: .clientTurn,
        scale: .interval(minimum: 0, maximum: 10), key: "d"),
      Code(
        id: "overall", name: "Overall", definition: "All in all.", unit: .session,
        scale: .ordinal(levels: [Level(value: 1, name: "Poor"), Level(value: 2, name: "Good")]), key: "o"),
    ])

  static func snapshot() throws -> Snapshot {
    try Snapshot(
      of: .scheme, id: scheme.id, version: scheme.version, meaning: scheme, source: "made by a test")
  }

  /// Four turns; everything beside the words tells what an expert must not know.
  static func session(clientText: String, peerText: String) -> SessionRecord {
    let made = Provenance(engine: "secret-engine", model: "secret-engine")
    let detail = ClientDetail(
      decision: Decision(
        phase: "secret-phase", moves: [MoveReading(move: .openQuestion, words: "secret-words")],
        trust: 0.4242,
        affect: Affect(valence: -0.4242, arousal: 0.4242),
        cues: [Cue(id: "secret-cue", kind: .risk, severity: 3, isSubtle: true, meaning: "secret-meaning")],
        disclosure: "secret-disclosure", reasons: ["secret-reason"]),
      estimate: EmotionEstimate(
        affect: Affect(valence: -0.4242, arousal: 0.4242), scores: [.sadness: 1], confidence: 0.4242,
        words: ["secret-words"], provenance: made),
      suggestions: [Suggestion(kind: .empathetic, text: "secret-suggestion", provenance: made)],
      provenance: made)
    let turns = [
      RecordedTurn(turn: Turn(number: 1, speaker: .client, text: clientText), detail: .client(detail)),
      RecordedTurn(
        turn: Turn(number: 2, speaker: .peer, text: peerText), detail: .peer(.accepted(.empathetic))),
      RecordedTurn(turn: Turn(number: 3, speaker: .client, text: "My thoughts."), detail: .client(detail)),
      RecordedTurn(turn: Turn(number: 4, speaker: .peer, text: "Sleep early."), detail: .peer(.own)),
    ]
    return SessionRecord(
      header: SessionHeader(
        name: session, trainee: "p01", scenario: "secret-scenario",
        condition: Condition(suggestions: true, emotionDisplay: true), occasion: "secret-occasion", seed: 42,
        voice: .scripted, startedAt: Timestamp(milliseconds: 1_000)),
      turns: turns, marks: [CueMark(turn: 1, note: "secret-note", at: Timestamp(milliseconds: 2_000))],
      endedAt: Timestamp(milliseconds: 3_000))
  }
}
