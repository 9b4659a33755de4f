import DebriefCore

/// Something to try next time.
struct StepView: Sendable {
  let isChange: Bool
  let stepTitle: String
  let stepDefinition: String?
  let times: String
  let places: [LinkView]
  let morePlaces: String?
  let illustration: IllustrationView?
  let exampleClient: String?
  let examplePeer: String?

  init(of step: NextStep, definition: String?) {
    let count = step.findings.count
    isChange = step.code.polarity == .concern
    stepTitle = (isChange ? "Look out for: " : count > 2 ? "Keep doing: " : "Do more of: ") + step.code.name
    stepDefinition = definition
    times = count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
    places = LinkView.list(
      step.findings.prefix(4).map { (anchor: $0.anchor, label: $0.place) }, isWhole: count <= 4)
    morePlaces = count > 4 ? "and \(count - 4) more" : nil
    illustration = step.illustration.map { IllustrationView(of: $0) }
    exampleClient = step.example?.client.map(Quotation.inner)
    examplePeer = step.example?.peer.map(Quotation.inner)
  }
}

/// What an expert wrote, with the words that it is about.
struct IllustrationView: Sendable {
  let at: LinkView
  let heard: String?
  let answered: String?
  let whyStart: String
  let reply: String?
  let why: String?

  init(of illustration: NextStep.Illustration) {
    let remark = illustration.remark
    at = LinkView(anchor: illustration.finding.anchor, label: illustration.finding.place)
    heard = illustration.clientWords.map(Quotation.excerpt)
    answered = illustration.ownWords.map(Quotation.excerpt)
    whyStart = (remark.alternative == nil ? "" : "Why, says ") + remark.expert
    reply = remark.alternative.map(Quotation.inner)
    why = remark.comment
  }
}
