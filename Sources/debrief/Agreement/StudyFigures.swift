import Agreement
import Analysis
import CSV
import DebriefCore

/// The figures that were asked for by name, for each code of a study.
struct StudyFigures {
  private let source: ResultSource
  private let command: AgreementCommand
  private let codes: [(code: Code, ratings: Ratings)]
  private let periods: StudyPeriods

  private var options: FigureOptions { command.figures }

  init(_ source: ResultSource, command: AgreementCommand) throws {
    self.source = source
    self.command = command
    let periods = StudyPeriods(of: source.study.sessions)
    self.periods = periods
    let kinds = Set(command.kinds.map(\.kind))
    let wanted = try source.study.codes(command.options.codes)
    codes = CodeSheet.sheets(of: wanted, in: source.study).compactMap { sheet in
      let code = sheet.code
      let ratings = Ratings(
        sheet, kinds: kinds, clusters: command.options.cluster?.level, periods: periods.bySession)
      guard let ratings, ratings.coders.count > 1 else {
        Terminal.say(
          "\(Terminal.plain(code.name)) (\(code.id)) has no values of two coders that can be tabled; left out."
        )
        return nil
      }
      return (code, ratings)
    }
  }

  func print() async throws {
    if options.breakdown == .period {
      Terminal.say(
        periods.bySession.isEmpty
          ? "No session has an occasion or a date, so that there are no periods."
          : "Periods are the sessions' \(periods.kind.rawValue)s.")
    }
    let reports = try await reports()
    let rated = try zip(codes, reports).map { known, report in
      let (code, ratings) = known
      let unsuited = try options.unsuited(to: ratings, level: Self.level(of: code))
      if !unsuited.isEmpty {
        Terminal.say(
          "\(Terminal.plain(code.name)) (\(code.id)) has neither numbers nor an order; left out: "
            + unsuited.map(\.title).joined(separator: ", ") + ".")
      }
      var report = report
      if options.differences, options.breakdown == .code, let first = codes.first, first.code.id != code.id {
        report.all.differences = try difference(of: code, ratings, from: first)
      }
      return RatedCode(id: code.id, title: AgreementText.title(code).wrapped(width: 100), report: report)
    }
    let all = RatedCodes(codes: rated, options: options, datasetHash: source.datasetHash)
    switch command.options.format {
    case .table: all.printTable()
    case .json: try Terminal.printJSON(json(rated))
    case .csv: all.printCSV()
    }
    try all.plot()
  }

  /// The figures of each code, as many codes at a time as there are cores.
  private func reports() async throws -> [RatingReport] {
    let computations = try codes.map { code, ratings in
      try options.computation(of: ratings, level: Self.level(of: code), none: Self.none(of: code))
    }
    return await withTaskGroup(of: (place: Int, report: RatingReport).self) { group in
      for (place, compute) in computations.enumerated() { group.addTask { (place, compute()) } }
      let reports = await group.reduce(into: [:]) { $0[$1.place] = $1.report }
      return computations.indices.compactMap { reports[$0] }
    }
  }

  /// A code's figures less those of the first code, where both have the same categories and coders.
  private func difference(
    of code: Code, _ ratings: Ratings, from first: (code: Code, ratings: Ratings)
  ) throws -> [RatingDifference] {
    guard ratings.categories == first.ratings.categories, ratings.coders == first.ratings.coders else {
      return []
    }
    let figures = try options.figures(of: first.ratings, level: Self.level(of: first.code))
    return figures.differences(of: ratings, named: code.id, firstNamed: first.code.id)
  }

  private func json(_ rated: [RatedCode]) -> StudyFigureJSON {
    StudyFigureJSON(
      scheme: StatedScheme(source.scheme), sessions: source.study.sessions.map(\.name),
      periods: options.breakdown == .period ? periods.kind.rawValue : nil,
      datasetSha256: source.datasetHash, leftOut: source.leftOut,
      codes: zip(codes, rated).map { known, rated in
        let sections = rated.sections.map {
          SectionJSON($0.section, explained: options.explain, words: options.words?.scale)
        }
        return StudyFigureJSON.CodeRow(
          code: StatedCode(known.code), figures: sections[0].figures,
          sessionTallies: sections[0].sessionTallies,
          differences: sections[0].differences, beside: sections[0].beside, none: rated.report.none,
          whereSeen: sections.count > 1 ? sections[1] : nil)
      })
  }

  private static func level(of code: Code) -> LevelChoice {
    switch code.scale {
    case .binary, .nominal, .set: .nominal
    case .ordinal: .ordinal
    case .interval: .interval
    }
  }

  /// The place of the option that says that nothing was there.
  private static func none(of code: Code) -> Int? {
    guard case .nominal(let options, let none) = code.scale else { return nil }
    return options.firstIndex { $0.id == none }
  }
}

/// The figures of a study's codes as JSON holds them.
struct StudyFigureJSON: Encodable {
  var analysis = "agreement"
  var scheme: StatedScheme
  var sessions: [String]
  var periods: String?
  var datasetSha256: String
  var leftOut: LeftOut
  var codes: [CodeRow]

  struct CodeRow: Encodable {
    var code: StatedCode
    var figures: [FigureRow]
    var sessionTallies: [TallyRow]
    var differences: [DifferenceRow]
    var beside: BesideJSON
    var none: String?
    var whereSeen: SectionJSON?
  }
}
