public import Agreement
public import DebriefCore

extension Ratings {
  /// What coders of some kinds said with one code.
  ///
  /// Numbers and sets of options are categories too: those that occur, in their order. More than
  /// ``mostDifferentNumbers`` numbers, or options, have no table.
  ///
  /// - Parameters:
  ///   - sheet: everything that was said with the code.
  ///   - kinds: the kinds of coder whose ratings count.
  ///   - level: what to take for independent; `nil` is the trainee when the units that two coders judged
  ///     span several, else the session.
  ///   - periods: each session's period.
  public init?(
    _ sheet: CodeSheet, kinds: Set<CoderKind>, clusters level: ClusterLevel? = nil,
    periods: [String: String] = [:]
  ) {
    let columns = sheet.coders.indices.filter { kinds.contains(sheet.coders[$0].kind) }
    let rows = sheet.rows.filter { row in columns.contains { row.judgements[$0] != .missing(.notCoded) } }
    let used = Set(rows.flatMap { row in columns.compactMap { row.judgements[$0].value } })
    guard let codebook = RatingCodebook(of: sheet.code.scale, used: used) else { return nil }
    let compared = rows.filter { row in columns.count { row.judgements[$0].value != nil } > 1 }
    let level = level ?? ClusterLevel.highest(in: compared)
    self.init(
      coders: columns.map { sheet.coders[$0].name }, categories: codebook.values.map(\.text),
      sets: codebook.sets, options: codebook.options)
    let places = Dictionary(uniqueKeysWithValues: codebook.values.enumerated().map { ($1, $0) })
    for row in rows {
      let categories = columns.map { column in row.judgements[column].value.flatMap { places[$0] } }
      add(
        Row(
          cluster: level.cluster(of: row), session: row.session, period: periods[row.session],
          categories: categories))
    }
  }

  /// The most different numbers, and the most options of a set, that there are figures of.
  public static let mostDifferentNumbers = 1000
}

/// The values of a scale as categories, in their order.
private struct RatingCodebook {
  var values: [CodeValue]
  var sets: [UInt64]?
  var options: [String] = []

  init?(of scale: Scale, used: Set<CodeValue>) {
    switch scale {
    case .binary, .nominal, .ordinal:
      values = scale.categories
    case .interval:
      let numbers = Set(used.compactMap { if case .number(let number) = $0 { number } else { nil } }).sorted()
      guard !numbers.isEmpty, numbers.count <= Ratings.mostDifferentNumbers else { return nil }
      values = numbers.map(CodeValue.number)
    case .set(let options):
      guard options.count <= 64, !used.isEmpty else { return nil }
      let bits = used.compactMap { value -> (UInt64, CodeValue)? in
        guard case .options(let ids) = value else { return nil }
        let places = options.indices.filter { ids.contains(options[$0].id) }
        return (places.reduce(0) { $0 | 1 << UInt64($1) }, value)
      }
      let sorted = bits.sorted { ($0.0.nonzeroBitCount, $0.0) < ($1.0.nonzeroBitCount, $1.0) }
      values = sorted.map(\.1)
      sets = sorted.map(\.0)
      self.options = options.map(\.id)
    }
  }
}
