import Agreement
import Analysis
import Charts
import Foundation
import Guidance

/// A forest plot of figures, as a file of its own.
enum ForestFile {
  /// A row for each figure of a part; one that is undefined has no mark.
  static func rows(_ part: RatedPart, before: String = "") -> [ForestPlot.Row] {
    part.figures.map { figure in
      let interval = try? figure.interval.get()
      let weights = figure.weights.flatMap { ["identity", "nominal"].contains($0) ? nil : ", \($0)" } ?? ""
      let who = PartName.of(part.part, coders: part.ratings.coders)
      return ForestPlot.Row(
        label: "\(before)\(who): \(figure.coefficient.title)\(weights)",
        value: try? figure.value.get(), lower: interval?.lower, upper: interval?.upper)
    }
  }

  /// Writes the plot.
  static func write(_ rows: [ForestPlot.Row], to path: String) throws {
    guard let chart = ForestPlot(rows: rows, title: "Agreement with 95 % intervals", id: "agreement").chart()
    else {
      Terminal.say("There is nothing to plot.")
      return
    }
    do {
      try Data(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + chart.svg + "\n").utf8)
        .write(to: URL(filePath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch { throw PlotError.cannotWrite(path, reason: error.localizedDescription) }
    Terminal.say("Wrote \(path).")
  }
}

/// Why a plot was not written.
enum PlotError: GuidedError {
  case cannotWrite(String, reason: String)

  var message: String {
    switch self {
    case .cannotWrite(let path, let reason): "\(path) cannot be written (\(reason))."
    }
  }

  var hint: String? { "Check the folder and whether you may write there." }

  var exitStatus: ExitStatus { .cannotCreate }
}
