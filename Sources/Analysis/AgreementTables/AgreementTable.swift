import Agreement
public import DebriefCore

/// Agreement code by code, pair by pair.
public struct AgreementTable: Sendable, Equatable {
  /// The codes, in the scheme's order or the order asked for.
  public var codes: [CodeAgreement]

  /// Computes the table.
  ///
  /// - Parameters:
  ///   - study: what was coded.
  ///   - codes: the ids of the codes wanted; none means all.
  ///   - kinds: the kinds of coder whose pairs get a row. The panel's figure is always of experts alone.
  ///   - level: what to take for independent; `nil` is, figure by figure, the trainee when the figure spans
  ///     several, else the session.
  /// - Throws: ``AnalysisError/nothingToCompare(coders:)`` when no two such coders coded the same session.
  public init(
    of study: CodedStudy, codes: [String] = [], kinds: Set<CoderKind> = [.expert],
    clusters level: ClusterLevel? = nil
  ) throws(AnalysisError) {
    let wanted = try study.codes(codes)
    let coding = study.firstPasses.filter { kinds.contains($0.kind) }
    guard Dictionary(grouping: coding, by: \.session).contains(where: { $0.value.count > 1 }) else {
      throw .nothingToCompare(coders: Set(coding.map(\.coder)).count)
    }
    self.codes = CodeSheet.sheets(of: wanted, in: study).map { sheet in
      AgreementComputation(sheet: sheet, kinds: kinds, level: level).result
    }
  }
}

/// The computation for one code.
struct AgreementComputation {
  let sheet: CodeSheet
  let kinds: Set<CoderKind>
  let level: ClusterLevel?

  private var scale: Scale { sheet.code.scale }

  var result: CodeAgreement {
    let columns = sheet.coders.indices.filter { kinds.contains(sheet.coders[$0].kind) }
    let experts = sheet.columns(of: .expert)
    let rows = sheet.rows.filter { row in columns.contains { row.judgements[$0] != .missing(.notCoded) } }
    let pairable = rows.filter { row in experts.count { row.judgements[$0].value != nil } > 1 }
    var missing: [Missing: Int] = [:]
    for row in rows {
      for column in columns {
        if case .missing(let reason) = row.judgements[column] { missing[reason, default: 0] += 1 }
      }
    }
    return CodeAgreement(
      code: sheet.code, experts: experts.map { sheet.coders[$0] }, units: rows.count,
      pairableUnits: pairable.count, missing: missing, panel: panel(over: pairable, experts),
      pairs: pairs(of: columns, in: rows))
  }

  /// The mean over units of the share of agreeing pairs of experts.
  private func panel(over rows: [CodeSheet.Row], _ experts: [Int]) -> Share {
    var shares: [(row: CodeSheet.Row, share: Double)] = []
    for row in rows {
      let counts = Dictionary(grouping: experts.compactMap { row.judgements[$0].value }) { $0 }.map(
        \.value.count)
      let ratings = counts.reduce(0, +)
      let agreeing = counts.reduce(0) { $0 + $1 * ($1 - 1) }
      shares.append((row, Double(agreeing) / Double(ratings * (ratings - 1))))
    }
    return ShareOfUnits.share(shares, level)
  }

  private func pairs(of columns: [Int], in rows: [CodeSheet.Row]) -> [PairAgreement] {
    columns.indices.flatMap { place in
      columns[(place + 1)...].compactMap { other in pair(columns[place], other, in: rows) }
    }
  }

  /// The pair's figures; `nil` when the two coded no session in common.
  func pair(_ first: Int, _ second: Int, in rows: [CodeSheet.Row]) -> PairAgreement? {
    let shared = rows.filter {
      $0.judgements[first] != .missing(.notCoded) && $0.judgements[second] != .missing(.notCoded)
    }
    guard !shared.isEmpty else { return nil }
    let both = shared.filter { $0.judgements[first].value != nil && $0.judgements[second].value != nil }
    let level = self.level ?? ClusterLevel.highest(in: both)
    let categories = scale.categories
    var tallies = ClusteredTallies<String, PairTally>(shape: PairTally(categories: max(1, categories.count)))
    for row in shared where !categories.isEmpty {
      let places = [first, second].map { column in
        row.judgements[column].value.flatMap { categories.firstIndex(of: $0) }
      }
      tallies.update(level.cluster(of: row)) { $0.add(places[0], places[1]) }
    }
    let alike = both.map { ($0, $0.judgements[first] == $0.judgements[second] ? 1.0 : 0) }
    return PairAgreement(
      first: sheet.coders[first], second: sheet.coders[second],
      agreement: ShareOfUnits.share(alike, level), sessions: Set(both.map(\.session)).count,
      onlyFirst: shared.count { $0.judgements[first].value != nil } - both.count,
      onlySecond: shared.count { $0.judgements[second].value != nil } - both.count,
      neither: shared.count { $0.judgements[first].value == nil && $0.judgements[second].value == nil },
      background: categories.isEmpty
        ? nil
        : PairBackground(
          first: sheet.coders[first].title, second: sheet.coders[second].title, table: tallies.total),
      kappas: weightSets.map { kappa($0, tallies, isDefined: !categories.isEmpty) })
  }

  private var weightSets: [Weights] {
    let count = max(1, scale.categories.count)
    if case .ordinal = scale { return [.identity(categories: count), .quadratic(categories: count)] }
    return [.identity(categories: count)]
  }

  private func kappa(
    _ weights: Weights, _ tallies: ClusteredTallies<String, PairTally>, isDefined: Bool
  ) -> KappaFigure {
    let kappa = CohenKappa(weights: weights)
    let total = tallies.total
    func figure<Figure>(_ make: () throws(Undefined) -> Figure) -> Outcome<Figure> {
      isDefined ? outcome(make) : .failure(.undefined(.needsCategories))
    }
    return KappaFigure(
      weights: weights.name,
      value: figure { () throws(Undefined) in try kappa.value(of: total) },
      parts: figure { () throws(Undefined) in try kappa.agreement(in: total) },
      unitError: figure { () throws(Undefined) in try kappa.standardError(of: total) },
      unitErrorUnderChance: figure { () throws(Undefined) in try kappa.standardErrorUnderChance(of: total) },
      interval: figure { () throws(Undefined) in try kappa.clusterInterval(over: tallies.tallies) })
  }
}
