import Analysis

/// How far coders agree with themselves, for reading, at most 100 columns wide.
struct PassText {
  let source: ResultSource
  let table: PassTable
  private var figures = FigureText()

  init(_ table: PassTable, of source: ResultSource) {
    self.table = table
    self.source = source
  }

  /// The whole page, line by line.
  mutating func lines() -> [String] {
    var lines = [
      "Agreement of coders with themselves, scheme \(Terminal.plain(source.schemeName)), "
        + "\(Count.of(table.sessions.count, "session")) coded twice", "",
    ]
    for row in table.codes {
      lines += AgreementText.title(row.code).wrapped(width: 100)
      lines += PairText(code: row.code, pairs: row.coders).lines(&figures) + [""]
    }
    return lines + legend()
  }

  private func legend() -> [String] {
    var lines = figures.noteLines.flatMap { $0.wrapped(indent: "    ", width: 100) }
    if !lines.isEmpty { lines.append("") }
    let sentences =
      [
        "The two compared are a coder's first look at a session (pass 1) and their second one (pass 2), over the "
          + "sessions of which both are submitted.",
        "N: units that the coder rated both times. S: the sessions that these units are of. M: clusters among "
          + "them (the trainees where a figure spans several, else the sessions, unless --cluster says "
          + "otherwise); * fewer than five: few clusters, do not lean on the interval.",
      ] + PairText.legend + [
        "Values missing in one of the passes are left out. Only codings made blind count. The figures hold for "
          + "these coders and sessions; that coders agree with themselves does not say that they agree with others."
      ]
    return lines + sentences.flatMap { $0.wrapped(indent: "  ", width: 100) }
      + [FigureText.dataset(source.datasetHash)]
  }
}
