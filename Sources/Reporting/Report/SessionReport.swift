import DebriefCore

/// A session as the report tells of it.
struct SessionReport: Sendable, Equatable {
  /// Whether the experts' view is told.
  enum ExpertView: Sendable, Equatable {
    case shown(experts: Int)
    /// The trainee has not submitted their own coding.
    case withheld
    /// No expert has submitted a coding yet.
    case none
  }

  /// The id that links lead to, such as `s1`.
  var id: String
  var name: String
  var header: SessionHeader
  var endedAt: Timestamp?
  var expertView: ExpertView
  var hasOwnCoding: Bool
  var turns: [TurnReport]
  /// What was judged of the whole session.
  var judgements: [Judgement]

  init(of reading: SessionReading) {
    id = reading.id
    name = reading.record.header.name
    header = reading.record.header
    endedAt = reading.record.endedAt
    hasOwnCoding = reading.own != nil
    expertView =
      if reading.own == nil { .withheld } else if reading.experts.isEmpty { .none } else {
        .shown(experts: reading.experts.count)
      }
    judgements = reading.judgements(of: .session)
    let evidence = reading.shownEvidence
    turns = reading.record.turns.map { TurnReport(of: $0, in: reading, marking: evidence) }
  }
}

/// A turn with what was seen in it.
struct TurnReport: Sendable, Equatable {
  var quote: Quote
  var origin: TurnOrigin?
  /// What the client's words sounded like; recorded client turns have it.
  var estimate: EmotionEstimate?
  /// The trainee's notes "I noticed something" on this turn; an empty text when they only marked it.
  var marks: [String]
  var judgements: [Judgement]

  init(of turn: RecordedTurn, in reading: SessionReading, marking evidence: [EvidenceSpan]) {
    let number = turn.turn.number
    judgements = reading.judgements(of: .turn(number))
    quote = reading.quote(of: turn.turn, marking: evidence)
    origin = turn.origin
    estimate = turn.client?.estimate
    marks = reading.record.marks.filter { $0.turn == number }.map { $0.note ?? "" }
  }
}

/// What was seen in a unit with one code, by the experts and by the trainee.
struct Judgement: Sendable, Equatable {
  var code: Code
  /// How the experts' judgements come together; `nil` when no expert judged it.
  var support: Support?
  /// The experts' value in words: the reference's, or each value with its count where there is none.
  var expertValue: String?
  /// The trainee's own value in words; `nil` when they do not judge by this code or gave none.
  var ownValue: String?
  /// Whether the trainee set the code.
  var isSetByOwn: Bool
  /// What the trainee wrote beside their own value.
  var ownRemark: OwnRemark?
  var severity: Severity?
  var remarks: [Remark]
}
