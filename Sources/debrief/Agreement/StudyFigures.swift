import Agreement
import Analysis
import CSV
import DebriefCore

/// The figures that were asked for by name, for each code of a study.
struct StudyFigures {
  private let source: ResultSource
  private let options: FigureOptions
  private let format: ResultFormat
  private let codes: [(code: Code, ratings: Ratings)]

  init(_ source: ResultSource, command: AgreementCommand) throws {
    self.source = source
    options = command.figures
    format = command.options.format
    let kinds = Set(command.kinds.map(\.kind))
    codes = try source.study.codes(command.options.codes).compactMap { code in
      let sheet = CodeSheet(of: code, in: source.study)
      let ratings = Ratings(sheet, kinds: kinds, clusters: command.options.cluster?.level)
      guard let ratings, ratings.coders.count > 1 else {
        Terminal.say(
          "\(Terminal.plain(code.name)) (\(code.id)) has no categories that two coders used; left out.")
        return nil
      }
      return (code, ratings)
    }
  }

  func print() throws {
    var all: [(code: Code, ratings: Ratings, figures: [RatingFigure])] = []
    for (code, ratings) in codes {
      var isOrdered = false
      if case .ordinal = code.scale { isOrdered = true }
      let figures = try options.figures(
        of: ratings, ordered: options.level.map { $0 != .nominal } ?? isOrdered)
      all.append((code, ratings, figures.figures(by: options.breakdown)))
    }
    switch format {
    case .table: table(all)
    case .json:
      try Terminal.printJSON(
        StudyFigureJSON(
          scheme: StatedScheme(source.scheme), sessions: source.study.sessions.map(\.name),
          codes: all.map { code, _, figures in
            StudyFigureJSON.CodeRow(
              code: StatedCode(code), figures: figures.map { FigureJSON.Row($0, explained: options.explain) })
          }))
    case .csv: Terminal.write(FigureCSV.text(of: all.map { ($0.code.id, $0.figures) }))
    }
    if let path = options.plot {
      let rows = all.flatMap { code, ratings, figures in
        ForestFile.rows(figures, of: ratings, before: "\(code.id), ")
      }
      try ForestFile.write(rows, to: path)
    }
  }

  private func table(_ all: [(code: Code, ratings: Ratings, figures: [RatingFigure])]) {
    for (code, ratings, figures) in all {
      var table = FigureTable(figures, of: ratings)
      (AgreementText.title(code).wrapped(width: 100) + table.lines() + [""]).forEach { Terminal.print($0) }
    }
    if options.explain { Explanation.lines(of: all.flatMap(\.figures)).forEach { Terminal.print($0) } }
  }
}

/// The figures of a study's codes as JSON holds them.
struct StudyFigureJSON: Encodable {
  var analysis = "agreement"
  var scheme: StatedScheme
  var sessions: [String]
  var codes: [CodeRow]

  struct CodeRow: Encodable {
    var code: StatedCode
    var figures: [FigureJSON.Row]
  }
}
