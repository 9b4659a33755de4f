import DebriefCore
import XMLDocuments

extension XMLWriter {
  mutating func write(_ passages: [Passage], as name: String) throws(XMLError) {
    try element(name) { list throws(XMLError) in
      for passage in passages {
        try list.element("passage", ["about": passage.anchor]) { element throws(XMLError) in
          for quote in passage.quotes {
            try element.write(
              quote, as: "quote", ["turn": quote.anchor, "speaker": quote.turn.speaker.rawValue])
          }
          for finding in passage.findings { try element.write(finding) }
        }
      }
    }
  }

  mutating func write(_ finding: Finding) throws(XMLError) {
    try element(
      "finding",
      [
        "id": finding.id, "code": finding.code.id, "value": finding.valueName,
        "standing": finding.support.standing.rawValue, "set-by": String(finding.support.setBy),
        "experts": String(finding.support.experts),
      ]
    ) { element throws(XMLError) in
      for attribute in finding.attributes { try element.element("attribute", text: attribute) }
      try element.write(finding.severity)
      try element.write(finding.evidence)
      for remark in finding.remarks { try element.write(remark) }
    }
  }

  mutating func write(_ evidence: [Evidence]) throws(XMLError) {
    for piece in evidence { try element("evidence", ["turn": piece.anchor], text: piece.words) }
  }

  mutating func write(_ step: NextStep) throws(XMLError) {
    let aim = step.code.polarity == .concern ? "change" : "keep"
    try element("step", ["code": step.code.id, "aim": aim]) { element throws(XMLError) in
      for finding in step.findings { try element.element("from", ["finding": finding.id]) }
      if let illustration = step.illustration {
        try element.write(illustration)
      } else if let example = step.example {
        try element.element("example") { element throws(XMLError) in
          if let client = example.client { try element.element("client", text: client) }
          try element.element("peer", text: example.peer ?? "")
        }
      }
    }
  }

  mutating func write(_ illustration: NextStep.Illustration) throws(XMLError) {
    try element("illustration", ["finding": illustration.finding.id]) { element throws(XMLError) in
      if let words = illustration.clientWords { try element.element("client-words", text: words) }
      if let words = illustration.ownWords { try element.element("own-words", text: words) }
      try element.write(illustration.remark)
    }
  }

  mutating func write(_ severity: Severity?) throws(XMLError) {
    for level in severity?.levels ?? [] {
      try element("severity", ["level": String(level.value)], text: level.name)
    }
  }

  mutating func write(_ remark: Remark) throws(XMLError) {
    try element("remark", ["by": remark.expert]) { element throws(XMLError) in
      try element.write(remark.severity.map { Severity(levels: [$0]) })
      if let comment = remark.comment { try element.element("comment", text: comment) }
      if let alternative = remark.alternative { try element.element("alternative", text: alternative) }
    }
  }

  mutating func write(_ remark: OwnRemark?) throws(XMLError) {
    guard let remark else { return }
    try element("own-remark") { element throws(XMLError) in
      if let comment = remark.comment { try element.element("comment", text: comment) }
      if let alternative = remark.alternative { try element.element("alternative", text: alternative) }
    }
  }

  /// Writes words as pieces. They stand in elements of their own, so that indentation adds nothing to them.
  mutating func write(
    _ quote: Quote, as name: String, _ attributes: KeyValuePairs<String, String?> = [:]
  ) throws(XMLError) {
    try element(name, attributes) { words throws(XMLError) in
      for piece in quote.pieces {
        try words.element(piece.isMarked ? "mark" : "text", text: piece.text)
      }
    }
  }
}
