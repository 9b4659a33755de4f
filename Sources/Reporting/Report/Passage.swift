import DebriefCore

/// A place in a conversation with everything of one kind that experts saw there.
struct Passage: Sendable, Equatable {
  /// The id of the unit that it is about: a turn's or the session's.
  var anchor: String
  /// The words that it is read with: the client's turn before, the peer's, and others that hold evidence.
  var quotes: [Quote]
  /// What was seen there, weightiest first. Never empty.
  var findings: [Finding]

  /// Puts findings of the same unit together, each unit where its first finding stands.
  static func grouped(_ findings: [Finding], in readings: [SessionReading]) -> [Passage] {
    var order: [String] = []
    var groups: [String: [Finding]] = [:]
    for finding in findings {
      if groups[finding.anchor] == nil { order.append(finding.anchor) }
      groups[finding.anchor, default: []].append(finding)
    }
    return order.compactMap { anchor in
      guard let group = groups[anchor], let first = group.first,
        let reading = readings.first(where: { $0.id == first.session })
      else { return nil }
      return Passage(anchor: anchor, quotes: quotes(for: group, of: first.unit, in: reading), findings: group)
    }
  }

  private static func quotes(
    for findings: [Finding], of unit: CodingUnit, in reading: SessionReading
  ) -> [Quote] {
    let evidence = findings.flatMap { $0.evidence.map(\.span) }
    var numbers = Set(evidence.map(\.turn))
    if case .turn(let number) = unit { numbers.formUnion([number - 1, number]) }
    return reading.record.transcript.turns.filter { numbers.contains($0.number) }
      .map { reading.quote(of: $0, marking: evidence) }
  }

  /// The words of a speaker that a finding of this passage is about: those marked, else the whole turn.
  func words(of speaker: Speaker, for finding: Finding) -> String? {
    let marked = finding.evidence.filter { $0.speaker == speaker }.map(\.words)
    guard marked.isEmpty else { return marked.joined(separator: " … ") }
    guard case .turn(let number) = finding.unit else { return nil }
    return quotes.last { $0.turn.speaker == speaker && $0.turn.number <= number }?.turn.text
  }
}
