import CSV
import DebriefCore
import Foundation
import Practice

/// The labelled peer lines beside the tests, with the moves that the reader finds in each.
struct LabelledMessages {
  struct Line {
    var text: String
    var labelled: Set<Move>
    var read: Set<Move>
  }

  let lines: [Line]

  /// Reads one half, `development` or `test`.
  init(_ half: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "MoveLines")
    var table = try CSVTable(CSVReader(FileBytes(path: folder.appending(path: "\(half).csv").path())))
    let reader = try MoveReader(language: "en")
    var lines: [Line] = []
    while let row = try table.next() {
      let labels = row.cells[2].components(separatedBy: " + ").map { Move(rawValue: $0) }
      lines.append(
        Line(
          text: row.cells[1], labelled: Set(try labels.map { try $0.unwrapped }),
          read: Set(reader.moves(in: row.cells[1]).map(\.move))))
    }
    self.lines = lines
  }
}

/// How close the moves that are read come to the labels.
struct MoveFigures {
  /// One move's counts.
  struct Count {
    var labelled = 0
    var read = 0
    var both = 0

    var precision: Double { read == 0 ? 0 : Double(both) / Double(read) }
    var recall: Double { labelled == 0 ? 0 : Double(both) / Double(labelled) }
    var f1: Double { labelled + read == 0 ? 0 : 2 * Double(both) / Double(labelled + read) }
  }

  /// The counts of each move.
  var counts: [Move: Count] = [:]

  /// Counts them.
  init(_ lines: [LabelledMessages.Line]) {
    for move in Move.allCases {
      counts[move] = Count(
        labelled: lines.count { $0.labelled.contains(move) }, read: lines.count { $0.read.contains(move) },
        both: lines.count { $0.labelled.contains(move) && $0.read.contains(move) })
    }
  }

  /// The mean of the moves' F1.
  var macroF1: Double { counts.values.reduce(0) { $0 + $1.f1 } / Double(counts.count) }

  /// F1 over all labels at once.
  var microF1: Double {
    let all = counts.values.reduce(into: Count()) { sum, count in
      sum.labelled += count.labelled
      sum.read += count.read
      sum.both += count.both
    }
    return all.f1
  }
}
