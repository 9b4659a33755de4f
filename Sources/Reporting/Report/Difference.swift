import DebriefCore

/// A unit that the trainee and the experts judged differently.
struct Difference: Sendable, Equatable {
  /// Who set the code.
  enum Side: String, Sendable {
    case experts, trainee, both
  }

  var session: String
  var sessionName: String
  var unit: CodingUnit
  var code: Code
  var side: Side
  var own: CodeValue
  var experts: CodeValue
  var support: Support
  /// The median severity that the experts gave.
  var severity: Severity?
  /// The words that the experts marked; nothing where their view is that the code is not there.
  var evidence: [Evidence]
  /// What the trainee wrote beside their own value.
  var ownRemark: OwnRemark?
  /// The turn, when it is one.
  var quotes: [Quote]

  /// `nil` when the two see alike, or when there is no experts' view.
  init?(of own: CodeValue, from view: ExpertView, on unit: CodingUnit, in reading: SessionReading) {
    guard let experts = view.value, experts != own, let support = view.support else { return nil }
    session = reading.id
    sessionName = reading.record.header.name
    self.unit = unit
    code = view.code
    side =
      switch (code.isSet(own), code.isSet(experts)) {
      case (true, false): .trainee
      case (false, _): .experts
      case (true, true): .both
      }
    self.own = own
    self.experts = experts
    self.support = support
    severity = view.severity
    evidence = reading.evidence(view.evidence)
    ownRemark = reading.ownRemark(on: view.code, of: unit)
    quotes = reading.record.transcript.turns.filter { .turn($0.number) == unit }
      .map { reading.quote(of: $0, marking: []) }
  }

  var anchor: String { session + unit.anchorSuffix }

  /// What decides the order among differences: the code's weight, the severity, how many experts agree.
  var importance: [Double] {
    [code.weight, severity?.number ?? 0, Double(support.setBy) / Double(max(1, support.experts))]
  }
}
