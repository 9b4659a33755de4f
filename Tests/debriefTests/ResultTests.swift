import Agreement
import Analysis
import CSV
import DebriefCore
import Foundation
import Testing

@testable import debrief

/// What `agreement` and `misalignment` print.
@Suite struct ResultTests {
  /// Two sessions of two trainees, three experts with long names and a peer each, a binary and an ordinal code.
  private let source: ResultSource = {
    let cue = Code(id: "missed_cue", name: "Missed cue", definition: "d", key: "c", codedByPeers: true)
    let overall = Code(
      id: "overall", name: "Overall", definition: "d",
      scale: .ordinal(levels: (1...3).map { Level(value: $0, name: "l\($0)") }), key: "o")
    let agreed = Code(id: "agreed", name: "Never seen", definition: "d", key: "n")
    let turns = (1...12).map { Turn(number: $0, speaker: $0 % 2 == 0 ? .peer : .client, text: "…") }
    var codings: [SessionCoding] = []
    for (session, trainee) in [("s1", "p01"), ("s2", "p02")] {
      let coders: [(String, CoderKind)] =
        [("expert-with-long-name", .expert), ("expert-2", .expert), ("expert-3", .expert), (trainee, .peer)]
      for (place, (coder, kind)) in coders.enumerated() {
        var units: [CodingUnit: UnitCoding] = [:]
        for turn in stride(from: 2, through: 12, by: 2) where (turn + place) % 11 != 0 {
          let isCue = (turn / 2 + place / 2) % 3 == 0
          units[.turn(turn)] = UnitCoding(codings: [
            "missed_cue": Coding(value: .binary(isCue)),
            "overall": Coding(value: .level(1 + (turn * (place + 1)) % 3)),
          ])
        }
        codings.append(
          SessionCoding(coder: coder, kind: kind, session: session, scheme: "hash", units: units))
      }
    }
    let outlines = [("s1", "p01"), ("s2", "p02")].map { session, trainee in
      SessionOutline(of: Transcript(session: session, turns: turns), trainee: trainee)
    }
    let scheme = Scheme(
      id: "test", version: "1", title: "Test", language: "en", codes: [cue, overall, agreed])
    return ResultSource(
      scheme: Snapshot(
        kind: .scheme, id: "test", version: "1", sha256: "hash", canonicalForm: "{}", source: ""),
      study: CodedStudy(scheme: scheme, sessions: outlines, codings: codings), title: "Test",
      datasetHash: String(repeating: "5e", count: 32))
  }()

  @Test func `the agreement table fits a terminal of 100 columns and says what is undefined`() throws {
    var text = AgreementText(try AgreementTable(of: source.study), of: source)
    let lines = text.lines()
    for line in lines { #expect(line.count <= 100, "\(line)") }
    let page = lines.joined(separator: "\n")
    #expect(page.contains("undefined [3]  –") && page.contains("[3] Only one category was used"))
    #expect(page.contains("κ with quadratic weights"))
    #expect(page.contains("Fleiss, Cohen & Everitt (1969); it takes units for independent"))
    #expect(page.contains("2*") && page.contains("few clusters"))
    #expect(lines.last == "SHA-256 of the dataset: \(source.datasetHash)")
  }

  @Test func `the table of passes fits it too, and states units and sessions of each coder`() throws {
    var source = source
    source.study.codings += source.study.codings.map { coding in
      var again = coding
      again.pass = 2
      return again
    }
    let table = try PassTable(of: source.study)
    var text = PassText(table, of: source)
    let lines = text.lines()
    for line in lines { #expect(line.count <= 100, "\(line)") }
    let page = lines.joined(separator: "\n")
    #expect(page.contains("2 sessions coded twice") && page.contains("CODER             N   S  M"))
    #expect(page.contains("expert-with-lon…  12  2  2*  1.000"))
    let csv = ResultCSV.text(of: table, datasetHash: source.datasetHash)
    #expect(csv.contains("binary,expert-2,expert,1,expert-2,expert,2,percent agreement,,10,2,trainee,2,1.0,"))
    let json = try Terminal.json(PassJSON(table, of: source))
    #expect(json.contains("\"analysis\" : \"agreement of passes\"") && json.contains("\"pass\" : 2"))
  }

  @Test func `the misalignment table fits a terminal of 100 columns and says what is undefined`() throws {
    var text = MisalignmentText(try MisalignmentTable(of: source.study), of: source)
    let lines = text.lines()
    for line in lines { #expect(line.count <= 100, "\(line)") }
    #expect(lines.joined(separator: "\n").contains("Peers do not judge by this code."))
    #expect(lines.last == "SHA-256 of the dataset: \(source.datasetHash)")
  }

  @Test func `numbers in JSON have every digit, and undefined ones are null with a reason`() throws {
    let table = try AgreementTable(of: source.study)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let data = try encoder.encode(AgreementJSON(table, of: source))
    let page = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(page["dataset_sha256"] as? String == source.datasetHash)
    let codes = try #require(page["codes"] as? [[String: Any]])
    func kappa(_ code: [String: Any]) throws -> [String: Any] {
      let pair = try #require((code["pairs"] as? [[String: Any]])?.first)
      let row = try #require((pair["cohen_kappa"] as? [[String: Any]])?.first)
      return try #require(row["kappa"] as? [String: Any])
    }
    let exact = try #require(table.codes.first?.pairs.first?.kappas.first).value.get()
    #expect(try kappa(codes[0])["value"] as? Double == exact)
    #expect(try kappa(codes[2])["value"] is NSNull)
    #expect(try kappa(codes[2])["undefined"] as? String == Undefined.oneCategoryOnly.sentence)
    let misalignment = MisalignmentJSON(try MisalignmentTable(of: source.study), of: source)
    #expect(misalignment.datasetSha256 == source.datasetHash)
    _ = try encoder.encode(misalignment)
  }

  @Test func `every row of the CSV has a cell for every column`() throws {
    let pages = [
      ResultCSV.text(of: try AgreementTable(of: source.study), datasetHash: source.datasetHash),
      ResultCSV.text(of: try MisalignmentTable(of: source.study), datasetHash: source.datasetHash),
    ]
    for page in pages {
      var reader = try CSVReader(MemoryBytes(Array(page.utf8), name: "results"))
      var counts: Set<Int> = []
      var rows = 0
      while try reader.advance() {
        counts.insert(reader.count)
        let last = reader.text(of: reader.count - 1)
        #expect(last == (rows == 0 ? "dataset_sha256" : source.datasetHash))
        rows += 1
      }
      #expect(counts == [25] && rows > 6)
    }
  }

  @Test func `a small negative number is not a negative nought`() {
    #expect(FigureText.fixed(-0.0001, 3) == "0.000")
    #expect(FigureText.fixed(-0.0006, 3) == "-0.001")
  }
}
