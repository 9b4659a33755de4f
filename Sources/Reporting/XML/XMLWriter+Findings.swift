import DebriefCore
import XMLDocuments

extension XMLWriter {
  mutating func write(_ findings: [Finding], as name: String) throws(XMLError) {
    try element(name) { list throws(XMLError) in
      for finding in findings {
        try list.element(
          "finding",
          [
            "id": finding.id, "about": finding.anchor, "code": finding.code.id, "value": finding.valueName,
            "standing": finding.support.standing.rawValue, "set-by": String(finding.support.setBy),
            "experts": String(finding.support.experts),
          ]
        ) { element throws(XMLError) in
          for attribute in finding.attributes { try element.element("attribute", text: attribute) }
          try element.write(finding.severity)
          for quote in finding.quotes {
            try element.write(
              quote, as: "quote", ["turn": quote.anchor, "speaker": quote.turn.speaker.rawValue])
          }
          for remark in finding.remarks { try element.write(remark) }
        }
      }
    }
  }

  mutating func write(_ step: NextStep) throws(XMLError) {
    let aim = step.code.polarity == .concern ? "change" : "keep"
    try element("step", ["code": step.code.id, "aim": aim]) { element throws(XMLError) in
      for finding in step.findings { try element.element("from", ["finding": finding.id]) }
      if let alternative = step.alternative {
        try element.element("alternative", text: alternative.text)
      } else if let example = step.example {
        try element.element("example") { element throws(XMLError) in
          if let client = example.client { try element.element("client", text: client) }
          try element.element("peer", text: example.peer ?? "")
        }
      }
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
