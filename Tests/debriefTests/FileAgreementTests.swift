import Agreement
import Analysis
import ArgumentParser
import CSV
import Foundation
import Interchange
import Testing

@testable import debrief

/// `debrief agreement FILE.csv`: a lab's own file, without any study.
@Suite struct FileAgreementTests {
  private func read(_ text: String) async throws -> RatingFile {
    try await RatingFile.read(MemoryBytes(Array(text.utf8), name: "r.csv"), rules: RatingRules(), readers: 2)
  }

  private func options(_ arguments: String...) throws -> FigureOptions {
    try FigureOptions.parse(arguments)
  }

  /// Three sessions in which two coders mostly agree, and a third less.
  private let three =
    "session,unit,ann,ben,cem\n"
    + (0..<60).map { unit in
      let ann = unit % 3 == 0 ? "yes" : "no"
      let ben = unit % 7 == 0 ? "yes" : ann
      return "s\(unit / 20),\(unit),\(ann),\(ben),\(unit % 4 == 0 ? "" : unit % 5 == 0 ? "yes" : ann)\n"
    }.joined()

  @Test func `Cohen's example of 1960 has its κ of 0.492, with the table beside it`() async throws {
    let cells = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
    var text = "a,b\n"
    for (row, counts) in cells.enumerated() {
      for (column, count) in counts.enumerated() {
        text += String(repeating: "\(row + 1),\(column + 1)\n", count: count)
      }
    }
    let file = try await read(text)
    let report = try options("--coefficient", "cohen").report(of: file.ratings)
    let figures = report.all.figures
    #expect(figures.count == 1)
    #expect(abs(try figures[0].value.get() - 0.4915) < 0.0005 && figures[0].units == 200)
    var table = FigureTable()
    let lines = table.lines(report.all, confusion: false)
    let start = try #require(lines.firstIndex(of: "a in rows, b in columns:"))
    #expect(lines[start + 2].split(separator: " ") == ["1", "88", "14", "18", "120"])
    #expect(try figures[0].interval.get().method.takesUnitsForIndependent)
  }

  @Test func `figures are over sessions where there are such, for all coders and each pair`() async throws {
    let file = try await read(three)
    let report = try options().report(of: file.ratings)
    let figures = report.all.figures
    #expect(figures.contains { $0.coders.count == 3 && $0.coefficient == .fleiss && $0.clusters == 3 })
    #expect(figures.count { $0.coefficient == .cohen } == 3)
    #expect(try figures[0].interval.get().clusters == 3)
    var table = FigureTable()
    let page = (table.lines(report.all, confusion: false) + table.legend()).joined(separator: "\n")
    #expect(page.contains("all 3") && page.contains("ann ben") && page.contains("few clusters"))
  }

  @Test func `figures without each coder, and of each session, are told apart`() async throws {
    let file = try await read(three)
    let figures = try options("--coefficient", "alpha").figures(of: file.ratings)
    func names(_ breakdown: RatingBreakdown) -> [String] {
      figures.parts(by: breakdown).map { PartName.of($0.part, coders: $0.ratings.coders) }
    }
    #expect(names(.coder) == ["all 3", "without ann", "without ben", "without cem"])
    #expect(names(.session) == ["all 3", "s0", "s1", "s2"])
    #expect(names(.category) == ["all 3", "no", "yes"])
    #expect(names(.code) == ["all 3"])
  }

  @Test func `every coefficient by name has a row or is left out, and JSON and CSV hold every digit`()
    async throws
  {
    let file = try await read(three)
    let options = try options("--coefficient", "all", "--explain", "--level", "ordinal")
    let report = try options.report(of: file.ratings)
    let encoded = try JSONEncoder().encode(FileJSON(report, of: file, options: options))
    let page = try #require(try JSONSerialization.jsonObject(with: encoded) as? [String: Any])
    #expect((page["figures"] as? [Any])?.count == report.all.figures.count)
    #expect(Set(report.all.figures.map(\.coefficient)).isSuperset(of: [.kendallW, .iccA1, .conger, .cohen]))
    let text = FigureCSV.text(of: [RatedCode(id: "", title: [], report: report)], datasetHash: file.sha256)
    var reader = try CSVReader(MemoryBytes(Array(text.utf8), name: "f"))
    var widths: Set<Int> = []
    while try reader.advance() { widths.insert(reader.count) }
    #expect(widths.count == 1)
    #expect(Explanation.lines(of: report.all.figures).contains("Krippendorff's α"))
    #expect(Explanation.lines(of: report.all.figures).contains("Interval: cluster-robust t"))
  }

  @Test func `what needs an order is not computed of names, and the error says how to give one`() async throws
  {
    let names = try await read("a,b\nopen,open\nclosed,open\nadvice,advice\nclosed,closed\n")
    let icc = try options("--coefficient", "icc-a1", "--coefficient", "cohen")
    #expect(try icc.unsuited(to: names.ratings) == [.iccA1])
    #expect(try icc.report(of: names.ratings).all.figures.map(\.coefficient) == [.cohen])
    let error = #expect(throws: ValidationError.self) {
      try FileAgreement(file: names, options: icc).print(as: .table, none: nil)
    }
    #expect(error?.message.contains("ICC(A,1)") == true && error?.message.contains("--level ordinal") == true)
    let ordered = try options("--coefficient", "icc-a1", "--level", "ordinal")
    #expect(try ordered.unsuited(to: names.ratings).isEmpty)
    let numbers = try await read("a,b\n1,2\n2,1\n3,3\n")
    #expect(try icc.unsuited(to: numbers.ratings).isEmpty)
  }

  @Test func `the same seed gives the same bootstrap interval`() async throws {
    let file = try await read(three)
    let ends = try (0..<2).map { _ in
      let options = try options(
        "--coefficient", "fleiss", "--interval", "bca", "--replicates", "200", "--seed", "7")
      return try options.report(of: file.ratings).all.figures[0].interval.get()
    }
    #expect(ends[0] == ends[1] && ends[0].method == .correctedBootstrap)
  }

  @Test func `a single session has the textbook's interval, which says that it takes units for independent`()
    async throws
  {
    let file = try await read(
      "session,a,b\n" + (0..<30).map { "s,\($0 % 2),\($0 % 5 == 0 ? 1 : $0 % 2)\n" }.joined())
    let figures = try options().report(of: file.ratings).all.figures
    #expect(try figures.allSatisfy { try $0.interval.get().method.takesUnitsForIndependent })
    let kappa = try #require(figures.first { $0.coefficient == .cohen })
    #expect(try kappa.interval.get().method == .unitNormal)
  }

  @Test func `a coefficient that there is none of is refused with those there are`() throws {
    #expect(throws: (any Error).self) { try options("--coefficient", "kapa") }
  }

  @Test func `a forest plot has a row a figure`() async throws {
    let file = try await read(three)
    let parts = try options("--coefficient", "ac1").report(of: file.ratings).all.parts
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let path = folder + "/a plot.svg"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ForestFile.write(parts.flatMap { ForestFile.rows($0) }, to: path)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber
    #expect(mode == 0o600)
    let svg = try String(contentsOfFile: path, encoding: .utf8)
    #expect(["all 3", "ann ben", "ann cem", "ben cem"].allSatisfy { svg.contains("\($0): Gwet") })
  }
}
