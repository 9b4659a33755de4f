import CSV
import DebriefCore
import Foundation
import Practice

/// The labelled lines beside the tests, with what the estimator makes of them.
struct LabelledLines {
  struct Line {
    var kind: String
    var turns: [Turn]
    /// The first rater's label, then the second's.
    var labels: [(emotion: Emotion, affect: Affect)]
    var estimate: EmotionEstimate
  }

  let lines: [Line]

  /// Reads one half, `development` or `test`, and estimates every line after its context.
  init(_ half: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "EmotionLines")
    var table = try CSVTable(CSVReader(FileBytes(path: folder.appending(path: "\(half).csv").path())))
    var lines: [Line] = []
    while let row = try table.next() {
      let turns = Self.turns(context: row.cells[2], text: row.cells[3])
      let labels = [4, 7].map { first in
        (
          emotion: Emotion(rawValue: row.cells[first]) ?? .neutral,
          affect: Affect(
            valence: Double(row.cells[first + 1]) ?? .nan, arousal: Double(row.cells[first + 2]) ?? .nan)
        )
      }
      let estimate = EmotionEstimator().estimate(Transcript(session: row.cells[0], turns: turns))
      lines.append(Line(kind: row.cells[1], turns: turns, labels: labels, estimate: estimate))
    }
    self.lines = lines
  }

  /// The context, such as `peer: Are you worried?`, several turns with ` / ` between, and the line itself.
  private static func turns(context: String, text: String) -> [Turn] {
    var turns: [Turn] = []
    for part in context.components(separatedBy: " / ") where !part.isEmpty {
      if let speaker = [Speaker.peer, .client].first(where: { part.hasPrefix($0.rawValue + ": ") }) {
        let said = String(part.dropFirst(speaker.rawValue.count + 2))
        turns.append(Turn(number: turns.count + 1, speaker: speaker, text: said))
      } else if let last = turns.indices.last {
        turns[last].text += " / " + part
      }
    }
    return turns + [Turn(number: turns.count + 1, speaker: .client, text: text)]
  }
}

/// How close estimates are to labels.
struct EmotionFigures {
  var macroF1 = 0.0
  var f1: [Emotion: Double] = [:]
  var accuracy = 0.0
  var valence = 0.0
  var arousal = 0.0
  /// The correlation of arousal within the categories, which saying "sad, so calm" does not raise.
  var arousalWithin = 0.0

  /// Computes them: categories against the first rater, valence and arousal against the mean of both.
  init(_ lines: [LabelledLines.Line]) {
    for emotion in Emotion.allCases {
      let labelled = lines.count { $0.labels[0].emotion == emotion }
      let estimated = lines.count { $0.estimate.leading == emotion }
      let both = lines.count { $0.labels[0].emotion == emotion && $0.estimate.leading == emotion }
      f1[emotion] = labelled + estimated == 0 ? 0 : 2 * Double(both) / Double(labelled + estimated)
    }
    macroF1 = f1.values.reduce(0, +) / Double(f1.count)
    accuracy =
      Double(lines.count { $0.estimate.leading == $0.labels[0].emotion }) / Double(lines.count)
    valence = correlation(
      lines.map {
        ($0.estimate.affect.valence, ($0.labels[0].affect.valence + $0.labels[1].affect.valence) / 2)
      })
    let pairs = lines.map {
      (
        emotion: $0.labels[0].emotion,
        pair: ($0.estimate.affect.arousal, ($0.labels[0].affect.arousal + $0.labels[1].affect.arousal) / 2)
      )
    }
    arousal = correlation(pairs.map(\.pair))
    arousalWithin = correlation(
      Emotion.allCases.flatMap { emotion in
        centred(pairs.filter { $0.emotion == emotion }.map(\.pair))
      })
  }

  /// The figures in the order of the documentation.
  var inOrder: [Double] { [macroF1, accuracy, valence, arousal, arousalWithin] }
}

/// Pearson's correlation.
private func correlation(_ pairs: [(Double, Double)]) -> Double {
  let about = centred(pairs)
  let both = about.reduce(0) { $0 + $1.0 * $1.1 }
  let first = about.reduce(0) { $0 + $1.0 * $1.0 }
  let second = about.reduce(0) { $0 + $1.1 * $1.1 }
  return first * second > 0 ? both / (first * second).squareRoot() : 0
}

private func centred(_ pairs: [(Double, Double)]) -> [(Double, Double)] {
  let count = Double(max(1, pairs.count))
  let first = pairs.reduce(0) { $0 + $1.0 } / count
  let second = pairs.reduce(0) { $0 + $1.1 } / count
  return pairs.map { ($0.0 - first, $0.1 - second) }
}
