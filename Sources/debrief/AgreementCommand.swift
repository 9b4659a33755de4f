import Agreement
import Analysis
import ArgumentParser
import CSV
import Foundation
import Interchange

/// `debrief agreement`: Print how far coders agree.
struct AgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Print how far coders agree, in a study or in any CSV file of ratings.",
    discussion: """
      In a study, for each code of the scheme: how many units were coded and how many values are missing, the \
      percentage on which the experts agree, and for each pair of experts Cohen's kappa with a standard error and a \
      95 % interval that knows that turns of one session are not independent. Levels get a quadratically weighted \
      kappa too. A figure that cannot be computed is shown as undefined, with the reason. --coefficient asks for \
      others, --by for other break-downs, --differences for differences of these.

      Only submitted codings that were made blind count. Language models and peers are never counted among the \
      experts; --kind shows their pairs as rows of their own.

      --passes compares each coder with themselves instead: the first look at a session with the second one, which \
      `debrief assign --again` gives.

      With a file no study is needed. The file has a unit in each row and a coder in each column, or a rating in \
      each row with columns for unit, coder and value; which one is found out. Where it has a column for the session, \
      intervals are over sessions:

        debrief agreement ratings.csv
        debrief agreement ratings.csv --session transcript --coefficient alpha --level ordinal --categories low,mid,high
        debrief agreement ratings.csv --by period --period month --differences
        cat long.csv | debrief agreement - --unit item --coder rater --value score --format json
      """)

  @Argument(
    help: """
      A CSV file of ratings, UTF-8, its first line naming the columns; - is standard input. Without it: the study.
      """,
    completion: .file(extensions: ["csv", "tsv"]))
  var file: String?

  @OptionGroup var options: ResultOptions

  @Option(
    name: .customLong("kind"),
    help: "In a study, show pairs of this kind of coder; may be given several times.")
  var kinds: [KindChoice] = [.expert]

  @Flag(help: "In a study, compare each coder's first look at a session with their second one (pass 2).")
  var passes = false

  @OptionGroup(title: "Figures") var figures: FigureOptions

  @OptionGroup(title: "A file of ratings") var rating: RatingOptions

  func validate() throws {
    if passes, figures.areAskedFor {
      throw ValidationError(
        "--passes prints percent agreement and Cohen's kappa; leave out the options of other figures.")
    }
    guard file != nil else {
      let isOfFile =
        rating.unit != nil || rating.value != nil || rating.categories != nil || !rating.missing.isEmpty
        || rating.delimiter != nil || rating.none != nil || rating.period != nil
      if isOfFile {
        throw ValidationError(
          "--unit, --value, --categories, --missing, --none, --period and --delimiter are for a file; name one, or - "
            + "for standard input.")
      }
      return
    }
    if options.sessions.count > 1 {
      throw ValidationError("With a file, --session names the one column that holds the session.")
    }
    if !options.codes.isEmpty || options.cluster != nil || options.scheme != nil || kinds != [.expert]
      || passes
    {
      throw ValidationError(
        "--code, --cluster, --scheme, --kind and --passes are for a study. In a file, --session names the column of whatever is "
          + "independent: the session, or the trainee.")
    }
  }

  func run() async throws {
    if let file { return try await printFile(file) }
    let source = try options.results()
    if passes { return try printPasses(of: source) }
    if figures.areAskedFor { return try await StudyFigures(source, command: self).print() }
    let table = try AgreementTable(
      of: source.study, codes: options.codes, kinds: Set(kinds.map(\.kind)),
      clusters: options.cluster?.level)
    switch options.format {
    case .table:
      var text = AgreementText(table, of: source)
      text.lines().forEach { Terminal.print($0) }
    case .json: try Terminal.printJSON(AgreementJSON(table, of: source))
    case .csv: Terminal.write(ResultCSV.text(of: table, datasetHash: source.datasetHash))
    }
  }

  private func printPasses(of source: ResultSource) throws {
    let table = try PassTable(
      of: source.study, codes: options.codes, kinds: Set(kinds.map(\.kind)),
      clusters: options.cluster?.level)
    switch options.format {
    case .table:
      var text = PassText(table, of: source)
      text.lines().forEach { Terminal.print($0) }
    case .json: try Terminal.printJSON(PassJSON(table, of: source))
    case .csv: Terminal.write(ResultCSV.text(of: table, datasetHash: source.datasetHash))
    }
  }

  private func printFile(_ path: String) async throws {
    let rules = rating.rules(
      session: options.sessions.first, coders: options.coders, level: figures.level)
    let delimiter = rating.delimiter?.delimiter
    let read: RatingFile
    do {
      read = try await RatingFile.read(
        FileBytes(path: path), delimiter: delimiter, rules: rules,
        readers: ProcessInfo.processInfo.activeProcessorCount)
    } catch let error as RatingFileError where path != "-" {
      throw error.located(in: try FileBytes(path: path), delimiter: delimiter, rules: rules)
    }
    try FileAgreement(file: read, options: figures).print(as: options.format, none: rating.none)
  }
}
