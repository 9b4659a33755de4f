import Charts
import DebriefCore
import XMLDocuments

extension XMLWriter {
  mutating func write(_ session: SessionReport) throws(XMLError) {
    let (view, experts) = session.expertView.words
    try element(
      "session",
      [
        "id": session.id, "name": session.name, "voice": session.header.voice.rawValue,
        "scenario": session.header.scenario, "occasion": session.header.occasion,
        "started-at": session.header.startedAt?.text, "ended-at": session.endedAt?.text,
        "own-coding": session.hasOwnCoding ? "true" : "false", "expert-view": view,
        "experts": String(experts),
      ]
    ) { element throws(XMLError) in
      for judgement in session.judgements { try element.write(judgement) }
      for turn in session.turns { try element.write(turn) }
    }
  }

  mutating func write(_ turn: TurnReport) throws(XMLError) {
    let (origin, suggestion, distance) = turn.originWords
    try element(
      "turn",
      [
        "id": turn.quote.anchor, "number": String(turn.quote.turn.number),
        "speaker": turn.quote.turn.speaker.rawValue, "origin": origin, "suggestion": suggestion,
        "edit-distance": distance,
      ]
    ) { element throws(XMLError) in
      try element.write(turn.quote, as: "words")
      if let estimate = turn.estimate {
        try element.element(
          "emotion",
          [
            "valence": Figure.plain(estimate.affect.valence),
            "arousal": Figure.plain(estimate.affect.arousal),
            "leading": estimate.leading.rawValue, "engine": estimate.provenance.engine,
            "model": estimate.provenance.model,
          ])
      }
      for mark in turn.marks { try element.element("noticed", text: mark) }
      for judgement in turn.judgements { try element.write(judgement) }
    }
  }

  mutating func write(_ judgement: Judgement) throws(XMLError) {
    try element(
      "judgement",
      [
        "code": judgement.code.id, "standing": judgement.support?.standing.rawValue,
        "set-by": judgement.support.map { String($0.setBy) },
        "experts": judgement.support.map { String($0.experts) }, "expert-value": judgement.expertValue,
        "trainee-value": judgement.ownValue,
      ]
    ) { element throws(XMLError) in
      try element.write(judgement.severity)
      for remark in judgement.remarks { try element.write(remark) }
      try element.write(judgement.ownRemark)
    }
  }
}

extension SessionReport.ExpertView {
  /// The state as the schema names it, and how many experts it is of.
  fileprivate var words: (String, Int) {
    switch self {
    case .shown(let experts): ("shown", experts)
    case .withheld: ("withheld", 0)
    case .none: ("none", 0)
    }
  }
}

extension TurnReport {
  /// Where the words came from, as the schema names it; the suggestion's kind; the edit distance.
  fileprivate var originWords: (String?, String?, String?) {
    switch origin {
    case .own: ("own", nil, nil)
    case .simulated: ("simulated", nil, nil)
    case .accepted(let kind): ("accepted", kind.rawValue, nil)
    case .edited(let kind, let distance): ("edited", kind.rawValue, String(distance))
    case nil: (nil, nil, nil)
    }
  }
}
