import Analysis
import ArgumentParser

/// `debrief misalignment`: Print how far peers see their turns differently from experts.
struct MisalignmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "misalignment", abstract: "Print how far peers see their turns differently from experts.",
    discussion: """
      For each code that peers judge too: how far the peer's own view lies from the experts' views, how far the \
      experts lie from each other (the noise ceiling), and the excess of the first over the second with a 95 % \
      interval. An excess of 0 means that the peer is as close to the experts as they are to each other. For \
      yes-or-no codes also how much of what the experts' majority saw the peer saw too.

      Only submitted codings that were made blind count, and only units with two or more experts.
      """)

  @OptionGroup var options: ResultOptions

  func run() async throws {
    let source = try options.results(reference: true)
    let table = try MisalignmentTable(
      of: source.study, codes: options.codes, clusters: options.cluster?.level)
    switch options.format {
    case .table:
      var text = MisalignmentText(table, of: source)
      text.lines().forEach { Terminal.print($0) }
    case .json: try Terminal.printJSON(MisalignmentJSON(table, of: source))
    case .csv: Terminal.write(ResultCSV.text(of: table, datasetHash: source.datasetHash))
    }
  }
}
