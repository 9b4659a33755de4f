import Agreement
import Analysis
import ArgumentParser
import CSV
import Interchange

/// `debrief agreement FILE.csv`: figures of a lab's own file, without any study.
struct FileAgreement {
  let file: RatingFile
  let options: FigureOptions

  /// The figures in the wanted form, on standard output.
  func print(as format: ResultFormat, none: String?) throws {
    let ratings = file.ratings
    let known: LevelChoice = .nominal
    let unsuited = try options.unsuited(to: ratings, level: known)
    if !unsuited.isEmpty {
      throw ValidationError(
        """
        \(unsuited.map(\.title).joined(separator: ", ")) can only be of numbers, or of categories with an order: \
        add --level ordinal and --categories with all of them, lowest first.
        """)
    }
    let report = try options.report(of: ratings, level: known, none: try place(of: none))
    RatingSummary(file: file).remarks.forEach { Terminal.say($0) }
    let codes = RatedCodes(
      codes: [RatedCode(id: "", title: [], report: report)], options: options, datasetHash: file.sha256)
    switch format {
    case .table: codes.printTable()
    case .json: try Terminal.printJSON(FileJSON(report, of: file, options: options))
    case .csv: codes.printCSV()
    }
    try codes.plot()
  }

  private func place(of none: String?) throws -> Int? {
    guard let none else { return nil }
    guard file.ratings.sets == nil else { return nil }
    guard let place = file.ratings.categories.firstIndex(of: none) else {
      throw RatingFileError.noSuchNone(
        file: file.name, category: none, categories: file.ratings.categories)
    }
    return place
  }
}

/// Figures of a file as JSON holds them.
struct FileJSON: Encodable {
  var analysis = "agreement"
  var file: String
  var datasetSha256: String
  var coders: [String]
  var categories: [String]
  var categoriesAsTheyOccur: Bool
  var units: Int
  var missing: [String: Int]
  var figures: [FigureRow]
  var sessionTallies: [TallyRow]
  var differences: [DifferenceRow]
  var beside: BesideJSON
  var confusion: [[Int]]?
  var none: String?
  var whereSeen: SectionJSON?

  init(_ report: RatingReport, of file: RatingFile, options: FigureOptions) {
    let all = SectionJSON(report.all, explained: options.explain, words: options.words?.scale)
    self.file = file.name
    datasetSha256 = file.sha256
    coders = file.ratings.coders
    categories = file.ratings.categories
    categoriesAsTheyOccur = file.hasCategoriesAsTheyOccur
    units = file.ratings.count
    missing = file.missing
    figures = all.figures
    sessionTallies = all.sessionTallies
    differences = all.differences
    beside = all.beside
    confusion = coders.count == 2 ? all.beside.pairs.first?.table : nil
    none = report.none
    whereSeen = report.whereSeen.map {
      SectionJSON($0, explained: options.explain, words: options.words?.scale)
    }
  }
}
