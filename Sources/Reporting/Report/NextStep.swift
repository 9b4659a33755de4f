import DebriefCore

/// Something to try in the next conversation, drawn from what was seen in these.
struct NextStep: Sendable, Equatable {
  var code: Code
  /// The findings that it comes from, weightiest first. Never empty.
  var findings: [Finding]
  /// What an expert would have said, with the finding it belongs to.
  var alternative: Alternative?
  /// An example from the scheme of a reply without the concern; only where no expert suggested one.
  var example: WorkedExample?

  /// A reply that an expert suggested.
  struct Alternative: Sendable, Equatable {
    var finding: Finding
    var text: String
  }

  /// At most three steps: up to two that mend the weightiest concerns, the rest to do more of what went well.
  static func steps(strengths: [Finding], concerns: [Finding], scheme: Scheme) -> [NextStep] {
    let mending = grouped(concerns).prefix(strengths.isEmpty ? 3 : 2)
    let keeping = grouped(strengths).prefix(mending.count == 2 ? 1 : 2)
    return mending.map(NextStep.init(mending:)) + keeping.map(NextStep.init(keeping:))
  }

  private init(mending findings: [Finding]) {
    code = findings[0].code
    self.findings = findings
    alternative =
      findings.lazy.compactMap { finding in
        finding.remarks.lazy.compactMap(\.alternative).first.map { Alternative(finding: finding, text: $0) }
      }.first
    example = alternative == nil ? NextStep.betterReply(in: findings[0].code) : nil
  }

  private init(keeping findings: [Finding]) {
    code = findings[0].code
    self.findings = findings
  }

  /// The findings by code; the code whose findings weigh most together comes first.
  private static func grouped(_ findings: [Finding]) -> [[Finding]] {
    var groups: [[Finding]] = []
    for finding in findings {
      if let index = groups.firstIndex(where: { $0[0].code.id == finding.code.id }) {
        groups[index].append(finding)
      } else {
        groups.append([finding])
      }
    }
    let weighed = groups.enumerated().map { place, group in
      (place: place, group: group, weight: group.reduce(0) { $0 + $1.priority })
    }
    return weighed.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.place < $1.place }.map(
      \.group)
  }

  /// The scheme's first example of a reply that the concern is not in.
  private static func betterReply(in code: Code) -> WorkedExample? {
    guard let unset = code.scale.unsetValue else { return nil }
    return code.examples.first { $0.peer != nil && CodeValue($0.value, on: code.scale) == unset }
  }
}
