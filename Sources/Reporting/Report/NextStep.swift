import DebriefCore

/// Something to try in the next conversation, drawn from what was seen in these.
struct NextStep: Sendable, Equatable {
  var code: Code
  /// The findings that it comes from, weightiest first. Never empty.
  var findings: [Finding]
  /// What an expert wrote about one of them: for a concern a reply to try, for a strength what they liked.
  var illustration: Illustration?
  /// An example from the scheme of a reply without the concern; only where no expert suggested one.
  var example: WorkedExample?

  /// An expert's words on a finding, with the words that they are about.
  struct Illustration: Sendable, Equatable {
    var finding: Finding
    var remark: Remark
    /// What the client had said, and what the trainee did; `nil` where there was nothing.
    var clientWords: String?
    var ownWords: String?
  }

  /// At most three steps: up to two that mend concerns, those of leading codes first and then those that weigh
  /// most together; the rest to keep what went well.
  static func steps(strengths: [Passage], concerns: [Passage], scheme: Scheme) -> [NextStep] {
    let mending = grouped(concerns, scheme).prefix(strengths.isEmpty ? 3 : 2)
    let keeping = grouped(strengths, scheme).prefix(mending.count == 2 ? 1 : 2)
    return mending.map { NextStep(mending: $0, in: concerns) }
      + keeping.map { NextStep(keeping: $0, in: strengths) }
  }

  private init(mending findings: [Finding], in passages: [Passage]) {
    code = findings[0].code
    self.findings = findings
    illustration = NextStep.illustration(of: findings, in: passages) { $0.alternative != nil }
    example = illustration == nil ? NextStep.betterReply(in: findings[0].code) : nil
  }

  private init(keeping findings: [Finding], in passages: [Passage]) {
    code = findings[0].code
    self.findings = findings
    illustration = NextStep.illustration(of: findings, in: passages) { $0.comment != nil }
  }

  private static func illustration(
    of findings: [Finding], in passages: [Passage], where tells: (Remark) -> Bool
  ) -> Illustration? {
    for finding in findings {
      guard let remark = finding.remarks.first(where: tells),
        let passage = passages.first(where: { $0.anchor == finding.anchor })
      else { continue }
      return Illustration(
        finding: finding, remark: remark, clientWords: passage.words(of: .client, for: finding),
        ownWords: passage.words(of: .peer, for: finding))
    }
    return nil
  }

  /// The findings by code, in the order in which to take them up.
  private static func grouped(_ passages: [Passage], _ scheme: Scheme) -> [[Finding]] {
    var groups: [[Finding]] = []
    for finding in passages.flatMap(\.findings) {
      if let index = groups.firstIndex(where: { $0[0].code.id == finding.code.id }) {
        groups[index].append(finding)
      } else {
        groups.append([finding])
      }
    }
    return groups.ranked { group in
      [scheme.leads(group[0].code) ? 1 : 0, group.reduce(0) { $0 + $1.priority }]
    }
  }

  /// The scheme's first example of a reply that the concern is not in.
  private static func betterReply(in code: Code) -> WorkedExample? {
    guard let unset = code.scale.unsetValue else { return nil }
    return code.examples.first { $0.peer != nil && CodeValue($0.value, on: code.scale) == unset }
  }
}
