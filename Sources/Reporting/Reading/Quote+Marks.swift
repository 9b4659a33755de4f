import DebriefCore

extension Quote {
  /// Cuts a text where marks begin and end.
  static func pieces(of text: String, marking spans: [EvidenceSpan]) -> [Piece] {
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    func add(_ range: Range<Int>, isMarked: Bool) {
      guard !range.isEmpty else { return }
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[range])
      pieces.append(Piece(text: String(piece), isMarked: isMarked))
    }
    var done = 0
    for mark in EvidenceSpan.merged(spans, in: text) {
      add(done..<mark.start, isMarked: false)
      add(mark.start..<mark.end, isMarked: true)
      done = mark.end
    }
    add(done..<scalars.count, isMarked: false)
    return pieces
  }
}

extension EvidenceSpan {
  /// Spans of one turn in order, without those that do not lie in its text. Spans that overlap, touch or have
  /// nothing but spaces between them become one.
  static func merged(_ spans: [EvidenceSpan], in text: String) -> [EvidenceSpan] {
    let scalars = Array(text.unicodeScalars)
    let lying = spans.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= scalars.count }
    var merged: [EvidenceSpan] = []
    for span in lying.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = merged.last,
        scalars[min(last.end, span.start)..<span.start].allSatisfy(\.properties.isWhitespace)
      {
        merged[merged.count - 1].end = max(last.end, span.end)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
