/// What is taken for independent in a figure.
public enum ClusterLevel: String, Sendable, CaseIterable {
  /// Trainees; a session whose trainee is not known stands for itself.
  case trainee
  /// Sessions.
  case session

  /// The highest level that is independent in these units: the trainee when there are several, else the session.
  static func highest(in rows: some Sequence<CodeSheet.Row>) -> ClusterLevel {
    Set(rows.compactMap(\.trainee)).count > 1 ? .trainee : .session
  }

  /// The cluster that a unit belongs to.
  func cluster(of row: CodeSheet.Row) -> String {
    switch self {
    case .session: "session \(row.session)"
    case .trainee: row.trainee.map { "trainee \($0)" } ?? "session \(row.session)"
    }
  }
}
