import ArgumentParser
import DebriefCore
import Interchange
import Store

/// `debrief export`: Write a study as files for R, Python and the like.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the whole study as files for R, Python and the like.",
    discussion: """
      Writes a new folder with a CSV file for each kind of thing: sessions, turns, what the director decided, moves, \
      cues, marks, suggestions and what became of them, emotion estimates, provenance, self-checks, codings (a row \
      for each judgement, and a row for each unit with a column for each code), marked evidence and the codebook; \
      the schemes and scenarios; data-dictionary.csv, which describes every column; and README.md, which tells how \
      to read them.

      People and sessions have pseudonyms, the same ones in every export; their key stays in the study. Dates are \
      not exported. What people refused, and whoever withdrew, is left out and counted. Only submitted codings are \
      in it, as they were made blind. The files can be read by you alone.

      The dataset's SHA-256 is printed; the same study gives the same bytes, and reports name it.

      For example: debrief export data/pilot
      """)

  @Argument(help: "The folder to write; it may not be there yet.", completion: .directory)
  var folder: String

  @Flag(help: "To be passed on: only data of people who gave consent to sharing.")
  var shared = false

  @Flag(help: "Leave out every column of words that people said or wrote.")
  var withoutTexts = false

  @OptionGroup var options: StudyOptions

  func run() async throws {
    let study = try Study.open(at: options.path)
    let export = try StudyDataset(of: study, isShared: shared, withTexts: !withoutTexts)
    try PrivateFolder.make(at: folder, holding: export.files)
    Terminal.print("\(export.dataset.sha256)  \(folder)")
    let rows = export.dataset.tables.reduce(0) { $0 + $1.rows.count }
    Terminal.say(
      "Wrote \(Count.of(export.files.count, "file")) with \(Count.of(rows, "row")) to \(folder); start with README.md."
    )
    if !export.leftOut.isNothing { Terminal.say(export.leftOut.sentence) }
    if !withoutTexts {
      Terminal.say("Texts are as they were said, and may name people: read them before you pass them on.")
    }
  }
}
