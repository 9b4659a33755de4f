import Agreement
import Analysis
import DebriefCore

/// A misalignment table for reading, at most 100 columns wide.
struct MisalignmentText {
  let source: ResultSource
  let table: MisalignmentTable
  private var figures = FigureText()

  init(_ table: MisalignmentTable, of source: ResultSource) {
    self.table = table
    self.source = source
  }

  /// The whole page, line by line.
  mutating func lines() -> [String] {
    var rows = TextTable(
      "CODE", "N", "M", "PEER", "EXPERTS", "EXCESS", "95 % INTERVAL", "SCALED", "DIRECTION")
    for code in table.codes {
      rows.add(
        Terminal.plain(code.code.id), String(code.units), FigureText.clusters(code.clusters),
        figures.number(code.toExperts), figures.number(code.noiseCeiling, beside: code.toExperts),
        figures.number(code.excess, beside: code.toExperts),
        figures.interval(code.interval, beside: code.excess),
        figures.number(code.scaleFree, beside: code.excess), direction(code))
    }
    let title =
      "Misalignment of peers and experts, scheme \(Terminal.plain(source.schemeName)), "
      + Count.of(source.study.sessions.count, "session")
    let counts = table.codes.filter(\.code.codedByPeers)
      .flatMap { ["", Terminal.plain($0.code.name)] + details($0) }
    return [title, ""] + rows.lines + counts + [""] + legend()
  }

  private mutating func direction(_ code: Misalignment) -> String {
    guard case .success(let direction) = code.direction else {
      return figures.number(code.direction, beside: code.excess)
    }
    return (direction > 0 ? "+" : "") + FigureText.fixed(direction, 3)
  }

  private mutating func details(_ code: Misalignment) -> [String] {
    let scale = "\(code.code.scale.name), per \(code.code.unit.rawValue)"
    var sentences = [
      "\(scale); \(Count.of(code.peers.count, "peer")), \(Count.of(code.experts.count, "expert")); clusters are "
        + "\(code.level.rawValue)s; with fewer than two experts: \(code.unitsWithFewerThanTwoExperts); "
        + "without the peer's value: \(Count.missing(code.unitsWithoutPeerValue))"
    ]
    if case .success(let found) = code.detection {
      sentences.append("sensitivity \(share(found.sensitivity, found.sensitivityBounds))")
      sentences.append("specificity \(share(found.specificity, found.specificityBounds))")
    }
    return sentences.flatMap { $0.wrapped("  ", indent: "    ", width: 100) }
  }

  private mutating func share(_ share: Share, _ bounds: ClosedRange<Double>?) -> String {
    let value = figures.number(share.value)
    let interval = figures.interval(share.interval, beside: share.value)
    let range = bounds.flatMap {
      $0.lowerBound == $0.upperBound
        ? nil
        : "; \(FigureText.fixed($0.lowerBound, 3)) to \(FigureText.fixed($0.upperBound, 3)) with the ties"
    }
    return "\(value) \(interval), n \(share.units), m \(FigureText.clusters(share.clusters))\(range ?? "")"
  }

  private func legend() -> [String] {
    var lines = figures.noteLines.flatMap { $0.wrapped(indent: "    ", width: 100) }
    if !lines.isEmpty { lines.append("") }
    let sentences = [
      "N: units with the peer's value and two or more experts' values; every mean is over these. M: clusters "
        + "(trainees where there are several, else sessions, unless --cluster says otherwise); * fewer than "
        + "five: few clusters, do not lean on the interval.",
      "PEER: mean distance, from 0 to 1, between the peer's value and each expert's. EXPERTS, the noise "
        + "ceiling: the same between pairs of experts.",
      "EXCESS: PEER minus EXPERTS; 0 when the peer is as close to the experts as they are to each other, which "
        + "alone does not prove that the peer could be exchanged for an expert.",
      "SCALED: EXCESS over (chance − EXPERTS); 1 is chance. DIRECTION: above 0 the peer says yes more often, or "
        + "chooses higher, than the experts.",
      "Intervals: 95 %, cluster-robust t with M − 1 degrees of freedom; w: Wilson's, with n over the largest "
        + "design effect. Sensitivity and specificity: against the experts' majority, ties left out.",
      "Only codings made blind count. The figures hold for these experts and scenarios.",
    ]
    return lines + sentences.flatMap { $0.wrapped(indent: "  ", width: 100) }
      + [FigureText.dataset(source.datasetHash)]
  }
}
