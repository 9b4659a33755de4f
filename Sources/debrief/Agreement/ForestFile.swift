import Agreement
import Analysis
import Charts
import Foundation

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

  /// Writes the plot, for its owner alone; a folder that is not there is made.
  static func write(_ rows: [ForestPlot.Row], to path: String) throws {
    guard let chart = ForestPlot(rows: rows, title: "Agreement with 95 % intervals", id: "agreement").chart()
    else {
      Terminal.say("There is nothing to plot.")
      return
    }
    let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + chart.svg + "\n"
    let file = URL(filePath: path)
    let folder = try PrivateFolder(at: file.deletingLastPathComponent().path)
    _ = try folder.put([file.lastPathComponent: Array(text.utf8)])
    Terminal.say("Wrote \(path).")
  }
}
