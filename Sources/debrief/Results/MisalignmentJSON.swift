import Analysis
import DebriefCore

/// A misalignment table as JSON holds it.
struct MisalignmentJSON: Encodable {
  var analysis = "misalignment"
  var scheme: StatedScheme
  var sessions: [String]
  var datasetSha256: String
  var leftOut: LeftOut
  var codes: [CodeRow]

  struct CodeRow: Encodable {
    var code: StatedCode
    var peers: [String]
    var experts: [String]
    var units: Int
    var unitsWithFewerThanTwoExperts: Int
    var unitsWithoutPeerValue: [String: Int]
    var cluster: String
    var clusters: Int
    var peerToExperts: StatedNumber
    var noiseCeiling: StatedNumber
    var excess: StatedNumber
    var excessInterval: StatedInterval
    var chance: StatedNumber
    var scaleFree: StatedNumber
    var direction: StatedNumber
    var directionInterval: StatedInterval
    var detection: DetectionRow?
  }

  struct DetectionRow: Encodable {
    var found: Int
    var missed: Int
    var falseAlarms: Int
    var rightlyPassed: Int
    var unresolvedPeerYes: Int
    var unresolvedPeerNo: Int
    var sensitivity: StatedShare
    var sensitivityBounds: [Double]?
    var specificity: StatedShare
    var specificityBounds: [Double]?
  }

  init(_ table: MisalignmentTable, of source: ResultSource) {
    scheme = StatedScheme(source.scheme)
    sessions = source.study.sessions.map(\.name)
    datasetSha256 = source.datasetHash
    leftOut = source.leftOut
    codes = table.codes.map(Self.row)
  }

  private static func row(_ code: Misalignment) -> CodeRow {
    CodeRow(
      code: StatedCode(code.code), peers: code.peers.map(\.name), experts: code.experts.map(\.name),
      units: code.units, unitsWithFewerThanTwoExperts: code.unitsWithFewerThanTwoExperts,
      unitsWithoutPeerValue: code.unitsWithoutPeerValue.named, cluster: code.level.rawValue,
      clusters: code.clusters, peerToExperts: StatedNumber(code.toExperts),
      noiseCeiling: StatedNumber(code.noiseCeiling), excess: StatedNumber(code.excess),
      excessInterval: StatedInterval(code.interval), chance: StatedNumber(code.chance),
      scaleFree: StatedNumber(code.scaleFree), direction: StatedNumber(code.direction),
      directionInterval: StatedInterval(code.directionInterval),
      detection: (try? code.detection.get()).map(Self.detection))
  }

  private static func detection(_ figures: Detection) -> DetectionRow {
    DetectionRow(
      found: figures.found, missed: figures.missed, falseAlarms: figures.falseAlarms,
      rightlyPassed: figures.rightlyPassed, unresolvedPeerYes: figures.unresolvedYes,
      unresolvedPeerNo: figures.unresolvedNo, sensitivity: StatedShare(figures.sensitivity),
      sensitivityBounds: figures.sensitivityBounds.map { [$0.lowerBound, $0.upperBound] },
      specificity: StatedShare(figures.specificity),
      specificityBounds: figures.specificityBounds.map { [$0.lowerBound, $0.upperBound] })
  }
}
