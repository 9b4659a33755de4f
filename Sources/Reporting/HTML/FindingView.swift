import DebriefCore

/// A strength or a concern on the page.
struct FindingView: Sendable {
  let id: String
  let link: LinkView
  let codeName: String
  let valueName: String?
  let definition: String
  let isSingle: Bool
  let supportText: String
  let severityName: String?
  let attributeNames: String?
  let quotes: [QuoteView]
  let hasRemarks: Bool
  let remarks: [RemarkView]

  init(of finding: Finding) {
    id = finding.id
    link = LinkView(anchor: finding.anchor, label: finding.place)
    codeName = finding.code.name
    valueName = finding.valueName == finding.code.name ? nil : finding.valueName
    definition = finding.code.definition
    isSingle = finding.support.standing == .singleExpert
    supportText = finding.support.text
    severityName = finding.severity?.name
    attributeNames = finding.attributes.isEmpty ? nil : finding.attributes.joined(separator: "; ")
    quotes = finding.quotes.map(QuoteView.init)
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
    alternative = remark.alternative
  }
}

/// Something to try next time.
struct StepView: Sendable {
  let isChange: Bool
  let stepName: String
  let stepDefinition: String
  let times: String
  let places: [LinkView]
  let morePlaces: String?
  let suggestion: String?
  let suggestionLink: String?
  let suggestionPlace: String?
  let exampleClient: String?
  let examplePeer: String?

  init(of step: NextStep) {
    isChange = step.code.polarity == .concern
    stepName = step.code.name
    stepDefinition = step.code.definition
    times =
      step.findings.count == 1 ? "once" : step.findings.count == 2 ? "twice" : "\(step.findings.count) times"
    places = LinkView.list(
      step.findings.prefix(4).map { (anchor: $0.anchor, label: $0.place) }, isWhole: step.findings.count <= 4)
    morePlaces = step.findings.count > 4 ? "and \(step.findings.count - 4) more" : nil
    suggestion = step.alternative?.text
    suggestionLink = step.alternative?.finding.anchor
    suggestionPlace = step.alternative?.finding.place
    exampleClient = step.example?.client
    examplePeer = step.example?.peer
  }
}
