import DebriefCore

/// A turn on the page with what experts saw in it.
struct PassageView: Sendable {
  let link: LinkView
  let quotes: [QuoteView]
  let findings: [FindingView]

  init?(of passage: Passage, telling glossary: inout Glossary) {
    guard let first = passage.findings.first else { return nil }
    link = LinkView(anchor: passage.anchor, label: first.place)
    quotes = passage.quotes.map(QuoteView.init)
    findings = passage.findings.map { FindingView(of: $0, definition: glossary.tell($0.code)) }
  }
}

/// Tells what a code means once: where the page first speaks of it.
struct Glossary {
  private var told: Set<String> = []

  /// The code's definition; `nil` when it was told before.
  mutating func tell(_ code: Code) -> String? {
    told.insert(code.id).inserted ? code.definition : nil
  }
}

/// A strength or a concern on the page.
struct FindingView: Sendable {
  let id: String
  let codeName: String
  let valueName: String?
  let definition: String?
  let supportText: String
  let severityName: String?
  let attributeNames: String?
  let hasRemarks: Bool
  let remarks: [RemarkView]

  init(of finding: Finding, definition: String?) {
    id = finding.id
    codeName = finding.code.name
    valueName = finding.valueName == finding.code.name ? nil : finding.valueName
    self.definition = definition
    supportText = finding.support.text
    severityName = finding.severity?.name
    attributeNames = finding.attributes.isEmpty ? nil : finding.attributes.joined(separator: "; ")
    remarks = finding.remarks.map(RemarkView.init)
    hasRemarks = !remarks.isEmpty
  }
}

/// The words of a turn on the page.
struct QuoteView: Sendable {
  let turnLink: String
  let speakerName: String
  let speakerClass: String
  let turnNumber: Int
  let pieces: [PieceView]

  init(of quote: Quote) {
    turnLink = quote.anchor
    speakerName = quote.turn.speaker == .peer ? "You" : "Client"
    speakerClass = quote.turn.speaker.rawValue
    turnNumber = quote.turn.number
    pieces = quote.pieces.map { PieceView(text: $0.text, isMarked: $0.isMarked) }
  }
}

/// A piece of a turn's words.
struct PieceView: Sendable {
  let text: String
  let isMarked: Bool
}

/// What an expert wrote.
struct RemarkView: Sendable {
  let expert: String
  let comment: String?
  let alternative: String?

  init(of remark: Remark) {
    expert = remark.expert
    comment = remark.comment
    alternative = remark.alternative.map(Quotation.inner)
  }
}

/// What the trainee wrote beside their own coding.
struct OwnRemarkView: Sendable {
  let ownComment: String?
  let ownAlternative: String?

  init(of remark: OwnRemark) {
    ownComment = remark.comment
    ownAlternative = remark.alternative.map(Quotation.inner)
  }
}
