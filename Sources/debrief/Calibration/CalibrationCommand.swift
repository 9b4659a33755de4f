import ArgumentParser

/// `debrief calibration`: Measure coders against gold codings.
struct CalibrationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibration",
    abstract: "Measure new coders against gold codings, certify them, watch their drift.",
    discussion: """
      Mark sessions as gold, set a pass mark, then start a coder's try. The coder codes gold sessions blind; when all \
      are submitted the try is judged, and the coder sees own, gold and why, turn by turn. A second try is on other \
      sessions. A certificate holds for one version of the scheme and has an end.
      """,
    subcommands: [
      CalibrationGold.self, CalibrationMark.self, CalibrationStart.self, CalibrationList.self,
      CalibrationShow.self, CalibrationRevoke.self, CalibrationDrift.self,
    ])
}
