public import DebriefCore
import Store

extension Desk {
  /// How far the study's coding is: by coder, session and code. Calibration is left out, and so is what nobody can work
  /// on any more, because the session's trainee does not allow it or the coder left.
  public func studyProgress(at moment: Timestamp) throws -> StudyProgress {
    let left = try study.whoLeft()
    let given = try standing(study.assignments()).filter {
      $0.purpose == .study && !left.contains($0.coder)
    }
    var lines: [Line] = []
    for (assignment, rules, scheme) in try rules(for: given) {
      lines.append(
        Line(
          assignment: assignment, rules: rules, scheme: scheme, coding: try study.coding(of: assignment.id)))
    }
    return StudyProgress(
      coders: try coderRows(lines, at: moment), sessions: try sessionRows(given), codes: Self.codeRows(lines))
  }

  /// Somebody's own pace; `nil` while there is too little to go by.
  public func pace(of coder: String) throws -> Pace? {
    Pace(of: try study.acts(of: coder), pauses: try study.pauses(of: coder))
  }

  private struct Line {
    let assignment: Assignment
    let rules: SheetRules
    let scheme: Scheme
    let coding: SessionCoding
  }

  private func coderRows(_ lines: [Line], at moment: Timestamp) throws -> [StudyProgress.CoderRow] {
    try Dictionary(grouping: lines, by: \.assignment.coder).sorted { $0.key < $1.key }.map { coder, lines in
      StudyProgress.CoderRow(
        coder: coder, given: lines.count,
        submitted: lines.count { $0.assignment.firstSubmittedAt != nil },
        overdue: lines.count { $0.assignment.isOverdue(at: moment) },
        inCorrection: lines.count { $0.assignment.state == .open && $0.assignment.firstSubmittedAt != nil },
        progress: Progress(
          answered: lines.reduce(0) { $0 + $1.rules.answered(in: $1.coding) },
          all: lines.reduce(0) { $0 + $1.rules.units.count }),
        pace: try pace(of: coder))
    }
  }

  private func sessionRows(_ given: [Assignment]) throws -> [StudyProgress.SessionRow] {
    let bySession = Dictionary(grouping: given, by: \.session)
    return try study.sessions().map { session in
      let here = bySession[session.header.name] ?? []
      let experts = here.filter { $0.kind == .expert && $0.pass == 1 }
      return StudyProgress.SessionRow(
        session: session.header.name, experts: Set(experts.map(\.coder)).count,
        submitted: Set(experts.filter { $0.firstSubmittedAt != nil }.map(\.coder)).count,
        own: here.first { $0.kind == .peer && $0.pass == 1 }?.state,
        furtherPasses: here.count { $0.pass > 1 })
    }
  }

  private static func codeRows(_ lines: [Line]) -> [StudyProgress.CodeRow] {
    let experts = lines.filter { $0.assignment.kind == .expert && $0.assignment.pass == 1 }
    return Dictionary(grouping: experts, by: \.assignment.scheme).sorted { $0.key < $1.key }.flatMap {
      hash, lines in
      (lines.first?.scheme.codes ?? []).map { code in
        var row = StudyProgress.CodeRow(scheme: hash, code: code, wanted: 0, made: 0, set: 0)
        for line in lines {
          for unit in line.rules.units
          where line.rules.codes(for: unit).contains(where: { $0.id == code.id }) {
            row.wanted += 1
            guard line.assignment.firstSubmittedAt != nil,
              let value = line.coding.value(of: code, on: unit)
            else { continue }
            row.made += 1
            if value != code.scale.unsetValue { row.set += 1 }
          }
        }
        return row
      }
    }
  }
}
