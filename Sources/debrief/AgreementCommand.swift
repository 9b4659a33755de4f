import Analysis
import ArgumentParser
import DebriefCore

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
    help: "Show pairs of these kinds of coder: expert, peer, model; may be given several times.")
  var kinds: [CoderKind] = [.expert]

  func run() async throws {
    let source = try options.results()
    let table = try AgreementTable(
      of: source.study, codes: options.codes, kinds: Set(kinds), clusters: options.cluster)
    switch options.format {
    case .table:
      var text = AgreementText(table, of: source)
      text.lines().forEach { Terminal.print($0) }
    case .json: try Terminal.printJSON(AgreementJSON(table, of: source))
    case .csv: Terminal.write(ResultCSV.text(of: table))
    }
  }
}
