import DebriefCore

/// What the experts' view of a trainee's sessions holds, turn by turn, sorted by what matters most.
struct Findings {
  /// Every kind of strength before any kind again.
  let strengths: [Passage]
  /// Weightiest first; concerns of the scheme's leading codes before all others.
  let concerns: [Passage]
  /// Concerns and strengths on which the experts were evenly split.
  let splits: [Passage]

  init(in readings: [SessionReading], scheme: Scheme) {
    let found = readings.flatMap(Findings.all)
    let (split, shared) = (
      found.filter { $0.support.standing == .unresolved }, found.filter { $0.support.standing != .unresolved }
    )
    func passages(_ findings: [Finding]) -> [Passage] {
      Passage.grouped(findings.ranked(leading: scheme), in: readings)
    }
    let strong = passages(shared.filter { $0.code.polarity == .strength })
    strengths = Findings.named(Findings.varied(strong), "strength")
    concerns = Findings.named(passages(shared.filter { $0.code.polarity == .concern }), "concern")
    splits = Findings.named(passages(split), "split")
  }

  /// Everything in the experts' view of a session, in the order of the conversation.
  private static func all(in reading: SessionReading) -> [Finding] {
    UnitKind.allCases.flatMap { kind in
      reading.units(of: kind).flatMap { unit in
        reading.scheme.codes(for: kind).filter { $0.polarity != .neutral }.compactMap { code in
          finding(of: code, on: unit, in: reading)
        }
      }
    }
  }

  private static func finding(of code: Code, on unit: CodingUnit, in reading: SessionReading) -> Finding? {
    let view = ExpertView(of: code, on: unit, in: reading)
    guard view.isSetByAnyone, let support = view.support, support.isInView else { return nil }
    return Finding(
      id: "", session: reading.id, sessionName: reading.record.header.name, unit: unit, code: code,
      valueName: code.hasKinds ? view.valueName : nil, support: support, severity: view.severity,
      attributes: view.attributes, evidence: reading.evidence(view.evidence), remarks: view.remarks,
      rating: reading.rating(of: unit))
  }

  /// The passages so that every kind of strength is seen before one that was shown already.
  private static func varied(_ passages: [Passage]) -> [Passage] {
    var rest = passages
    var varied: [Passage] = []
    var shown: Set<String> = []
    while !rest.isEmpty {
      guard let next = rest.firstIndex(where: { !shown.isSuperset(of: $0.findings.map(\.code.id)) }) else {
        shown = []
        continue
      }
      shown.formUnion(rest[next].findings.map(\.code.id))
      varied.append(rest.remove(at: next))
    }
    return varied
  }

  /// Gives the findings their ids.
  private static func named(_ passages: [Passage], _ name: String) -> [Passage] {
    var count = 0
    return passages.map { passage in
      var passage = passage
      for index in passage.findings.indices {
        count += 1
        passage.findings[index].id = "\(name)-\(count)"
      }
      return passage
    }
  }
}

extension [Finding] {
  /// Leading codes first, then what was not decided against half of the experts or more, what weighs most, what more
  /// experts saw, what an expert wrote about, and strengths in turns rated higher, concerns in turns rated lower; then
  /// the order of the conversation.
  fileprivate func ranked(leading scheme: Scheme) -> [Finding] {
    ranked { finding in
      let rating = finding.rating ?? 0
      return [
        scheme.leads(finding.code) ? 1 : 0, finding.support.isOfMost ? 1 : 0, finding.priority,
        Double(finding.support.setBy) / Double(finding.support.experts), finding.hasComment ? 1 : 0,
        finding.code.polarity == .concern ? -rating : rating,
      ]
    }
  }
}

extension Finding {
  /// Whether an expert wrote about it.
  fileprivate var hasComment: Bool { remarks.contains { $0.comment != nil } }
}
