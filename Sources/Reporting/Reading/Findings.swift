import DebriefCore

/// What the experts' view of a trainee's sessions holds, sorted by what matters most.
struct Findings {
  private(set) var strengths: [Finding] = []
  private(set) var concerns: [Finding] = []
  /// Concerns and strengths on which the experts were evenly split.
  private(set) var splits: [Finding] = []

  init(in readings: [SessionReading]) {
    for reading in readings {
      for kind in UnitKind.allCases {
        for unit in reading.units(of: kind) {
          for code in reading.scheme.codes(for: kind) where code.polarity != .neutral {
            take(ExpertView(of: code, on: unit, in: reading), unit, reading)
          }
        }
      }
    }
    strengths = Findings.named(Findings.varied(Findings.sorted(strengths)), "strength")
    concerns = Findings.named(Findings.sorted(concerns), "concern")
    splits = Findings.named(Findings.sorted(splits), "split")
  }

  private mutating func take(_ view: ExpertView, _ unit: CodingUnit, _ reading: SessionReading) {
    guard view.isSetByAnyone, let support = view.support, support.standing != .minority else { return }
    let finding = Finding(
      id: "", session: reading.id, sessionName: reading.record.header.name, unit: unit, code: view.code,
      valueName: view.code.hasKinds ? view.valueName : nil, support: support, severity: view.severity,
      attributes: view.attributes, quotes: Findings.quotes(for: unit, view.evidence, in: reading),
      remarks: view.remarks)
    if support.standing == .unresolved {
      splits.append(finding)
    } else if view.code.polarity == .concern {
      concerns.append(finding)
    } else {
      strengths.append(finding)
    }
  }

  /// The turns that a finding is read with: the one it is about, the one before, and those with evidence.
  private static func quotes(
    for unit: CodingUnit, _ evidence: [EvidenceSpan], in reading: SessionReading
  ) -> [Quote] {
    var numbers = Set(evidence.map(\.turn))
    if case .turn(let number) = unit { numbers.formUnion([number - 1, number]) }
    return reading.record.transcript.turns.filter { numbers.contains($0.number) }
      .map { reading.quote(of: $0, marking: evidence) }
  }

  /// Weightiest first; then what more experts saw; then the order of the conversation.
  private static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.priority != second.priority { return first.priority > second.priority }
      let shares = (
        first.support.setBy * second.support.experts, second.support.setBy * first.support.experts
      )
      return shares.0 != shares.1 ? shares.0 > shares.1 : left.offset < right.offset
    }.map(\.element)
  }

  /// The first of every code before the second of any, so that all kinds of strength are seen at the front.
  private static func varied(_ findings: [Finding]) -> [Finding] {
    var seen: [String: Int] = [:]
    let rounds = findings.map { finding -> Int in
      seen[finding.code.id, default: 0] += 1
      return seen[finding.code.id, default: 0]
    }
    return zip(findings, rounds).enumerated().sorted { left, right in
      (left.element.1, left.offset) < (right.element.1, right.offset)
    }.map(\.element.0)
  }

  /// Gives the findings their ids.
  private static func named(_ findings: [Finding], _ name: String) -> [Finding] {
    findings.enumerated().map { place, finding in
      var finding = finding
      finding.id = "\(name)-\(place + 1)"
      return finding
    }
  }
}
