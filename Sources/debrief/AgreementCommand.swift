import Analysis
import ArgumentParser

/// `debrief agreement`: Print how far coders agree.
struct AgreementCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement", abstract: "Print how far coders agree.",
    discussion: """
      For each code of the scheme: how many units were coded and how many values are missing, the percentage on \
      which the experts agree, and for each pair of experts Cohen's kappa with a standard error and a 95 % \
      interval that knows that turns of one session are not independent. Levels get a quadratically weighted \
      kappa too. A figure that cannot be computed is shown as undefined, with the reason.

      Only submitted codings that were made blind count. Language models and peers are never counted among the \
      experts; --kind shows their pairs as rows of their own.
      """)

  @OptionGroup var options: ResultOptions

  @Option(
    name: .customLong("kind"),
    help: "Show pairs of this kind of coder; may be given several times.")
  var kinds: [KindChoice] = [.expert]

  func run() async throws {
    let source = try options.results()
    let table = try AgreementTable(
      of: source.study, codes: options.codes, kinds: Set(kinds.map(\.kind)),
      clusters: options.cluster?.level)
    switch options.format {
    case .table:
      var text = AgreementText(table, of: source)
      text.lines().forEach { Terminal.print($0) }
    case .json: try Terminal.printJSON(AgreementJSON(table, of: source))
    case .csv: Terminal.write(ResultCSV.text(of: table))
    }
  }
}
