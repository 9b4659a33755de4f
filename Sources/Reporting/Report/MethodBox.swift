import Analysis
import DebriefCore

/// How the report came about: what it counts, what is missing, and what its words mean.
struct MethodBox: Sendable, Equatable {
  var sessions: Int
  var peerTurns: Int
  var experts: Int
  /// Sessions with an own submitted coding.
  var ownCodings: Int
  /// Units of a session that an expert coded which that expert left unanswered, summed over experts.
  var unanswered: Int
  /// How far the trainee's own values lie from the experts', code by code.
  var figures: [MethodFigure]

  init(of readings: [SessionReading], scheme: Scheme) {
    sessions = readings.count
    peerTurns = readings.reduce(0) { $0 + $1.units(of: .peerTurn).count }
    experts = Set(readings.flatMap { $0.experts.map(\.coder) }).count
    ownCodings = readings.count { $0.own != nil }
    unanswered = readings.reduce(0) { sum, reading in
      sum + reading.experts.reduce(0) { $0 + MethodBox.unanswered(by: $1, in: reading) }
    }
    figures = MethodFigure.all(readings, scheme: scheme)
  }

  private static func unanswered(by coding: SessionCoding, in reading: SessionReading) -> Int {
    reading.units(of: .peerTurn).count { coding.units[$0]?.isAnswered != true }
  }
}

/// The misalignment of one code, as a reader of the method box finds it.
struct MethodFigure: Sendable, Equatable {
  var code: Code
  var units: Int
  var unitsWithFewerThanTwoExperts: Int
  var clusters: Int
  /// The mean distance to the experts; this and the next two are `nil` where undefined.
  var toExperts: Double?
  /// The mean distance among the experts.
  var noiseCeiling: Double?
  /// The first minus the second.
  var excess: Double?
  /// Why a figure is undefined; `nil` when none is.
  var reason: String?

  /// The figures of the codes that peers judge by, over sessions that have both views.
  static func all(_ readings: [SessionReading], scheme: Scheme) -> [MethodFigure] {
    let study = CodedStudy(
      scheme: scheme,
      sessions: readings.map { SessionOutline(of: $0.record.transcript, trainee: $0.record.header.trainee) },
      codings: readings.flatMap { reading in (reading.own.map { [$0] } ?? []) + reading.blindExperts })
    let ids = scheme.codes.filter(\.codedByPeers).map(\.id)
    guard !ids.isEmpty, let table = try? MisalignmentTable(of: study, codes: ids) else { return [] }
    return table.codes.map(MethodFigure.init)
  }

  private init(of misalignment: Misalignment) {
    code = misalignment.code
    units = misalignment.units
    unitsWithFewerThanTwoExperts = misalignment.unitsWithFewerThanTwoExperts
    clusters = misalignment.clusters
    toExperts = try? misalignment.toExperts.get()
    noiseCeiling = try? misalignment.noiseCeiling.get()
    excess = try? misalignment.excess.get()
    if case .failure(let reason) = misalignment.excess { self.reason = reason.sentence }
  }
}
