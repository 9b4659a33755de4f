public import Analysis
import DebriefCore
import Store

/// What a coder's drift is measured against.
public enum DriftYardstick: String, Sendable, CaseIterable {
  /// The gold codings of sessions that the coder coded, in tries and in the study.
  case gold
  /// The other experts' blind codings of the same sessions.
  case panel
}

extension Desk {
  /// How close coders stayed to a yardstick over time, session by session, each in the order in which they submitted.
  ///
  /// Blind revisions alone are compared, on both sides.
  /// - Parameters:
  ///   - codes: the ids of the codes to compare; none means all.
  /// - Returns: a chart for each coder.
  /// - Throws: a `StoreError` for what the study does not know.
  public func drifts(
    of coders: [String], scheme sha256: String, against yardstick: DriftYardstick, codes: [String] = []
  ) throws -> [String: DriftChart] {
    let scheme = try study.scheme(sha256: sha256)
    for code in codes where scheme.code(code) == nil {
      throw StoreError.unknownCode(code, known: scheme.codes.map(\.id))
    }
    let wanted = scheme.codes.filter { codes.isEmpty || codes.contains($0.id) }
    let blind = Dictionary(
      grouping: try study.submittedCodings(scheme: sha256).filter { $0.kind == .expert && $0.pass == 1 },
      by: \.session)
    let golds = try study.golds(scheme: sha256)
    return try coders.reduce(into: [:]) { charts, coder in
      var points: [DriftChart.Point] = []
      for assignment in try study.assignments(of: coder) {
        guard assignment.scheme == sha256, assignment.pass == 1, assignment.kind == .expert,
          let submittedAt = assignment.firstSubmittedAt,
          let revision = try study.blindRevision(of: assignment.id)
        else { continue }
        let others: [SessionCoding]
        switch yardstick {
        case .gold:
          let part = try study.calibration(with: assignment.id)?.parts.first {
            $0.assignment == assignment.id
          }
          let gold =
            try part.map { try study.gold($0.gold) } ?? golds.last { $0.session == assignment.session }
          others = [gold?.coding].compactMap { $0 }
        case .panel:
          guard assignment.purpose == .study else { continue }
          others = (blind[assignment.session] ?? []).filter { $0.coder != coder }
        }
        guard !others.isEmpty else { continue }
        let outline = SessionOutline(of: try study.transcript(of: assignment.session), trainee: nil)
        let own = try study.coding(of: assignment.id, revision: revision)
        let point = DriftChart.Point(of: own, with: others, session: outline, codes: wanted, at: submittedAt)
        if let point { points.append(point) }
      }
      charts[coder] = DriftChart(of: points)
    }
  }

  /// One coder's chart; see ``drifts(of:scheme:against:codes:)``.
  public func drift(
    of coder: String, scheme sha256: String, against yardstick: DriftYardstick, codes: [String] = []
  ) throws -> DriftChart {
    try drifts(of: [coder], scheme: sha256, against: yardstick, codes: codes)[coder] ?? DriftChart(of: [])
  }
}
