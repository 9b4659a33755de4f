public import Agreement
public import DebriefCore

extension Ratings {
  /// What coders of some kinds said with one code; `nil` where the code's scale has no categories.
  ///
  /// - Parameters:
  ///   - sheet: everything that was said with the code.
  ///   - kinds: the kinds of coder whose ratings count.
  ///   - level: what to take for independent; `nil` is the trainee when the units span several, else the session.
  public init?(_ sheet: CodeSheet, kinds: Set<CoderKind>, clusters level: ClusterLevel? = nil) {
    let categories = sheet.code.scale.categories
    guard !categories.isEmpty else { return nil }
    let columns = sheet.coders.indices.filter { kinds.contains(sheet.coders[$0].kind) }
    let rows = sheet.rows.filter { row in columns.contains { row.judgements[$0].value != nil } }
    let level = level ?? ClusterLevel.highest(in: rows)
    self.init(coders: columns.map { sheet.coders[$0].name }, categories: categories.map(\.text))
    for row in rows {
      let places = columns.map { column in
        row.judgements[column].value.flatMap { categories.firstIndex(of: $0) }
      }
      add(Row(cluster: level.cluster(of: row), categories: places))
    }
  }
}
